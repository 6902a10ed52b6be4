/** What is painted on a page, as the page's own world sees it: the registry of highlights is shared. */
import type { Page } from 'playwright-core';

/** The painted words by the name of the highlight (`meipi-agency` …), in order. Empty highlights are left out. */
export async function paintedWords(page: Page): Promise<Record<string, string[]>> {
  const entries = await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name, { size }]) => name.startsWith('meipi-') && size > 0)
      .map(([name, highlight]) => [
        name,
        [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      ]),
  );
  return Object.fromEntries(entries);
}

/** Waits until something is painted under this name; any name of ours when none is given. */
export async function waitForHighlights(page: Page, name = 'meipi-'): Promise<void> {
  await page.waitForFunction(
    (start) => [...CSS.highlights].some(([name, { size }]) => name.startsWith(start) && size > 0),
    name,
  );
}

/** Where the n-th painted range of this name stands on the screen, in CSS pixels. */
export async function placeOfHighlight(
  page: Page,
  name: string,
  index = 0,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(
    ({ name, index }) => {
      const range = [...(CSS.highlights.get(name) ?? [])][index];
      if (!range) throw new Error(`Nothing is painted as ${name} number ${index}.`);
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [box] = live.getClientRects();
      if (!box) throw new Error(`${name} number ${index} is painted where nothing shows.`);
      return { x: box.x, y: box.y, width: box.width, height: box.height };
    },
    { name, index },
  );
}
