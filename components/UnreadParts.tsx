/** Frames of other sites and embedded files that may hold part of the text and cannot be read. Each opens by itself. */
import type { Words } from '../words/zh.ts';

export interface UnreadPartsProps {
  words: Words;
  /** Their addresses, http or https. */
  addresses: readonly string[];
}

export function UnreadParts({ words: { panel }, addresses }: UnreadPartsProps) {
  if (addresses.length === 0) return null;
  return (
    <p class="attachments">
      {panel.unreadParts}
      {addresses.map((address) => (
        <a key={address} href={address} target="_blank" rel="noreferrer">
          {nameOf(new URL(address))}
        </a>
      ))}
    </p>
  );
}

/** A file by its name, a frame by its site. */
function nameOf({ hostname, pathname }: URL): string {
  const file = pathname.split('/').at(-1) ?? '';
  return /\.(?:pdf|docx?|xlsx?|pptx?|ofd)$/i.test(file) ? decoded(file) : hostname;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // not written as an address should be
  }
}
