import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mentionTypes } from '../../model/mention.ts';
import { root, runProgram } from '../../scripts/run-program.ts';
import type { PageReport } from '../../scripts/start/page-report.ts';
import { readSample } from '../articles/read-sample.ts';

describe('npm start --json', () => {
  const sample = readSample();
  let lines: PageReport[];

  beforeAll(async () => {
    const file = join(root, 'test/articles/sample/source.html');
    lines = await startJson([file, '--as', 'http://policy.example/1.html', file]);
  });

  it('prints one line a file', () => {
    expect(lines).toHaveLength(2);
  });

  it('tells title, site, day and text of the article, at whatever address it stands', () => {
    const { title, site, publishedOn } = sample.about;
    expect(lines[0]?.article).toEqual({ title, site, publishedOn, text: sample.text });
  });

  it.each(mentionTypes)('tells where the article names a %s', (type) => {
    const [found] = lines[0]?.mentions.filter((mention) => mention.type === type) ?? [];
    expect(found?.text).toBeTruthy();
    expect(sample.text.slice(found?.start, found?.end)).toBe(found?.text);
  });

  it('says on the same page the same again', () => {
    expect(lines[1]).toEqual(lines[0]);
  });
});

async function startJson(words: string[]): Promise<PageReport[]> {
  const { code, stdout, output } = await runProgram(process.execPath, [
    'scripts/start.mjs',
    '--json',
    ...words,
  ]);
  if (code !== 0) throw new Error(`npm start failed with ${code}: ${output}`);
  return stdout.trim().split('\n').map(readReport);
}

function readReport(line: string): PageReport {
  return JSON.parse(line) as PageReport;
}
