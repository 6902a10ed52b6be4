import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReaderLayer } from '../../components/ReaderLayer.tsx';
import { zh } from '../../words/zh.ts';
import { clearPage, expectAccessible, showOverPage } from './show.ts';

afterEach(clearPage);

const anchor = () => [new DOMRect(20, 40, 120, 20)];

it('offers to annotate, to highlight, and never to offer again, and leaves the selection where it is', async () => {
  const bar = {
    words: zh,
    onAnnotate: vi.fn<() => void>(),
    onHighlight: vi.fn<() => void>(),
    onTurnOff: vi.fn<() => void>(),
  };
  const words = document.body.appendChild(document.createElement('p'));
  words.append('所选的文字');
  showOverPage(
    <ReaderLayer
      place="0-1"
      words={zh}
      shown={{ what: 'bar', bar }}
      anchor={anchor}
      onNoticeRead={() => {}}
    />,
  );
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
  showOverPage(
    <ReaderLayer
      place="0-1"
      words={zh}
      shown={{ what: 'nothing' }}
      anchor={anchor}
      notice={zh.failures.updated}
      onNoticeRead={onNoticeRead}
    />,
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent('请刷新本页');
  await expectAccessible();
  await page.getByRole('button', { name: '关闭' }).click();
  expect(onNoticeRead).toHaveBeenCalledOnce();
});
