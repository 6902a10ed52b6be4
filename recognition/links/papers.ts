/** Which paper is whose, and which short name stands for which paper. */
import type { AgencyMention, DocumentMention, Mention } from '../../model/mention.ts';

const alias = /^[（(](?:以下|下)?[简统]?称(?:为)?[“"]?$/u;

/** One name for all mentions of a paper: its title, with a short name set up beside it resolved. */
export function nameOfPaper(text: string, named: readonly Mention[]): (paper: DocumentMention) => string {
  const fullNames = new Map<string, string>();
  let before: DocumentMention | undefined;
  for (const mention of named) {
    if (mention.type !== 'document') continue;
    if (before && mention.start - before.end < 12 && alias.test(text.slice(before.end, mention.start))) {
      fullNames.set(mention.title, before.title);
    }
    before = mention;
  }
  return ({ title }) => fullNames.get(title) ?? title;
}

/** So many papers back a short name is looked for. */
const memory = 30;

/** Who brought out which paper, learnt while reading on. */
export class Issuers {
  private readonly byName = new Map<string, AgencyMention>();
  private readonly recent: string[] = [];

  learn(name: string, issuer: AgencyMention): void {
    if (!this.byName.has(name)) this.recent.push(name);
    if (this.recent.length > memory) this.recent.shift();
    this.byName.set(name, issuer);
  }

  /** Also by the end of its name, as 《实施办法》 for 《……条例实施办法》. */
  of(name: string): AgencyMention | undefined {
    return (
      this.byName.get(name) ?? this.byName.get(this.recent.findLast((full) => full.endsWith(name)) ?? '')
    );
  }
}
