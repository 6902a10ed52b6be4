import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { MentionList } from '../../components/MentionList.tsx';
import { panelItems } from '../../components/panel-items.ts';
import type { Mention, MentionType } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { zh } from '../../words/zh.ts';
import { agency, measure } from './mentions.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

/** Shows the list and notes where it leads. */
function showList(type: MentionType, ...mentions: Mention[]): number[] {
  const shown: number[] = [];
  const show = ({ start }: Span) => shown.push(start);
  showOnSurface(<MentionList words={zh} type={type} items={panelItems(mentions, type, zh)} onShow={show} />);
  return shown;
}

describe('a list of marks', () => {
  it('leads from place to place of a name, and round again', async () => {
    const shown = showList(
      'agency',
      agency,
      { ...agency, start: 50, end: 54 },
      { ...agency, start: 90, end: 94 },
    );
    const item = page.getByRole('button', { name: '某市水务局 ×3' });
    for (let press = 0; press < 4; press++) await item.click();
    expect(shown).toEqual([0, 50, 90, 0]);
    await expectAccessible();
  });

  it('shows what is known of a measure', async () => {
    const shown = showList('measure', measure);
    const item = page.getByRole('button', { name: /推广节水器具/ });
    await expect.element(item).toHaveTextContent('推动推广节水器具某市水务局 · 2021年6月30日及以前');
    await item.click();
    expect(shown).toEqual([12]);
    await expectAccessible();
  });

  it('says so where there is nothing', async () => {
    showList('date', agency);
    await expect.element(page.getByText('本页没有找到时间。')).toBeVisible();
    expect(page.getByRole('button').query()).toBeNull();
    await expectAccessible();
  });
});
