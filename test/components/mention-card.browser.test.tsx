import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type FactContext, mentionFacts } from '../../components/mention-facts.ts';
import type { MentionCardProps } from '../../components/MentionCard.tsx';
import { ReaderLayer } from '../../components/ReaderLayer.tsx';
import type { Mention } from '../../model/mention.ts';
import { zh } from '../../words/zh.ts';
import { agency, deadline, measure, paper } from './mentions.ts';
import { clearPage, expectAccessible, showOverPage } from './show.ts';

afterEach(clearPage);

const context: FactContext = {
  words: zh,
  daysTo: () => 12,
  isDeadline: () => true,
  wordsAt: () => '各区县',
};

function showCard(mention: Mention, more: Partial<MentionCardProps> = {}, takesFocus = false) {
  const calls = {
    onAnnotate: vi.fn<() => void>(),
    onCopy: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
  };
  const card: MentionCardProps = {
    words: zh,
    mention,
    facts: mentionFacts(mention, context),
    alsoIn: 0,
    ...calls,
    ...more,
  };
  const anchor = () => [new DOMRect(20, 40, 120, 20)];
  showOverPage(
    <ReaderLayer
      place="0-1"
      words={zh}
      shown={{ what: 'card', card, takesFocus }}
      anchor={anchor}
      onNoticeRead={() => {}}
    />,
  );
  return calls;
}

const card = () => page.getByRole('dialog', { name: '标注说明' });

/** The terms of the card's list and what stands beside each. */
function facts(): string[][] {
  return [...card().element().querySelectorAll('dl > div')].map((group) =>
    [...group.children].map((part) => part.textContent ?? ''),
  );
}

describe('the card of a mark', () => {
  it('says what was marked and what is known of it', async () => {
    showCard(measure);
    await expect.element(card()).toHaveTextContent('推广节水器具');
    expect(facts()).toEqual([
      ['类别', '推动'],
      ['由谁提出', '某市水务局'],
      ['期限', '2021年6月30日及以前（还有 12 天）'],
      ['依据文件', '《某市节水办法》'],
      ['责任方', '各区县'],
    ]);
    await expectAccessible();
  });

  it.each([
    ['how far away a day is', deadline, ['截止日期', '2021年6月30日及以前'], ['还有 12 天']],
    ['that a paper is a draft', paper, ['文号', '某政发〔2021〕3号'], ['征求意见稿，尚未定稿']],
  ])('adds %s', async (_, mention, ...groups) => {
    showCard(mention);
    expect(facts()).toEqual(groups);
    await expectAccessible();
  });

  it('does what its buttons say', async () => {
    const { onAnnotate, onCopy, onClose } = showCard(agency);
    await card().getByRole('button', { name: '批注' }).click();
    await card().getByRole('button', { name: '复制为引文' }).click();
    await card().getByRole('button', { name: '关闭' }).click();
    for (const call of [onAnnotate, onCopy, onClose]) expect(call).toHaveBeenCalledOnce();
  });

  it('says in how many kept articles the name stands, and nothing of none', async () => {
    showCard(agency);
    expect(card().element().textContent).not.toContain('留存文章');
    clearPage();
    showCard(agency, { alsoIn: 3 });
    await expect.element(card()).toHaveTextContent('另见于 3 篇留存文章');
    await expectAccessible();
  });

  it.each([
    ['copied', '已复制'],
    ['failed', '请手动选择文字复制'],
  ] as const)('says what copying came to: %s', async (copied, words) => {
    showCard(agency, { copied });
    await expect.element(card().getByRole('status')).toHaveTextContent(words);
    await expectAccessible();
  });

  it('takes the keyboard only where it was opened by it', async () => {
    showCard(agency);
    expect(document.activeElement).toBe(document.body);
    clearPage();
    showCard(agency, {}, true);
    expect(document.querySelector('meipi-reader')?.shadowRoot?.activeElement).toHaveTextContent('批注');
  });
});
