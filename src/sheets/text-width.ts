/** Hangul, Han, kana and full-width forms: as wide as two Latin letters. */
const wide = /[ᄀ-ᅟ⺀-꓏ꥠ-꥿가-힣豈-﫿︰-﹏＀-｠￠-￦]/u;

/** How wide a text is, in Latin letters; of several lines, the widest. */
export function textWidth(text: string): number {
  const lines = text.split("\n").map((line) => [...line].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0));
  return Math.max(...lines);
}
