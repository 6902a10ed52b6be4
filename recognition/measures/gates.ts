/** Spares patterns most of their runs: one look at the first or last UTF-16 unit of a text tells that they cannot be found. */

export function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Tests for `pattern`, which only what begins with one of `characters` can match. */
export function opensLike(characters: string, pattern: RegExp): (text: string | undefined) => boolean {
  const units = unitsOf(characters);
  return (text) => text !== undefined && units.has(text.charCodeAt(0)) && pattern.test(text);
}

/** Tests for `pattern`, which only what ends with one of `characters` can match. */
export function closesLike(characters: string, pattern: RegExp): (text: string) => boolean {
  const units = unitsOf(characters);
  return (text) => units.has(text.charCodeAt(text.length - 1)) && pattern.test(text);
}
