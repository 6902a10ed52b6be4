import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OpenedAnnotation } from '../../components/OpenedAnnotation.tsx';
import { RecentList, type RecentItem } from '../../components/RecentList.tsx';
import { zh } from '../../words/zh.ts';
import { annotation, quote, record } from '../exchange/page-record.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

const day = '2024-05-06';
const noted = annotation('a', { quote: quote('推广节水器具'), note: '要点\n第二行' });
const items: RecentItem[] = [
  { annotation: noted, article: record.facts, day },
  { annotation: annotation('b', { note: '整篇' }), article: { ...record.facts, site: undefined }, day },
];

/** Shows the list and notes what is opened. */
function showList(list: readonly RecentItem[] = items): string[] {
  const opened: string[] = [];
  showOnSurface(
    <RecentList
      words={zh}
      items={list}
      onOpen={({ id }) => opened.push(id)}
      saidOf={({ id }) => id === 'b' && <p role="alert">没有打开</p>}
    />,
  );
  return opened;
}

it('gives the words, the first line of the note, when and where', async () => {
  showList();
  await expect
    .element(page.getByRole('button').first())
    .toHaveTextContent('推广节水器具要点2024年5月6日 · 示例新闻 · 某市推广节水器具');
  await expect.element(page.getByRole('button').last()).toHaveTextContent('全文批注整篇2024年5月6日 · 某市');
  await expectAccessible();
});

it('opens an item by mouse and by keyboard, and says under it why it did not', async () => {
  const opened = showList();
  await page.getByRole('button').first().click();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(opened).toEqual(['a', 'b']);
  const said = page.getByRole('listitem').last().getByRole('alert');
  await expect.element(said).toHaveTextContent('没有打开');
});

it('stays a list however long the words are', async () => {
  const long = annotation('c', {
    quote: quote('节水'.repeat(50_000)),
    note: `${' '.repeat(9)}\n${'长'.repeat(5000)}`,
  });
  showList([{ annotation: long, article: { ...record.facts, title: '题'.repeat(9000) }, day }]);
  await expect.element(page.getByRole('button')).toBeVisible();
  expect(page.getByRole('button').element().textContent?.length).toBeLessThan(500);
  expect(page.getByRole('button').element().getBoundingClientRect().height).toBeLessThan(160);
});

it('shows what an annotation says whose page does not', async () => {
  showOnSurface(
    <OpenedAnnotation words={zh} annotation={noted} article={record.facts} advice={zh.opening.start} />,
  );
  const region = page.getByRole('region', { name: '要打开的批注' });
  await expect
    .element(region)
    .toHaveTextContent('推广节水器具要点 第二行某市推广节水器具 · 示例新闻按“标注本页”');
  await expectAccessible();
});
