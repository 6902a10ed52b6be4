import { describe, expect, it } from 'vitest';
import { isCutShort } from '../../text/is-cut-short.ts';
import { versionChanges } from '../../text/version-changes.ts';

const kept = [
  '某市发布节水办法',
  '鼓励工业企业使用再生水，用水强度到2027年下降12%。',
  '各区每年公布一次结果。',
  '市水务局负责解释。',
].join('\n');
const told = (after: string) =>
  versionChanges(kept, after).map(({ before, after, concerns }) => `${concerns}: ${before} → ${after}`);

describe('the changes of a version', () => {
  it('name numbers first, then modal words, then the rest', () => {
    const now = kept
      .replace('某市', '该市')
      .replace('鼓励', '应当要求')
      .replace('12%', '15%')
      .replace('一次', '两次');
    expect(told(now)).toEqual([
      'number: 12 → 15',
      'modal: 鼓励 → 应当要求',
      'words: 某 → 该',
      'words: 一 → 两',
    ]);
  });

  it('see a modal word that lost only its half, and a negation', () => {
    const [before, after] = ['企业应当报告，可以延期。', '企业应报告，不可以延期。'];
    expect(versionChanges(before, after).map(({ concerns }) => concerns)).toEqual(['modal', 'modal']);
  });

  it('are whole lines where lines come or go', () => {
    expect(told(`${kept}\n本办法自2028年1月1日起施行。`)).toEqual([
      'number:  → 本办法自2028年1月1日起施行。',
    ]);
    expect(told(kept.replace('\n市水务局负责解释。', ''))).toEqual(['words: 市水务局负责解释。 → ']);
  });

  it('show the line around them', () => {
    const [change] = versionChanges(kept, kept.replace('12%', '15%'));
    expect(change).toMatchObject({ lead: '用水强度到2027年下降', trail: '%。' });
  });

  it.each([
    ['white space', kept.replaceAll('，', '， ').replaceAll('\n', '\n\n  ')],
    ['width', kept.replaceAll('2027', '２０２７')],
    ['counters', `${kept}\n阅读 1.2万 | 评论：35\n点赞数 12`],
  ])('are none for %s', (_name, after) => expect(told(after)).toEqual([]));

  it.each([
    ['今年 → 明年', '力争今年全部完成。', '力争明年全部完成。'],
    ['年底 → 月底', '年底前报送名单。', '月底前报送名单。'],
    ['近日 → 上半年', '将于近日公布结果。', '将于上半年公布结果。'],
  ])('are of dates without a number, too: %s', (_word, before, after) =>
    expect(versionChanges(before, after).map(({ concerns }) => concerns)).toEqual(['number']),
  );

  it.each([
    ['不仅', '各地不仅要报告，还要公布。', '各地既要报告，还要公布。'],
    ['未来', '未来要扩大试点。', '今后要扩大试点。'],
    ['应急', '做好应急准备。', '做好抢险准备。'],
  ])('are no modal ones for %s', (_word, before, after) =>
    expect(versionChanges(before, after).map(({ concerns }) => concerns)).toEqual(['words']),
  );

  it('take bounded work on two texts of which no line is like another', () => {
    const lines = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word}${String(at).split('').join(word)}`.repeat(9)).join(
        '\n',
      );
    expect(versionChanges(lines('甲'), lines('乙'))).toHaveLength(6000);
  });

  it('take bounded work on lines made to look like counters', () => {
    const hostile = Array.from({ length: 2000 }, () => `${'赞1!..!'.repeat(10).slice(0, 58)}甲`).join('\n');
    expect(versionChanges(hostile, hostile)).toEqual([]);
  });

  it('count a sentence on readers, though it speaks of numbers', () => {
    expect(told(`${kept}\n全市公共图书馆借阅量达1200万册。`)).toHaveLength(1);
  });
});

describe('a text cut short', () => {
  it('is the beginning of the longer one, with an invitation to read on', () => {
    const beginning = kept.slice(0, kept.indexOf('下降'));
    expect(isCutShort(kept, `${beginning}……\n登录看全文`)).toBe(true);
    expect(isCutShort(kept, '某市发布节水办法')).toBe(true);
  });

  it('is neither an edited text, nor another one, nor a longer one', () => {
    expect(isCutShort(kept, kept)).toBe(false);
    expect(isCutShort(kept, kept.replace('12%', '15%'))).toBe(false);
    expect(isCutShort(kept, '某县召开防汛会议，部署汛期值守。')).toBe(false);
    expect(isCutShort('某市发布节水办法', kept)).toBe(false);
  });
});
