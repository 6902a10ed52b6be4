/** Copies a text. Plain-http pages have no clipboard of their own, so there a hidden field is copied from. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, root); // no clipboard here, or the page's policy forbids it
  }
}

/** News sites put words of their own into what is copied: our listener comes before theirs. */
function copyFromField(text: string, root: ShadowRoot): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  const field = document.createElement('textarea');
  field.value = text;
  root.append(field);
  field.select();
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && isCopied;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
    field.remove();
  }
}
