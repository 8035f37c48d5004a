import { lineHeight, pointMm, textWidth } from "./measure";

/** A text broken into lines and the size in points in which it fills a cell without being cut. */
export interface FittingType {
  readonly text: string;
  readonly size: number;
}

/**
 * The largest type in which a text stays within a cell of so many millimetres, on one line or on several: a long name is
 * rather broken between its words than made small. Whole points, not above the most.
 */
export function fittingType(text: string, width: number, height: number, most: number, least = 5): FittingType {
  const words = text.split(/\s+/).filter(Boolean);
  const candidates = Array.from({ length: Math.min(4, Math.max(1, words.length)) }, (_, index) => evenLines(words, index + 1));
  const sized = candidates.map((lines): FittingType => {
    const widest = Math.max(...lines.map((line) => textWidth(line, 1)), 0.01);
    const byWidth = (width - 3) / widest;
    const byHeight = height / (lines.length * pointMm * lineHeight);
    return { text: lines.join("\n"), size: Math.max(least, Math.min(most, Math.floor(byWidth), Math.floor(byHeight))) };
  });
  return sized.reduce((best, each) => (each.size > best.size ? each : best), sized[0] ?? { text, size: most });
}

/** Words on so many lines whose longest is as short as can be: few words, so all ways to break are tried. */
function evenLines(words: readonly string[], count: number): readonly string[] {
  if (count <= 1 || words.length <= 1) return [words.join(" ")];
  let best: readonly string[] = [words.join(" ")];
  let shortest = Infinity;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const lines = [words.slice(0, first).join(" "), ...evenLines(words.slice(first), count - 1)];
    const longest = Math.max(...lines.map((line) => textWidth(line, 1)));
    if (longest < shortest) [best, shortest] = [lines, longest];
  }
  return best;
}
