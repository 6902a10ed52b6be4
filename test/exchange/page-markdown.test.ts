import { describe, expect, it } from 'vitest';
import { writePageMarkdown } from '../../exchange/page-markdown.ts';
import type { PageRecord } from '../../exchange/page-record.ts';
import { en } from '../../words/en.ts';
import { zh } from '../../words/zh.ts';
import { annotation, quote, record } from './page-record.ts';

const markdown = (more: Partial<PageRecord>, words = zh) =>
  [...writePageMarkdown({ ...record, ...more }, words)].join('');

/** Without the four lists. */
const top = (more: Partial<PageRecord>) => markdown({ mentions: [], ...more });

describe('a page as Markdown', () => {
  it('gives facts and lists, each name once, and names no day where the text does not', () => {
    expect(markdown({})).toBe(`# 某市推广节水器具

- 来源: <https://news.example/a?from=share>
- 网站: 示例新闻
- 发布: 2021-03-09 08:30

## 机构

- 某市水务局

## 时间

- 2021年6月底前: 2021年6月30日及以前
- 近日

## 措施

- 推动: 推广节水器具 (提出: 某市水务局; 期限: 2021年6月30日及以前; 依据: 《某市节水办法》)

## 文件

- 《某市节水办法》某政发〔2021〕3号
`);
  });

  it('speaks English where that is asked for', () => {
    expect(markdown({}, en)).toContain('- Promotion: 推广节水器具 (By: 某市水务局; Due: by 30 Jun 2021;');
  });

  it('gives a document its number once, however often and shortly it is named', () => {
    const again = record.mentions.flatMap((mention) =>
      mention.type === 'document' ? [{ ...mention, number: undefined, start: 90, end: 96 }] : [],
    );
    const lists = markdown({ mentions: [...again, ...record.mentions] });
    expect(lists.match(/^- 《某市节水办法》.*$/gm)).toEqual(['- 《某市节水办法》某政发〔2021〕3号']);
  });

  it('says who must act, in the words of the text', () => {
    const mentions = record.mentions.map((mention) =>
      mention.type === 'measure' ? { ...mention, duty: { start: 0, end: 4 } } : mention,
    );
    expect(markdown({ mentions })).toContain(`; 责任方: ${record.text.slice(0, 4)})`);
  });

  it('leaves out what the page does not say', () => {
    const facts = { address: 'news.example/a', url: 'https://news.example/a', title: '短讯' };
    expect(top({ facts })).toBe('# 短讯\n\n- 来源: <https://news.example/a>\n');
  });
});

describe('annotations', () => {
  it('stand in the order of the text as it is now, page notes first', () => {
    const annotations = [
      annotation('late', { quote: quote('节水器具', 0), note: '后' }),
      annotation('early', { quote: quote('市水务局', 90), note: '先', tags: ['水', '器具'] }),
      annotation('whole', { note: '全文' }),
    ];
    const places = new Map([
      ['late', { state: 'found', start: 17, end: 21 } as const],
      ['early', { state: 'found', start: 0, end: 4 } as const],
    ]);
    expect(top({ annotations, places })).toMatch(
      /## 批注\n\n全文\n\n> 市水务局 \S+\n\n先\n\n标签: 水, 器具\n\n> 节水器具 \S+\n\n后\n/,
    );
  });

  it('lead to their place on the page', () => {
    const facts = { ...record.facts, url: 'https://news.example/a(1).html?from=a<b' };
    const places = new Map([['a', { state: 'found', start: 4, end: 6 } as const]]);
    const page = top({ facts, places, annotations: [annotation('a', { quote: quote('要求', 4) })] });
    const [, link = ''] = /> 要求 \[原文处\]\(<(\S+)>\)\n/.exec(page) ?? [];
    expect(link).toMatch(/^https:\/\/news\.example\/a\(1\)\.html\?from=a%3Cb#:~:text=/);
    expect(decodeURIComponent(link.split('#')[1] ?? '')).toBe(
      ':~:text=市水务局-,要求,-，2021年6月底前推广节水器具',
    );
  });

  it('say so where their words are not found', () => {
    const annotations = [annotation('a', { quote: quote('已经删去') })];
    const places = new Map([['a', { state: 'missing' } as const]]);
    expect(top({ annotations, places })).toContain('> 已经删去 （在当前页面找不到原文）\n');
  });

  it('keep quotations of several lines in one quotation, and lines of notes apart', () => {
    const annotations = [annotation('a', { quote: quote('一段\n二段'), note: '甲\r\n乙' })];
    expect(top({ annotations })).toContain('\n> 一段\n> 二段\n\n甲\n乙\n');
  });

  it('are left out once in the recycle bin, and so is their heading', () => {
    expect(top({ annotations: [annotation('a', { note: '旧', deletedAt: 5 })] })).not.toMatch(/旧|批注/);
  });
});

describe('hostile text', () => {
  it('makes no markup of its own', () => {
    const facts = {
      address: 'a',
      url: 'https://news.example/a>b <c>?q=%E6%B0%B4',
      title: '<script>\n# [x](javascript:1)',
    };
    const annotations = [annotation('a', { note: '# 标题\n- 项\n1. 号\n> 引\n<img src=x>' })];
    expect(top({ facts, annotations })).toBe(
      [
        '# \\<script\\> # \\[x\\](javascript:1)\n',
        '- 来源: <https://news.example/a%3Eb%20%3Cc%3E?q=%E6%B0%B4>\n',
        '## 批注\n',
        '\\# 标题\n\\- 项\n1\\. 号\n\\> 引\n\\<img src=x\\>\n',
      ].join('\n'),
    );
  });

  it('keeps an address that is encoded in another way', () => {
    const facts = { ...record.facts, url: 'https://news.example/%B9%FA?a=100%25&b=1%26c' };
    expect(top({ facts })).toContain('<https://news.example/%B9%FA?a=100%25&b=1%26c>');
  });
});
