/** What axe-core says against a whole page of ours. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Broken rules, each with the elements that break it; a page of ours has none. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
