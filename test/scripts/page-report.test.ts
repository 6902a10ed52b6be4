import { describe, expect, it } from 'vitest';
import type { AgencyMention, MeasureMention } from '../../model/mention.ts';
import { pageReport } from '../../scripts/start/page-report.ts';
import { reportTable } from '../../scripts/start/report-table.ts';

const found = { origin: 'found', rule: 'by hand' } as const;
const by: AgencyMention = { ...found, type: 'agency', start: 0, end: 3, text: '财政部', name: '财政部' };
const measure: MeasureMention = {
  ...found,
  type: 'measure',
  start: 4,
  end: 9,
  text: '严禁挪用资金',
  kind: 'ban',
  by,
};
const facts = {
  address: 'https://paper.example/1',
  url: 'https://paper.example/1',
  title: '资金管理',
  publishedOn: '2024-05-06',
};
const report = pageReport({ kept: { facts, text: '财政部：严禁挪用资金', mentions: [by, measure] } });

describe('the report of a page', () => {
  it('has null for what the page does not say', () => {
    expect(report.article).toEqual({
      title: '资金管理',
      site: null,
      publishedOn: '2024-05-06',
      text: '财政部：严禁挪用资金',
    });
  });

  it('links measures by index', () => {
    expect(report.mentions[1]).toMatchObject({ type: 'measure', kind: 'ban', by: 0 });
  });

  it('has no article and no mentions where there is none', () => {
    expect(pageReport({ why: 'no-article' })).toEqual({ article: null, mentions: [] });
  });
});

describe('the table of a page', () => {
  it('lines its columns up though Chinese characters are two columns wide', () => {
    expect(reportTable(report).split('\n').slice(-3)).toEqual([
      'TYPE     TEXT          WHAT IT IS',
      'agency   财政部        财政部',
      'measure  严禁挪用资金  ban · by 财政部',
    ]);
  });

  it('says so where there is no article', () => {
    expect(reportTable(pageReport({ why: 'no-text' }))).toMatch(/^No article was found/);
  });
});
