import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ElsewhereNotice, type ElsewhereNoticeProps } from '../../components/ElsewhereNotice.tsx';
import { en } from '../../words/en.ts';
import { zh } from '../../words/zh.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

/** Shows the notice and notes what is asked of it. */
function showNotice(more: Partial<ElsewhereNoticeProps>): string[] {
  const calls: string[] = [];
  showOnSurface(
    <ElsewhereNotice
      words={zh}
      others={[]}
      onTake={(field) => calls.push(`take ${field}`)}
      onKeep={(field) => calls.push(`keep ${field}`)}
      onRestore={() => calls.push('restore')}
      onCopy={() => calls.push('copy')}
      onRead={() => calls.push('read')}
      {...more}
    />,
  );
  return calls;
}

const press = (name: string) => page.getByRole('button', { name }).click();
const status = () => page.getByRole('status');

it('is there for screen readers before it says anything', async () => {
  showNotice({});
  await expect.element(status()).toBeEmptyDOMElement();
});

it('shows the other words, what only they say marked, and asks which to keep', async () => {
  const other = { field: 'note', mine: '推广节水器具', theirs: '推广节水器材', stands: 'theirs' } as const;
  const calls = showNotice({ others: [other] });
  await expect.element(status()).toHaveTextContent(/刚在别处改成了：推广节水器材现在存着的是那一版/);
  expect([...document.querySelectorAll('ins')].map((part) => part.textContent)).toEqual(['材']);
  await expectAccessible();
  await press('用那一版');
  await press('保留我的');
  expect(calls).toEqual(['take note', 'keep note']);
});

it('says so where the other words are none, and speaks of tags apart', async () => {
  showNotice({
    words: en,
    others: [
      { field: 'note', mine: '甲', theirs: '', stands: 'mine' },
      { field: 'tags', mine: '水', theirs: '水、电', stands: 'theirs' },
    ],
  });
  await expect.element(page.getByText('(nothing)')).toBeVisible();
  await expect.element(page.getByText('The tags have just been changed')).toBeVisible();
  await expectAccessible();
});

it('shows very long words in a box of bounded height that the keyboard can scroll', async () => {
  const theirs = '一行很长的批注，写了又写。\n'.repeat(2000);
  showNotice({ others: [{ field: 'note', mine: '甲', theirs, stands: 'theirs' }] });
  const box = document.querySelector<HTMLElement>('.words');
  expect(box?.clientHeight).toBeLessThan(200);
  expect(box?.tabIndex).toBe(0);
  await expectAccessible();
});

it('offers a deleted annotation back, and its words to copy', async () => {
  const calls = showNotice({ done: 'deleted' });
  await expect.element(status()).toHaveTextContent('刚在别处删除了');
  await press('恢复批注');
  await press('复制文字');
  expect(calls).toEqual(['restore', 'copy']);
  await expectAccessible();
});

it.each(['revived', 'renewed'] as const)('only says that it was %s, until that was read', async (done) => {
  const calls = showNotice({ done });
  await expect.element(status()).toHaveTextContent('刚在别处');
  await press('知道了');
  expect(calls).toEqual(['read']);
});
