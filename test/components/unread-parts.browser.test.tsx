import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { UnreadParts } from '../../components/UnreadParts.tsx';
import { zh } from '../../words/zh.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

it('names frames by their sites and files by their names, and opens each by itself', async () => {
  const file = 'https://letters.example/%E9%99%84%E4%BB%B6.pdf';
  const address = 'https://letters.example/2031/<b>1</b>.html';
  showOnSurface(<UnreadParts words={zh} addresses={[address, 'http://map.example/', file]} />);
  const link = page.getByRole('link', { name: 'letters.example' });
  await expect.element(link).toHaveAttribute('href', address);
  await expect.element(link).toHaveAttribute('rel', 'noreferrer');
  await expect.element(page.getByRole('link', { name: 'map.example' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: '附件.pdf' })).toHaveAttribute('href', file);
  await expectAccessible();
});

it('shows nothing where everything was read', () => {
  showOnSurface(<UnreadParts words={zh} addresses={[]} />);
  expect(page.getByRole('link').elements()).toEqual([]);
});
