import type { Area, Sheet } from "../../engine/model";

/** Answers quickly, while a sheet is drawn, which cells begin a merge and which lie under one. */
export class MergeMap {
  readonly #starts = new Map<number, Area>();
  readonly #covered = new Set<number>();
  readonly #areas: readonly Area[];

  constructor(sheet: Sheet) {
    this.#areas = sheet.merges;
    for (const area of sheet.merges) {
      this.#starts.set(key(area.top, area.left), area);
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) this.#covered.add(key(row, column));
      }
      this.#covered.delete(key(area.top, area.left));
    }
  }

  startingAt(row: number, column: number): Area | null {
    return this.#starts.get(key(row, column)) ?? null;
  }

  isCovered(row: number, column: number): boolean {
    return this.#covered.has(key(row, column));
  }

  /** Columns left of the drawn ones where a merge begins that reaches into them. */
  startsBefore(row: number, column: number): readonly number[] {
    return this.#areas.filter((area) => area.top === row && area.left < column && area.right >= column).map((area) => area.left);
  }

  /** Rows above the drawn ones where a merge begins that reaches into them. */
  rowsBefore(row: number): readonly number[] {
    return [...new Set(this.#areas.filter((area) => area.top < row && area.bottom >= row).map((area) => area.top))];
  }
}

function key(row: number, column: number): number {
  return row * 16_384 + column;
}
