/** A page in the test's own window, for what looks at the window, its highlights, or its scrolling. */

/** The article's element of a page that is made of this markup; the page's body where none has the id `article`. */
export function showPage(html: string): Element {
  clearShownPage();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...parsed.body.childNodes);
  return document.querySelector('#article') ?? document.body;
}

/** Takes the page away again. */
export function clearShownPage(): void {
  document.body.replaceChildren();
  scrollTo(0, 0);
}

/** An open shadow tree of these paragraphs in the element. */
export function fillShadow(host: Element, ...paragraphs: string[]): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  for (const words of paragraphs) root.appendChild(document.createElement('p')).append(words);
  return root;
}

/** The words a layer shows, range by range. */
export function paintedWords(layer: string): string[] {
  return [...(CSS.highlights.get(`meipi-${layer}`) ?? [])].map((painted) => {
    const range = new Range();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    return range.toString();
  });
}
