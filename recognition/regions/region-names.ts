/**
 * Regions in an index of words, with their full names: 内蒙古 and 内蒙古自治区 both stand for 内蒙古自治区. A short form that several share is
 * the higher region's; among equals (龙港区, 龙港市) it stands for itself.
 */
import { SuffixIndex } from '../agencies/suffix-index.ts';

/** What makes full names of short ones, instead of their last characters. */
interface Completion {
  cut: number;
  unit: string;
  /** The number of what several regions of its level share; higher regions' numbers are lower. */
  shared: number;
}

/** One way to write the names of a unit (县): what they end with, and the number of what makes them full names. */
interface Form {
  end: string;
  completion: number;
}

const none: Completion = { cut: 0, unit: '', shared: 0 };

export class RegionNames {
  /** The notes on the words of the index are numbers of these. The first is that of full names. */
  readonly #completions = [none];
  #shared = 0;
  readonly index = new SuffixIndex((before, completion) => {
    const { shared } = this.#completions[completion] ?? none;
    return before === 0 ? completion : before < shared ? before : shared;
  });

  readonly #kinds: number;

  constructor(kinds: number) {
    this.#kinds = kinds;
  }

  /** What is added from now on stands below what was added before. */
  startLevel(): void {
    this.#shared = this.#completions.length;
    this.#complete(0, '');
  }

  /** The forms of a unit's names; `alone` where they may do without it, and with its last character instead of 彝族自治州. */
  formsOf(unit: string, alone: boolean): Form[] {
    const forms = [{ end: unit, completion: 0 }];
    if (alone) forms.push({ end: '', completion: this.#complete(0, unit) });
    if (alone && unit.length > 2 && /自治[州县旗]$/.test(unit)) {
      forms.push({ end: unit.slice(-1), completion: this.#complete(1, unit) });
    }
    return forms;
  }

  /** Adds a name as it is before the unit, or one for each character of `starts` before it. */
  add(forms: readonly Form[], name: string, starts = ''): void {
    for (const { end, completion } of forms) this.index.add(name + end, this.#kinds, completion, starts);
  }

  fullName(form: string): string {
    const { cut, unit } = this.#completions[this.index.noteOn(form)] ?? none;
    return form.slice(0, form.length - cut) + unit;
  }

  #complete(cut: number, unit: string): number {
    return this.#completions.push({ cut, unit, shared: this.#shared }) - 1;
  }
}
