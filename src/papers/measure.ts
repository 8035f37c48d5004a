/** How much room text takes on paper, well enough to choose rows' heights: nobody may find a line cut off. */

/** Millimetres of one point. */
export const pointMm = 25.4 / 72;
/** Widths of letters in parts of the type size: Korean, Chinese and Japanese are square, Latin capitals and small letters narrower. */
const square = 1;
const capital = 0.68;
const narrow = 0.55;

/** Lines need a little more than the type itself: so many times its size. */
export const lineHeight = 1.35;

/** Millimetres that a line of text is wide at a size in points. */
export function textWidth(text: string, points: number): number {
  let parts = 0;
  for (const letter of text) parts += /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffee]/u.test(letter) ? square : /[A-Z@%&—–MWmw]/.test(letter) ? capital : narrow;
  return parts * points * pointMm;
}

/** Lines that a text takes in a width in millimetres; its own line breaks count. Words break where Excel breaks them: at spaces, or between square letters. */
export function lineCount(text: string, width: number, points = 10): number {
  // Excel keeps some room at both sides of a cell.
  const room = Math.max(1, width - 2);
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, room, points), 0);
}

function linesOf(line: string, room: number, points: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.match(/\S+\s*|\s+/g) ?? []) {
    const width = textWidth(word.trimEnd(), points);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = width > room ? width % room : used + textWidth(word, points);
  }
  return lines;
}

/** Millimetres that so many lines of a size in points need, with a little air. */
export function linesHeight(lines: number, points = 10): number {
  return Math.round((lines * points * pointMm * lineHeight + 1.6) * 10) / 10;
}

/** A text in parts of at most so many lines each, broken at its own line breaks or between words. */
export function parted(text: string, width: number, most: number, points = 10): readonly string[] {
  if (lineCount(text, width, points) <= most) return [text];
  const parts: string[] = [];
  let part = "";
  for (const word of text.match(/\S+|\n|[^\S\n]+/g) ?? []) {
    if (part !== "" && lineCount(part + word, width, points) > most) {
      parts.push(part.trimEnd());
      part = word.trimStart();
    } else part += word;
  }
  return part === "" ? parts : [...parts, part];
}
