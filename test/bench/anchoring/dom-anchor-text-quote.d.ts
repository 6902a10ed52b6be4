/** The part of the library that the bench calls; it ships no types. */
declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: Element,
    selector: { exact: string; prefix?: string; suffix?: string },
    options?: { hint?: number },
  ): { start: number; end: number } | null;
}
