/** Components as the reader sees them: on a surface of ours, or over a page in a shadow root, each with its own styles. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect } from 'vitest';
import readerLayerCss from '../../components/reader-layer.css?inline';
import surfaceCss from '../../components/surface.css?inline';

const themes = ['light', 'dark'] as const;

/** Shows it as popup, side panel and editor frame do. Shown again, it is updated. */
export function showOnSurface(ui: ComponentChild): void {
  document.adoptedStyleSheets = [sheetOf(surfaceCss)];
  render(ui, document.querySelector('main') ?? document.body.appendChild(document.createElement('main')));
}

/** Shows it as the reader in a page does; the root is open here, for the tests to look in. */
export function showOverPage(ui: ComponentChild): void {
  const host = document.body.appendChild(document.createElement('meipi-reader'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(readerLayerCss)];
  render(ui, root);
}

/** Takes everything away again. */
export function clearPage(): void {
  for (const element of document.querySelectorAll('main')) render(null, element);
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
}

/** No rule of axe-core is broken, in light and in dark. */
export async function expectAccessible(): Promise<void> {
  const broken: string[] = [];
  const shown = document.querySelector<HTMLElement>('main, meipi-reader');
  if (!shown) throw new Error('Nothing is shown: call showOnSurface or showOverPage first.');
  for (const theme of themes) {
    document.documentElement.style.colorScheme = theme;
    shown.style.colorScheme = theme;
    const { violations } = await axe.run(shown);
    broken.push(
      ...violations.flatMap((rule) => rule.nodes.map((node) => `${theme}: ${describeNode(rule.id, node)}`)),
    );
  }
  expect(broken).toEqual([]);
}

function describeNode(rule: string, { html, any, all, none }: axe.NodeResult): string {
  return `${rule}: ${html}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
