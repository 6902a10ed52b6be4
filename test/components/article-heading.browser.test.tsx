import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ArticleHeading, type ArticleHeadingProps } from '../../components/ArticleHeading.tsx';
import { zh } from '../../words/zh.ts';
import { article } from '../storage/edits.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

function showHeading(more: Partial<ArticleHeadingProps> = {}) {
  const onKeep = vi.fn<() => void>();
  showOnSurface(
    <ArticleHeading
      words={zh}
      facts={article}
      kept="no"
      attachments={[]}
      warnings={[]}
      onKeep={onKeep}
      {...more}
    />,
  );
  return onKeep;
}

const button = (name: string) => page.getByRole('button', { name });

it('names the article, its site and its day', async () => {
  showHeading({ facts: { ...article, site: '示例新闻', publishedOn: '2021-03-09' } });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(article.title);
  await expect.element(page.getByText('示例新闻 · 2021年3月9日 发布')).toBeVisible();
  await expectAccessible();
});

it('says that no day is given rather than guess one', async () => {
  showHeading();
  await expect.element(page.getByText(/没有写明发布日期/)).toBeVisible();
});

it.each(['no', 'facts'] as const)('can be kept while it is kept so far: %s', async (kept) => {
  const onKeep = showHeading({ kept });
  await button('留存本文').click();
  expect(onKeep).toHaveBeenCalledOnce();
});

it('says that it is kept with its text', async () => {
  showHeading({ kept: 'text' });
  await expect.element(button('已留存')).toBeDisabled();
  await expectAccessible();
});

it('offers to keep a text that is another by now', async () => {
  const onKeep = showHeading({ kept: 'changed' });
  await button('留存现在的文字').click();
  expect(onKeep).toHaveBeenCalledOnce();
});

it('lists what was not read, and what cannot be done here', async () => {
  showHeading({
    warnings: [zh.panel.cannotPaint],
    attachments: [{ name: '附件1.pdf', url: 'https://news.example/1.pdf' }],
  });
  await expect.element(page.getByRole('status')).toHaveTextContent('不能在页面上标出');
  await expect
    .element(page.getByRole('link', { name: '附件1.pdf' }))
    .toHaveAttribute('href', 'https://news.example/1.pdf');
  await expectAccessible();
});
