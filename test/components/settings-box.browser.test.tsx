import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsBox, type SettingsBoxProps } from '../../components/SettingsBox.tsx';
import { zh } from '../../words/zh.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

type Call = [name: string, ...asked: unknown[]];

/** Shows the box, opened, and notes what is asked of it. */
async function showSettings(more: Partial<SettingsBoxProps> = {}): Promise<Call[]> {
  const calls: Call[] = [];
  showOnSurface(
    <SettingsBox
      words={zh}
      marksShown
      shownTypes={{ agency: true, date: false, measure: true, document: true }}
      selectionButton
      site={{ host: 'news.example', isOn: true, paintsAnnotations: true, isAlways: false, canBeAlways: true }}
      onMarks={(isOn) => calls.push(['marks', isOn])}
      onType={(type, isOn) => calls.push([type, isOn])}
      onSelectionButton={(isOn) => calls.push(['button', isOn])}
      onSite={(isOn) => calls.push(['site', isOn])}
      onPaintAnnotations={(isOn) => calls.push(['paint', isOn])}
      onAlways={(isOn) => calls.push(['always', isOn])}
      onLanguage={() => calls.push(['language'])}
      {...more}
    />,
  );
  await page.getByText('设置').click();
  return calls;
}

const toggle = (name: string | RegExp) => page.getByRole('switch', { name });

describe('the settings', () => {
  it('show what is on', async () => {
    await showSettings();
    await expect.element(toggle('标出机构')).toBeChecked();
    await expect.element(toggle('标出时间')).not.toBeChecked();
    await expect.element(page.getByRole('group', { name: 'news.example' })).toBeVisible();
    await expectAccessible();
  });

  it.each([
    ['自动标注', ['marks', false]],
    ['标出时间', ['date', true]],
    ['在本站标注', ['site', false]],
    [/画出我的批注/, ['paint', false]],
    ['总是标注本站', ['always', true]],
    ['选中文字时显示按钮', ['button', false]],
  ])('switch %s', async (name, call) => {
    const calls = await showSettings();
    await toggle(name).click();
    expect(calls).toEqual([call]);
  });

  it('are switched by the space bar', async () => {
    const calls = await showSettings();
    const marks = toggle('自动标注').element();
    if (marks instanceof HTMLElement) marks.focus();
    await userEvent.keyboard(' ');
    expect(calls).toEqual([['marks', false]]);
  });

  it('change the language, whose name is in that language', async () => {
    const calls = await showSettings();
    await page.getByRole('button', { name: /English/ }).click();
    expect(calls).toEqual([['language']]);
  });

  it('say nothing of a site that is not known, nor offer what cannot be had', async () => {
    await showSettings({ site: undefined });
    expect(toggle('在本站标注').query()).toBeNull();
    clearPage();
    await showSettings({
      site: {
        host: 'news.example',
        isOn: true,
        paintsAnnotations: true,
        isAlways: false,
        canBeAlways: false,
      },
    });
    expect(toggle('总是标注本站').query()).toBeNull();
    await expectAccessible();
  });
});
