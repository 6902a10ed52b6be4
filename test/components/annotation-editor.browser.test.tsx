import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AnnotationEditor, type AnnotationEditorProps } from '../../components/AnnotationEditor.tsx';
import { zh } from '../../words/zh.ts';
import { orders } from './composing.ts';
import { clearPage, expectAccessible, showOnSurface } from './show.ts';

afterEach(clearPage);

type Typed = Parameters<AnnotationEditorProps['onType']>[0];

function editor(more: Partial<AnnotationEditorProps> = {}) {
  const calls = {
    onType: vi.fn<(fields: Typed) => void>(),
    onUndo: vi.fn<() => void>(),
    onRedo: vi.fn<() => void>(),
    onRemove: vi.fn<() => void>(),
    onCopy: vi.fn<() => void>(),
    onDiscard: vi.fn<() => void>(),
    onDone: vi.fn<() => void>(),
  };
  const props: AnnotationEditorProps = {
    words: zh,
    quoted: '推广节水器具',
    note: '',
    tags: [],
    knownTags: ['水', '节能'],
    saving: 'saved',
    canUndo: true,
    canRedo: true,
    canRemove: true,
    takesFocus: true,
    ...calls,
    ...more,
  };
  showOnSurface(<Kept {...props} />);
  return calls;
}

/** Keeps what is typed, as storage does. */
function Kept(props: AnnotationEditorProps) {
  const [fields, setFields] = useState({ note: props.note, tags: props.tags });
  const onType = (typed: Typed) => {
    setFields((before) => ({ ...before, ...typed }));
    props.onType(typed);
  };
  return <AnnotationEditor {...props} {...fields} onType={onType} />;
}

const note = () => page.getByRole('textbox', { name: '批注内容' });
const tagField = () => page.getByRole('combobox', { name: '标签' });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the note', () => {
  it('has the keyboard from the start, and tells what is typed', async () => {
    const { onType } = editor();
    await expect.element(note()).toHaveFocus();
    await userEvent.keyboard('ab');
    expect(onType.mock.calls).toEqual([[{ note: 'a' }], [{ note: 'ab' }]]);
    await expect.element(note()).toHaveValue('ab');
    await expectAccessible();
  });

  it('takes Enter as a new line', async () => {
    const { onType, onDone } = editor({ note: 'a' });
    await userEvent.click(note());
    await userEvent.keyboard('{End}{Enter}b');
    expect(onType).toHaveBeenLastCalledWith({ note: 'a\nb' });
    expect(onDone).not.toHaveBeenCalled();
  });

  it.each(['{Escape}', '{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])(
    'is done with %s',
    async (keys) => {
      const { onDone } = editor();
      await userEvent.click(note());
      await userEvent.keyboard(keys);
      expect(onDone).toHaveBeenCalledOnce();
    },
  );
});

describe.each(orders)('an input method, $name', ({ press: pressComposing }) => {
  it.each(['Enter', 'Escape'])('keeps its %s in the note', (key) => {
    const { onDone } = editor();
    pressComposing(note().element(), key);
    expect(onDone).not.toHaveBeenCalled();
  });

  it.each(['Enter', 'Escape', ','])('keeps its %s in the tags', async (key) => {
    const { onType, onDone } = editor({ takesFocus: false });
    await tagField().fill('jieshui');
    pressComposing(tagField().element(), key);
    expect(onType).not.toHaveBeenCalled();
    expect(onDone).not.toHaveBeenCalled();
    await expect.element(tagField()).toHaveValue('jieshui');
  });
});

describe('its buttons', () => {
  it('do what they say', async () => {
    const calls = editor();
    for (const name of ['撤销', '重做', '删除', '完成']) await press(name);
    for (const call of [calls.onUndo, calls.onRedo, calls.onRemove, calls.onDone])
      expect(call).toHaveBeenCalledOnce();
  });

  it('are off where there is nothing to undo, redo or delete', async () => {
    editor({ canUndo: false, canRedo: false, canRemove: false });
    await expect.element(page.getByRole('button', { name: '撤销' })).toBeDisabled();
    await expect.element(page.getByRole('button', { name: '重做' })).toBeDisabled();
    expect(page.getByRole('button', { name: '删除' }).query()).toBeNull();
    await expectAccessible();
  });
});

describe('what is not saved', () => {
  it('is said, with the reason, and can be copied', async () => {
    const { onCopy } = editor({ note: '要点', saving: 'unsaved', failure: { code: 'updated', detail: '' } });
    await expect.element(page.getByRole('alert')).toHaveTextContent('请刷新本页');
    await expect.element(page.getByRole('status')).toHaveTextContent('未保存');
    await press('复制文字');
    expect(onCopy).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  it('is not said of what is saved', async () => {
    editor({ note: '要点', tags: ['水'] });
    await expect.element(page.getByRole('status')).toHaveTextContent('已保存');
    expect(page.getByRole('alert').query()).toBeNull();
    await expectAccessible();
  });
});
