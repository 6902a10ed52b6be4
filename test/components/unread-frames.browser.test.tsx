import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { UnreadFrames } from '../../components/UnreadFrames.tsx';
import { zh } from '../../words/zh.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

it('names the frames by their sites and opens each by itself', async () => {
  const address = 'https://letters.example/2031/<b>1</b>.html';
  showOnSurface(<UnreadFrames words={zh} addresses={[address, 'http://map.example/']} />);
  const link = page.getByRole('link', { name: 'letters.example' });
  await expect.element(link).toHaveAttribute('href', address);
  await expect.element(link).toHaveAttribute('rel', 'noreferrer');
  await expect.element(page.getByRole('link', { name: 'map.example' })).toBeVisible();
  await expectAccessible();
});

it('shows nothing where everything was read', () => {
  showOnSurface(<UnreadFrames words={zh} addresses={[]} />);
  expect(page.getByRole('link').elements()).toEqual([]);
});
