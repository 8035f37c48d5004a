import { tokenize, type Token } from "@borgar/fx";
import { isReference, splitReference } from "./formula-text";
import type { Area, Sheet } from "./model";
import { areaMeant } from "./references";
import type { WorkBook } from "./workbook";

interface Placed {
  readonly formula: string;
  readonly sheet: Sheet;
  readonly row: number;
}

/**
 * The areas that formulas read, none within another of them; null when it cannot be known
 * because a formula makes its references as it runs.
 */
export function areasRead(book: WorkBook, questions: readonly Placed[]): Area[] | null {
  const found = new Map<string, Area>();
  for (const { formula, sheet, row } of questions) {
    if (!collect(book, formula, sheet, row, found, 0)) return null;
  }
  const areas: Area[] = [];
  const bySize = [...found.values()].sort((one, other) => size(other) - size(one));
  for (const area of bySize) if (!areas.some((bigger) => covers(bigger, area))) areas.push(area);
  return areas.length > 500 ? null : areas;
}

/** The areas that one formula reads as far as its text says. */
export function areasOfFormula(book: WorkBook, formula: string, sheet: Sheet, row: number): Area[] {
  const found = new Map<string, Area>();
  collect(book, formula, sheet, row, found, 0);
  return [...found.values()];
}

const wordsByFormula = new Map<string, readonly Token[]>();

/** The references, names and wandering functions of a formula. */
function wordsOf(formula: string): readonly Token[] {
  let words = wordsByFormula.get(formula);
  if (!words) {
    words = tokenize(formula, { mergeRefs: true }).filter((token) => isReference(token) || (token.type === "func" && /^(indirect|offset)$/iu.test(token.value)));
    if (wordsByFormula.size > 50_000) wordsByFormula.clear();
    wordsByFormula.set(formula, words);
  }
  return words;
}

function size(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function covers(bigger: Area, area: Area): boolean {
  return bigger.sheet === area.sheet && bigger.top <= area.top && bigger.bottom >= area.bottom && bigger.left <= area.left && bigger.right >= area.right;
}

function collect(book: WorkBook, formula: string, sheet: Sheet, row: number, found: Map<string, Area>, depth: number): boolean {
  if (depth > 8) return false;
  let isKnown = true;
  for (const token of wordsOf(formula)) {
    if (token.type === "func") {
      isKnown = false;
      continue;
    }
    if (token.type === "range_named") {
      const name = book.nameOf(splitReference(token.value).rest, sheet);
      if (name) {
        isKnown = collect(book, name.formula, name.scope ?? sheet, row, found, depth + 1) && isKnown;
        continue;
      }
    }
    const area = areaMeant(book, token.value, sheet, row);
    if (area) found.set(`${area.sheet.id}:${area.top}:${area.left}:${area.bottom}:${area.right}`, area);
  }
  return isKnown;
}
