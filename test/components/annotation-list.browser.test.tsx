import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AnnotationList, type AnnotationListProps } from '../../components/AnnotationList.tsx';
import { UndoNotice } from '../../components/UndoNotice.tsx';
import type { Located } from '../../model/quote.ts';
import { zh } from '../../words/zh.ts';
import { annotation, quote } from '../exchange/page-record.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

const one = annotation('a', { quote: quote('推广节水器具'), note: '要点\n第二行', tags: ['水'] });

/** Shows the list and notes what is asked of it. */
function showList(
  place: Located | undefined,
  more: Partial<AnnotationListProps> = {},
  now?: string,
): string[] {
  const calls: string[] = [];
  showOnSurface(
    <AnnotationList
      words={zh}
      annotations={[one]}
      places={new Map(place ? [['a', { place, now }]] : [])}
      editor={<p>编辑器</p>}
      onShow={(id) => calls.push(`show ${id}`)}
      onEdit={(id) => calls.push(`edit ${id}`)}
      onRemove={({ id }) => calls.push(`remove ${id}`)}
      onAccept={({ id }, now) => calls.push(`accept ${id} ${now}`)}
      historyOf={() => <p>历史</p>}
      onMoveToSelection={({ id }) => calls.push(`select ${id}`)}
      {...more}
    />,
  );
  return calls;
}

const words = () => page.getByRole('button', { name: '推广节水器具' });

describe('an annotation in the list', () => {
  it('shows its words, note and tags, and can be shown, edited and deleted', async () => {
    const calls = showList({ state: 'found', start: 0, end: 6 });
    await expect.element(page.getByRole('article')).toHaveTextContent('推广节水器具要点 第二行水编辑删除');
    await words().click();
    await page.getByRole('button', { name: '编辑' }).click();
    await page.getByRole('button', { name: '删除' }).click();
    expect(calls).toEqual(['show a', 'edit a', 'remove a']);
    await expectAccessible();
  });

  it.each<[string, Located]>([
    ['原文有变动，请核对', { state: 'changed', start: 0, end: 6, why: 'words' }],
    ['原文有几处相同，请核对', { state: 'changed', start: 0, end: 6, why: 'ambiguous' }],
  ])('says %s, and still leads there', async (warning, place) => {
    showList(place);
    await expect.element(page.getByText(warning)).toBeVisible();
    await expect.element(words()).toBeEnabled();
    await expectAccessible();
  });

  it('leads nowhere once its words are gone, and says so', async () => {
    showList({ state: 'missing' });
    await expect.element(page.getByText('在本页找不到原文')).toBeVisible();
    await expect.element(words()).toBeDisabled();
    await expectAccessible();
  });

  it('shows old and new words side by side, and moves only on a yes', async () => {
    const now = '不推广节水器材';
    const calls = showList({ state: 'changed', start: 0, end: 7, why: 'words' }, {}, now);
    await expect.element(page.getByText('原来', { exact: true })).toBeVisible();
    const marked = (name: string) => [...document.querySelectorAll(name)].map((part) => part.textContent);
    expect(marked('dd')).toEqual(['推广节水器具', now]);
    expect(marked('del')).toEqual(['具']);
    expect(marked('ins')).toEqual(['不', '材']);
    expect(calls).toEqual([]);
    await page.getByRole('button', { name: '移到这里' }).click();
    expect(calls).toEqual([`accept a ${now}`]);
    await expectAccessible();
  });

  it('shows no difference where only the place is in doubt, but the choice', async () => {
    const calls = showList({ state: 'changed', start: 0, end: 6, why: 'ambiguous' }, {}, '推广节水器具');
    await expect.element(page.getByRole('button', { name: '移到这里' })).toBeVisible();
    expect(document.querySelector('dl')).toBeNull();
    await page.getByRole('button', { name: '移到所选文字' }).click();
    expect(calls).toEqual(['select a']);
  });

  it('marks whole sentences that have too little in common, in bounded work', async () => {
    const now = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    showList({ state: 'changed', start: 0, end: 3000, why: 'words' }, {}, now);
    await expect.element(page.getByText(now)).toBeVisible();
    expect(document.querySelector('del')?.textContent).toBe('推广节水器具');
  });

  it('gives its place to the editor while it is edited', async () => {
    showList(undefined, { editing: 'a' });
    await expect.element(page.getByText('编辑器')).toBeVisible();
    expect(page.getByRole('article').query()).toBeNull();
  });
});

it('says how to write one where there is none', async () => {
  showList(undefined, { annotations: [] });
  await expect.element(page.getByText(/还没有批注/)).toBeVisible();
  await expectAccessible();
});

it('offers a deleted annotation back', async () => {
  let count = 0;
  showOnSurface(<UndoNotice words={zh} said={zh.editor.removed} onUndo={() => count++} />);
  await expect.element(page.getByRole('status')).toHaveTextContent('批注已删除');
  await page.getByRole('button', { name: '撤销' }).click();
  expect(count).toBe(1);
  await expectAccessible();
});
