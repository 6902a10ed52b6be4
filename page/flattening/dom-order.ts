/** Order and parents in what a page shows: its document with the shadow trees and the readable frames in it. */

/**
 * The element that shows a tree of its own in an outer one: a shadow tree's host, a frame's element. Undefined of the
 * document that we run in.
 */
export function outerElement(root: Node): Element | undefined {
  if (isShadowRoot(root)) return root.host;
  return (root !== document && isDocument(root) && root.defaultView?.frameElement) || undefined;
}

/** Whether the text node stands before the point (node, offset); undefined where the two share no document. */
export function precedesPoint(text: Node, node: Node, offset: number): boolean | undefined {
  const standsIn = new Map<Node, Node>();
  for (let at: Node | undefined = text; at; at = outerElement(at.getRootNode()))
    standsIn.set(at.getRootNode(), at);
  for (let at: Node | undefined = node; at; at = outerElement(at.getRootNode())) {
    const there = standsIn.get(at.getRootNode());
    if (there) return precedes(there, at, at === node ? offset : 0);
  }
  return undefined;
}

function precedes(text: Node, node: Node, offset: number): boolean {
  const next = node.childNodes[offset];
  if (next) return Boolean(next.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING);
  const position = node.compareDocumentPosition(text);
  return Boolean(position & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY));
}

/** The parent in what is shown: the slot of what is slotted, the host of a shadow tree's own elements, a frame. */
export function shownParent(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? outerElement(element.getRootNode());
}

/** Whether the node is the element or in it, be it in a shadow tree or a frame. */
export function shownWithin(element: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = outerElement(at.getRootNode()))
    if (element.contains(at)) return true;
  return false;
}

function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === Node.DOCUMENT_NODE;
}
