/** Copies a text. Plain-http pages have no clipboard of their own, so there a hidden field is copied from. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, root); // no clipboard here, or the page's policy forbids it
  }
}

function copyFromField(text: string, root: ShadowRoot): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  root.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
  }
}
