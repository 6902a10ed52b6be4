/** Frames of other sites that may hold part of the text: no page lets another one read into it. Each opens by itself. */
import type { Words } from '../words/zh.ts';

export interface UnreadFramesProps {
  words: Words;
  /** Their addresses, http or https. */
  addresses: readonly string[];
}

export function UnreadFrames({ words: { panel }, addresses }: UnreadFramesProps) {
  if (addresses.length === 0) return null;
  return (
    <p class="attachments">
      {panel.unreadFrames}
      {addresses.map((address) => (
        <a key={address} href={address} target="_blank" rel="noreferrer">
          {new URL(address).hostname}
        </a>
      ))}
    </p>
  );
}
