/**
 * Spares patterns most of their runs: one look at the first or last UTF-16 unit of a text tells that they cannot match. The looks
 * go by the lower byte of a unit, so that they let a few others pass.
 */

/** Whether a unit may be one of `characters`. */
export function mayBe(characters: string): (unit: number) => boolean {
  const bytes = bytesOf(characters);
  return (unit) => bytes[unit & 255] === 1;
}

/** Whether a text begins like `pattern`; whatever it can begin with is written out there, no ranges or escapes. */
export function opensLike(pattern: string): (text: string | undefined) => boolean {
  const bytes = bytesOf(pattern);
  const whole = new RegExp(`^(?:${pattern})`, 'u');
  return (text) => text !== undefined && bytes[text.charCodeAt(0) & 255] === 1 && whole.test(text);
}

/** Whether a text ends like `pattern`, written likewise. */
export function closesLike(pattern: string): (text: string) => boolean {
  const bytes = bytesOf(pattern);
  const whole = new RegExp(`(?:${pattern})$`, 'u');
  return (text) => bytes[text.charCodeAt(text.length - 1) & 255] === 1 && whole.test(text);
}

function bytesOf(characters: string): Uint8Array {
  const bytes = new Uint8Array(256);
  for (let i = 0; i < characters.length; i++) bytes[characters.charCodeAt(i) & 255] = 1;
  return bytes;
}

/** For exact looks. */
export function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
