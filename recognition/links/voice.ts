/** Who says or does something at a place of a text. */
import type { AgencyMention, DocumentMention } from '../../model/mention.ts';

export interface Voice {
  /** Where its words begin and where its verb stands; UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** `says`: it orders or tells. `issues`: it brings out a paper. `acts`: it does something itself. `pledges`: it will. `nobody`: a person or a meeting. */
  manner: 'says' | 'issues' | 'acts' | 'pledges' | 'nobody';
  agency?: AgencyMention;
  paper?: DocumentMention;
}
