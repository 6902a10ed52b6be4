import { expect, it } from 'vitest';
import type { ArticleVersion } from '../../model/article.ts';
import { sinceKept } from '../../text/since-kept.ts';

const text = '县里发了节水办法。\n鼓励工厂用再生水，2027年下降12%。\n每年公布一次结果。\n水务局负责解释。';

function version(keptAt: number, text: string, isIncomplete?: true): ArticleVersion {
  return { id: `v${keptAt}`, articleId: 'a', keptAt, hash: text, text, isIncomplete };
}

it('says nothing where nothing was kept, or nothing changed but white space', () => {
  expect(sinceKept([], text)).toBeUndefined();
  expect(sinceKept([version(1, text)], text)).toBeUndefined();
  expect(sinceKept([version(1, text)], text.replaceAll('\n', '\n\n'))).toBeUndefined();
});

it('compares with the last text that is whole', () => {
  const versions = [version(1, text.replace('12', '11')), version(2, text), version(3, '县里发了', true)];
  expect(sinceKept(versions, text.replace('鼓励', '应当要求').replace('12', '15'))).toMatchObject({
    keptAt: 2,
    isCut: false,
    count: 2,
    changes: [
      { before: '12', after: '15', concerns: 'number' },
      { before: '鼓励', after: '应当要求', concerns: 'modal' },
    ],
  });
});

it('says that a text is cut short', () => {
  expect(sinceKept([version(1, text)], '县里发了节水办法。')).toMatchObject({ isCut: true });
});

it('tells twenty changes and counts the rest', () => {
  const lines = Array.from({ length: 50 }, (_, at) => `第${at}条是这样的。`);
  const since = sinceKept([version(1, '开头。')], ['开头。', ...lines].join('\n'));
  expect(since?.count).toBe(50);
  expect(since?.changes).toHaveLength(20);
});

it('tells the beginning of a change that is a page long', () => {
  const since = sinceKept([version(1, '开头。')], `开头。\n${'长'.repeat(5000)}`);
  expect(since?.changes[0]?.after).toBe(`${'长'.repeat(300)}…`);
});
