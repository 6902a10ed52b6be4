/**
 * Walks what an element shows, in the order it is shown: shadow trees instead of the children they replace, the frames
 * of the page's own site, nothing that is not rendered, nothing that is not read as text (scripts, controls). An
 * invisible stretch of a line is hidden; an invisible block is read, since pages unveil a whole article late. No
 * recursion: pages nest deeply.
 */
import { frameBody, frameDocument, isFrame } from '../frames.ts';

export type RenderedNode =
  | RenderedText
  /** A block border or a `<br>`: what follows is a new line. */
  | { kind: 'break' }
  /** A shadow tree, or the document of a frame; what is read of it follows. */
  | { kind: 'root'; root: Document | ShadowRoot }
  /** An element that shows nothing of its own; said so that whoever drives the walk can count work. */
  | { kind: 'step' };

/** A stretch of a text node, of bounded length. */
export interface RenderedText {
  kind: 'text';
  node: Text;
  from: number;
  to: number;
  box: Box;
}

/** How the text of an element is laid out. */
export interface Box {
  /** The nearest element that is a block. */
  block: Element;
  isBlock: boolean;
  space: 'collapse' | 'keep-breaks' | 'keep';
  visibility: string;
  linked: boolean;
  /** The innermost header, footer, nav or aside around it. */
  furniture: Element | undefined;
}

/** Units of one text node handed out at a time: bounds the work on a node of megabytes. */
const textLimit = 20_000;

const unread = new Set(
  (
    'audio button canvas datalist dialog embed head input math meter noscript object progress rp rt ' +
    'script select style svg template textarea title video'
  ).split(' '),
);

export function* renderedNodes(root: Element): Generator<RenderedNode> {
  const stack = [openLevel(root, rootBox(root))];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = takeNext(level);
    if (!node) {
      stack.pop();
      yield level.box.isBlock ? breakNode : stepNode;
    } else if (isText(node)) {
      yield* cutText(node, level.box);
    } else if (isElement(node)) {
      const box = node.localName === 'br' ? undefined : readBox(node, level.box);
      yield box?.isBlock || node.localName === 'br' ? breakNode : stepNode;
      if (!box) continue;
      const root = node.shadowRoot ?? frameDocument(node);
      if (root) yield { kind: 'root', root };
      stack.push(openLevel(node, box));
    }
  }
}

const breakNode: RenderedNode = { kind: 'break' };
const stepNode: RenderedNode = { kind: 'step' };

/** An element whose nodes are being walked. */
interface Level {
  box: Box;
  next: Node | null;
  /** The nodes shown in a `<slot>`; elsewhere siblings are followed. */
  slotted?: Node[];
}

function openLevel(element: Element, box: Box): Level {
  const slotted = isSlot(element) ? element.assignedNodes({ flatten: true }) : [];
  if (slotted.length) return { box, next: null, slotted: slotted.toReversed() };
  if (isFrame(element)) return { box, next: frameBody(element) ?? null };
  return { box, next: (element.shadowRoot ?? element).firstChild };
}

function takeNext(level: Level): Node | null {
  if (level.slotted) return level.slotted.pop() ?? null;
  const node = level.next;
  level.next = node?.nextSibling ?? null;
  return node;
}

function* cutText(node: Text, box: Box): Generator<RenderedNode> {
  for (let from = 0; from < node.length; from += textLimit)
    yield { kind: 'text', node, from, to: Math.min(node.length, from + textLimit), box };
}

/** How an element inside another is laid out; undefined for what is not rendered or not read. */
function readBox(element: Element, outer: Box): Box | undefined {
  if (unread.has(element.localName)) return undefined;
  const style = getComputedStyle(element);
  const { display, visibility } = style;
  if (display === 'none') return undefined;
  const isBlock = isFrame(element) || (!isInline(display) && !(isDropCap(element) && style.float !== 'none'));
  if (!isBlock && visibility !== 'visible' && outer.visibility === 'visible') return undefined;
  return {
    block: isBlock ? element : outer.block,
    isBlock,
    space: spaceRule(style.whiteSpace),
    visibility,
    linked: outer.linked || (element.localName === 'a' && element.hasAttribute('href')),
    furniture: furnitureNames.has(element.localName) ? element : outer.furniture,
  };
}

const furnitureNames = new Set(['aside', 'footer', 'header', 'nav']);

function rootBox(root: Element): Box {
  const { whiteSpace, visibility } = getComputedStyle(root);
  return {
    block: root,
    isBlock: true,
    space: spaceRule(whiteSpace),
    visibility,
    linked: false,
    furniture: undefined,
  };
}

function isInline(display: string): boolean {
  return display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
}

/** A floated first character: computed as a block, read as part of its word. */
function isDropCap(element: Element): boolean {
  const only = element.firstChild;
  return only !== null && only === element.lastChild && isText(only) && only.data.trim().length <= 2;
}

function spaceRule(whiteSpace: string): Box['space'] {
  if (whiteSpace.startsWith('pre-line')) return 'keep-breaks';
  return /^(?:pre|break-spaces|preserve)/.test(whiteSpace) ? 'keep' : 'collapse';
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
