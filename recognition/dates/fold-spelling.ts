/** One spelling for what dates are written with, character by character: offsets stay what they were. */

/** Each character before what it becomes: dashes, marks and spaces; then traditional characters of date words. */
const spellings =
  '．.：:／/○〇◯〇Ｏ〇‐-‑-‒-–-—-―-〜-～-∼-~-─-－-\u00a0 \u2002 \u2003 \u2009 \u3000 ' +
  '來来後后內内開开個个週周號号當当現现這这幾几過过歷历農农曆历間间禮礼節节國国慶庆勞劳';

const built: { table?: Uint16Array } = {};

/**
 * Full-width digits become plain ones, every dash and swung dash `-`, every wide space a plain one, ○ becomes 〇, and
 * the traditional characters of date words simplified ones. The text itself where there is nothing to fold.
 */
export function foldSpelling(text: string): string {
  const table = (built.table ??= buildTable());
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = table[text.charCodeAt(at)];
    if (!unit) continue;
    folded += text.slice(from, at) + String.fromCharCode(unit);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** By UTF-16 unit: the unit it becomes, 0 for itself. */
function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let digit = 0; digit < 10; digit++) table[0xff10 + digit] = 0x30 + digit;
  for (let i = 0; i < spellings.length; i += 2) table[spellings.charCodeAt(i)] = spellings.charCodeAt(i + 1);
  return table;
}
