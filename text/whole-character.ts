/** Borders between characters: an offset within a surrogate pair is moved out of it. */

/** The offset itself, or the one beside it in direction `step` where it stands within a surrogate pair. */
export function wholeCharacter(text: string, at: number, step: 1 | -1): number {
  const within = /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  return within ? at + step : at;
}
