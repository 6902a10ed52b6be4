/** Whether a text is light on dark, as the page shows it: read from the ink, since backgrounds are often elsewhere. */
export function isDark(body: Element): boolean {
  const channels =
    getComputedStyle(body)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue > lightInk;
}

/** Luma from which ink is taken for light, of 255. */
const lightInk = 150;
