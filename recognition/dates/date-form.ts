/** What one way of naming a date looks like. Forms are small and run in the order of date-forms.ts. */
import type { Frame } from './frame.ts';
import type { Stretch } from './stretch.ts';

export type Said = Partial<Record<string, string>>;

export interface DateForm {
  rule: string;
  /** Every character that can begin it. */
  starts: string;
  /** How it looks where nothing of the date stands before it. Sticky, of bounded length; lookarounds hold the borders. */
  alone?: RegExp;
  /** How it looks directly after the year or month that it is a part of. */
  within?: RegExp;
  /** Said in passing, to compare with: later dates are not counted from it. */
  aside?: boolean;
  /** What parts may follow it directly; a day may be followed by a clock time. */
  opens?: 'year' | 'month' | 'day';
  /**
   * The stretch said; unknown where the calendar cannot tell, `noDate` where the words only look like a date,
   * undefined where another form must try.
   * `outer` is the year or month before it, absent where none was said.
   */
  read(said: Said, frame: Frame, outer?: Stretch): Stretch | undefined;
}
