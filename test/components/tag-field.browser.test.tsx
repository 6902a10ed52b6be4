import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TagField } from '../../components/TagField.tsx';
import { zh } from '../../words/zh.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

/** Shows the field and lists what it tells. */
function showTags(...tags: string[]): string[][] {
  const told: string[][] = [];
  showOnSurface(<Kept tags={tags} told={told} />);
  return told;
}

function Kept({ tags, told }: { tags: string[]; told: string[][] }) {
  const [kept, setKept] = useState(tags);
  const change = (next: string[]) => {
    told.push(next);
    setKept(next);
  };
  return <TagField words={zh} tags={kept} known={['水', '节能']} onChange={change} />;
}

const field = () => page.getByRole('combobox', { name: '标签' });

describe('a tag', () => {
  it.each([
    ['Enter', '{Enter}'],
    ['a comma', ','],
    ['leaving the field', '{Tab}'],
  ])('is added by %s', async (_, keys) => {
    const told = showTags('水');
    await field().fill('节能');
    await userEvent.keyboard(keys);
    expect(told).toEqual([['水', '节能']]);
    await expect.element(field()).toHaveValue('');
    await expectAccessible();
  });

  it('is one for each comma of an input method, without spaces at its edges', async () => {
    const told = showTags();
    await field().fill(' 节水，再生水、 a  b ,');
    await userEvent.keyboard('{Enter}');
    expect(told).toEqual([['节水', '再生水', 'a b']]);
  });

  it('is not added twice, nor an empty one', async () => {
    const told = showTags('水');
    await field().fill('水');
    await userEvent.keyboard('{Enter}');
    await field().fill('  ，');
    await userEvent.keyboard('{Enter}{Tab}');
    expect(told).toEqual([]);
  });

  it('is taken away by a press on it', async () => {
    const told = showTags('水', '节能');
    await page.getByRole('button', { name: '去掉标签“水”' }).click();
    expect(told).toEqual([['节能']]);
  });
});

describe('Backspace', () => {
  it('takes the last tag back where nothing is typed', async () => {
    const told = showTags('水', '节能');
    await userEvent.click(field());
    await userEvent.keyboard('{Backspace}');
    expect(told).toEqual([['水']]);
  });

  it('deletes what is typed first, and writes nothing where there is no tag', async () => {
    const told = showTags();
    await field().fill('a');
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(told).toEqual([]);
  });
});

it('offers the tags in use', async () => {
  showTags();
  const input = field().element();
  const options = input instanceof HTMLInputElement ? [...(input.list?.options ?? [])] : [];
  expect(options.map(({ value }) => value)).toEqual(['水', '节能']);
});
