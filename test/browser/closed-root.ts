/** What we show over a page is in a closed root: the page's own world cannot see it, a person and the debugging protocol can. */
import type { CDPSession, Page } from 'playwright-core';

interface ShownNode {
  role: string;
  name: string;
  /** What is read out after the name. */
  description: string;
  backendNodeId: number;
}

/** Waits until a thing of this role and name is shown, and gives its middle in CSS pixels. */
export async function placeInLayer(
  page: Page,
  role: string,
  name: string,
): Promise<{ x: number; y: number }> {
  const session = await page.context().newCDPSession(page);
  try {
    for (let tries = 0; tries < 50; tries++) {
      const found = (await shownNodes(session)).find((node) => node.role === role && node.name === name);
      const place = found && (await middleOf(session, found.backendNodeId));
      if (place) return place;
      await page.waitForTimeout(100);
    }
    const shown = (await shownNodes(session)).map((node) => `${node.role} “${node.name}”`);
    throw new Error(`No ${role} “${name}” is shown, only ${shown.join(', ')}.`);
  } finally {
    await session.detach();
  }
}

/** Presses a button of the card or of the bar at a selection with the mouse. */
export async function pressInLayer(page: Page, button: string): Promise<void> {
  const { x, y } = await placeInLayer(page, 'button', button);
  await page.mouse.click(x, y);
}

/** All words that screen readers get from the page and from what we show over it. */
export async function spokenWords(page: Page): Promise<string[]> {
  return (await accessibleNodes(page)).map(({ name }) => name).filter(Boolean);
}

/** What a screen reader gets from a page and from what we show over it: role, name and description, in order. */
export async function accessibleNodes(page: Page): Promise<Omit<ShownNode, 'backendNodeId'>[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = await shownNodes(session);
  await session.detach();
  return nodes;
}

async function shownNodes(session: CDPSession): Promise<ShownNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ role, name, description, backendDOMNodeId, ignored }) =>
    ignored || backendDOMNodeId === undefined
      ? []
      : [
          {
            role: String(role?.value ?? ''),
            name: String(name?.value ?? ''),
            description: String(description?.value ?? ''),
            backendNodeId: backendDOMNodeId,
          },
        ],
  );
}

async function middleOf(
  session: CDPSession,
  backendNodeId: number,
): Promise<{ x: number; y: number } | undefined> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  } catch {
    return undefined; // gone, or without a box: not shown
  }
}
