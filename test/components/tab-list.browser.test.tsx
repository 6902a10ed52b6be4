import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TabList } from '../../components/TabList.tsx';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

type Id = 'agency' | 'date' | 'measure';

const tabs: { id: Id; name: string; count: number }[] = [
  { id: 'agency', name: '机构', count: 3 },
  { id: 'date', name: '时间', count: 0 },
  { id: 'measure', name: '措施', count: 12 },
];

function Tabs() {
  const [chosen, choose] = useState<Id>('agency');
  return (
    <>
      <TabList label="本页列表" tabs={tabs} chosen={chosen} onChoose={(id) => choose(id)} />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {chosen}
      </div>
    </>
  );
}

const tab = (name: string) => page.getByRole('tab', { name });

async function expectChosen(name: string): Promise<void> {
  await expect.element(tab(name)).toHaveAttribute('aria-selected', 'true');
  await expect.element(page.getByRole('tab', { selected: true })).toHaveTextContent(name);
}

describe('the tabs', () => {
  it('say how many stand under each, and one is chosen by a click', async () => {
    showOnSurface(<Tabs />);
    await expect.element(tab('机构')).toHaveTextContent('机构3');
    await tab('措施').click();
    await expectChosen('措施');
    await expectAccessible();
  });

  it('are walked by arrow keys, the keyboard going along, round at both ends', async () => {
    showOnSurface(<Tabs />);
    await tab('机构').click();
    for (const [key, name] of [
      ['{ArrowRight}', '时间'],
      ['{ArrowRight}', '措施'],
      ['{ArrowRight}', '机构'],
      ['{ArrowLeft}', '措施'],
    ] as const) {
      await userEvent.keyboard(key);
      await expectChosen(name);
      await expect.element(tab(name)).toHaveFocus();
    }
  });

  it('are one stop for the Tab key, at the chosen one', async () => {
    showOnSurface(<Tabs />);
    await tab('时间').click();
    expect(tabs.map(({ name }) => tab(name).element().getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
  });
});
