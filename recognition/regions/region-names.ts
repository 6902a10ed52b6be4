/**
 * Regions in an index of words, with their full names: 内蒙古 and 内蒙古自治区 both stand for 内蒙古自治区. A short form that several share is
 * the higher region's; among equals (龙港区, 龙港市) it stands for itself. Names that end alike are indexed from their common end.
 */
import type { SuffixIndex } from '../agencies/suffix-index.ts';

/** One way to write the names of a unit (县): the node of what they end with, and the number of what makes them full names. */
interface Form {
  ending: number;
  completion: number;
}

export class RegionNames {
  /** What comes instead of how many last characters. The first is that of full names. */
  private readonly completions = [{ cut: 0, unit: '' }];
  /** By node of the index, the number of a completion. */
  private readonly ofNode: Uint16Array;
  /** The number of what several regions of this level share; higher regions' numbers are lower. */
  private shared = 0;

  constructor(
    private readonly index: SuffixIndex,
    private readonly kinds: number,
  ) {
    this.ofNode = new Uint16Array(index.capacity + 1);
  }

  /** What is added from now on stands below what was added before. */
  startLevel(): void {
    this.shared = this.complete(0, '');
  }

  /** The forms of a unit's names; `alone` where they may do without it, and with its last character instead of 彝族自治州. */
  formsOf(unit: string, alone: boolean): Form[] {
    const forms = [{ ending: this.ending(0, unit), completion: 0 }];
    if (alone) forms.push({ ending: 0, completion: this.complete(0, unit) });
    if (alone && unit.length > 2 && /自治[州县旗]$/.test(unit)) {
      forms.push({ ending: this.ending(0, unit.slice(-1)), completion: this.complete(1, unit) });
    }
    return forms;
  }

  /** Adds names that end alike: what each begins with, and the end before the unit. */
  add(forms: readonly Form[], heads: readonly string[], tail: string): void {
    for (const form of forms) {
      const ending = this.ending(form.ending, tail);
      for (const head of heads) {
        const node = this.index.addBefore(ending, head, this.kinds);
        if (form.completion > 0) this.name(node, form.completion);
      }
    }
  }

  fullName(form: string): string {
    const { cut, unit } = this.completions[this.ofNode[this.index.nodeOf(form)] ?? 0] ?? { cut: 0, unit: '' };
    return form.slice(0, form.length - cut) + unit;
  }

  private complete(cut: number, unit: string): number {
    return this.completions.push({ cut, unit }) - 1;
  }

  private ending(below: number, ending: string): number {
    return below > 0 || ending === ''
      ? this.index.grow(below, ending)
      : this.index.ending(ending, this.kinds);
  }

  private name(node: number, completion: number): void {
    const known = this.ofNode[node] ?? 0;
    if (known === 0) this.ofNode[node] = completion;
    else if (known >= this.shared) this.ofNode[node] = this.shared;
  }
}
