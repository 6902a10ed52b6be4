/** Reads the tables of agencies, names and traps; a wrong row is printed with the rule of each mention. */
import { assert, describe, expect, it } from 'vitest';
import type { AgencyMention } from '../../../model/mention.ts';
import type { Term } from '../../../model/term.ts';
import { recognize } from '../../../recognition/recognize.ts';
import { agencyNameCases } from './agency-names.cases.ts';
import { agencyTraps } from './agency-traps.cases.ts';
import { agencyCases } from './agencies.cases.ts';

function agenciesOf(text: string, terms: readonly Term[] = []): AgencyMention[] {
  return recognize(text, { terms }).filter((mention) => mention.type === 'agency');
}

function mark(text: string, agencies: readonly AgencyMention[]): string {
  let marked = text;
  for (const { start, end } of agencies.toReversed()) {
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }
  return marked;
}

/** What a failing row prints. */
function explain(agencies: readonly AgencyMention[]): string {
  return agencies.map(({ text, name, rule }) => `${text} (${rule}, ${name})`).join('\n') || 'no agency found';
}

describe('agencies', () => {
  it.each(agencyCases)('marks %s', (marked) => {
    const text = marked.replaceAll(/[[\]]/g, '');
    const found = agenciesOf(text);
    assert.strictEqual(mark(text, found), marked, explain(found));
  });

  it.each(agencyTraps)('marks nothing in %s', (text) => {
    const found = agenciesOf(text);
    assert.strictEqual(mark(text, found), text, explain(found));
  });

  it.each(agencyNameCases)('names in full those of %s', (text, names) => {
    const found = agenciesOf(text);
    const named = found.map(({ name }) => name);
    assert.deepStrictEqual(named, [...names], explain(found));
  });
});

describe('names that one text sets up', () => {
  it('knows a short name from where the text sets it up', () => {
    const text = '苏州工业园区管理委员会（以下简称“园区办”）发文。园区办负责解释。';
    expect(mark(text, agenciesOf(text))).toBe(
      '[苏州工业园区管理委员会]（以下简称“[园区办]”）发文。[园区办]负责解释。',
    );
    expect(agenciesOf(text)[2]).toMatchObject({ rule: 'alias', name: '苏州工业园区管理委员会' });
  });

  it('does not know the short name before', () => {
    expect(mark('园区办已发文。', agenciesOf('园区办已发文。'))).toBe('园区办已发文。');
  });

  it('finds the names that the reader gave', () => {
    const terms: Term[] = [{ id: '1', type: 'agency', text: '粮储中心', name: '粮食储备调控中心' }];
    expect(agenciesOf('文件由粮储中心起草', terms)).toMatchObject([
      { text: '粮储中心', rule: 'own-term', name: '粮食储备调控中心', start: 3, end: 7 },
    ]);
  });

  it('leaves the inside of a document title alone', () => {
    const text = '教育部印发《财政部教育部关于经费的通知》';
    expect(mark(text, agenciesOf(text))).toBe('[教育部]印发《财政部教育部关于经费的通知》');
  });
});
