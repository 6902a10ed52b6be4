import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReaderLayer, type ReaderLayerProps } from '../../components/ReaderLayer.tsx';
import { zh } from '../../words/zh.ts';
import { clearPage, expectAccessible, showOverPage } from './show.ts';

afterEach(clearPage);

/** Nothing is open but what is given. */
function showLayer(props: Partial<ReaderLayerProps>): void {
  const layer: ReaderLayerProps = {
    words: zh,
    place: '0-1',
    shown: { what: 'nothing' },
    anchor: () => [new DOMRect(20, 40, 120, 20)],
    onNoticeRead() {},
  };
  showOverPage(<ReaderLayer {...layer} {...props} />);
}

it('offers to annotate, to highlight, and never to offer again, and leaves the selection where it is', async () => {
  const bar = {
    words: zh,
    onAnnotate: vi.fn<() => void>(),
    onHighlight: vi.fn<() => void>(),
    onTurnOff: vi.fn<() => void>(),
  };
  const words = document.body.appendChild(document.createElement('p'));
  words.append('所选的文字');
  showLayer({ shown: { what: 'bar', bar } });
  getSelection()?.selectAllChildren(words);
  const toolbar = page.getByRole('toolbar', { name: '所选文字' });
  await toolbar.getByRole('button', { name: '划线' }).click();
  await toolbar.getByRole('button', { name: '批注' }).click();
  await toolbar.getByRole('button', { name: /不再显示/ }).click();
  for (const call of [bar.onHighlight, bar.onAnnotate, bar.onTurnOff]) expect(call).toHaveBeenCalledOnce();
  expect(getSelection()?.toString()).toBe('所选的文字');
  await expectAccessible();
});

it('says what went wrong until that was read', async () => {
  const onNoticeRead = vi.fn<() => void>();
  showLayer({ shown: { what: 'nothing' }, notice: zh.failures.updated, onNoticeRead });
  await expect.element(page.getByRole('alert')).toHaveTextContent('请刷新本页');
  await expectAccessible();
  await page.getByRole('button', { name: '关闭' }).click();
  expect(onNoticeRead).toHaveBeenCalledOnce();
});

function showSince(isCut: boolean) {
  const on = { onKeep: vi.fn<() => void>(), onClose: vi.fn<() => void>() };
  const change = { lead: '下降', before: '12', after: '15', trail: '%。', concerns: 'number' as const };
  const since = { keptAt: 0, isCut, count: 30, changes: [change] };
  showLayer({ shown: { what: 'nothing' }, since: { since, day: '3月12日', ...on } });
  return on;
}

it('says how much changed since the article was kept, lists it, and offers to keep it as it is now', async () => {
  const on = showSince(false);
  const notice = page.getByRole('region', { name: '留存以后的变化' });
  await notice.getByText('与 3月12日 留存版相比有 30 处不同').click();
  await expect.element(notice.getByRole('listitem')).toHaveTextContent('下降1215%。');
  await expect.element(notice.getByText('还有 29 处没有列出。')).toBeVisible();
  await expectAccessible();
  await notice.getByRole('button', { name: '留存现在的文字' }).click();
  await notice.getByRole('button', { name: '收起这条提示' }).click();
  for (const call of [on.onKeep, on.onClose]) expect(call).toHaveBeenCalledOnce();
});

it('does not offer a text that is cut short in place of the whole one', async () => {
  showSince(true);
  const notice = page.getByRole('region', { name: '留存以后的变化' });
  await expect.element(notice).toHaveTextContent('本页文字不完整');
  expect(notice.getByRole('button', { name: '留存现在的文字' }).elements()).toEqual([]);
  await expectAccessible();
});
