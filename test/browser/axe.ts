/** What axe-core says against a whole page of ours, or a frame of ours in somebody else's. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Broken rules, each with the elements that break it; nothing of ours has any. */
export async function axeViolations(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe.source);
  const isFrame = 'parentFrame' in where; // its heading is the name of the dialog around it
  const { violations } = await where.evaluate(
    (rules) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { rules }),
    { 'page-has-heading-one': { enabled: !isFrame } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
