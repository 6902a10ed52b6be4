import type { DocumentMention } from '../../model/mention.ts';
import type { Finder } from '../reading.ts';

// oxlint-disable-next-line require-yield
export const findDocuments: Finder<DocumentMention> = function* () {
  return [];
};
