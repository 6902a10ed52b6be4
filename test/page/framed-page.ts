/** A page under test in a frame of its own: rendered, with its scripts off and nothing loaded from elsewhere. */

export async function framePage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.setAttribute('csp', "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  frame.width = '1000';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document: is it still in the page?');
  return frame.contentDocument;
}

/** Takes the frames of earlier tests away. */
export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
