/**
 * Whether a key belongs to the input method: its Enter chooses a word, its Escape drops one. Some browsers end the
 * composition before they tell of that key; it is then known by its code only (229, UI Events, legacy key attributes).
 */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === inputMethodKey;
}

const inputMethodKey = 229;
