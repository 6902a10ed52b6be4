/** Order and parents in a document with shadow trees. */

/** Whether the text node stands before the point (node, offset); undefined where the two share no document. */
export function precedesPoint(text: Node, node: Node, offset: number): boolean | undefined {
  if (text.getRootNode() === node.getRootNode()) return precedes(text, node, offset);
  const [host, point] = [outermostHost(text), outermostHost(node)];
  return host.getRootNode() === point.getRootNode() ? precedes(host, point, 0) : undefined;
}

function precedes(text: Node, node: Node, offset: number): boolean {
  const next = node.childNodes[offset];
  if (next) return Boolean(next.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING);
  const position = node.compareDocumentPosition(text);
  return Boolean(position & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY));
}

/** The node itself, or the element of the document whose shadow tree (or one nested in it) holds it. */
function outermostHost(node: Node): Node {
  const root = node.getRootNode();
  return isShadowRoot(root) ? outermostHost(root.host) : node;
}

/** The parent in what is shown: the slot of what is slotted, the host of a shadow tree's own elements. */
export function shownParent(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentElement;
  if (parent) return parent;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
}

function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
}
