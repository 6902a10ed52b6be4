import { describe, expect, it } from 'vitest';
import { cutIntoBlocks } from '../../../recognition/blocks.ts';
import { findDocuments } from '../../../recognition/documents/find-documents.ts';
import { documentCases, type DocumentExpectation, documentTraps } from './documents.cases.ts';

function documentsOf(text: string) {
  const steps = findDocuments({ text, terms: [], blocks: cutIntoBlocks(text) }, []);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function read(marked: string, expected: readonly DocumentExpectation[]) {
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  const documents = documentsOf(text);
  const back = documents.toReversed().reduce((whole, { start, end }) => {
    return `${whole.slice(0, start)}⟦${whole.slice(start, end)}⟧${whole.slice(end)}`;
  }, text);
  const facts = expected.map((row, i) => ({
    ...('title' in row && { title: documents[i]?.title }),
    ...('number' in row && { number: documents[i]?.number }),
    ...('draft' in row && { draft: documents[i]?.draft }),
  }));
  return { back, facts, rules: documents.map(({ text: words, rule }) => `${words}: ${rule}`) };
}

describe.each(Object.entries({ ...documentCases, ...documentTraps }))('%s', (_class, cases) => {
  it.each(cases.map((row) => [row[0], row] as const))('reads %s', (_title, [marked, ...expected]) => {
    const { back, facts, rules } = read(marked, expected);
    expect({ back, facts, rules }).toEqual({ back: marked, facts: expected, rules });
  });
});
