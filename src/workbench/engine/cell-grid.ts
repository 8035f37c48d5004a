import type { XmlElement } from "./file/xml";
import type { Style, Value } from "./model";

/** A cell as kept; put anew, never altered, except for the result that calculation leaves in it. */
export interface Cell {
  readonly value: Value;
  /** Without "="; null when the cell holds a value. */
  readonly formula: string | null;
  readonly style: Style;
  result: Value;
  /** The range ("A1:A3") that a file says the formula fills as one array. */
  readonly array?: string;
  /** The text with formats inside that a file holds, put back as long as the cell is not written. */
  readonly rich?: XmlElement;
}

export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of one sheet by row and column; only cells that hold or look like something exist. */
export class CellGrid {
  readonly #rows = new Map<number, Map<number, Cell>>();
  /** Values that a formula of another cell spilled here. */
  readonly spilled = new CellMap<Value>();
  #extents: { valuesOnly: Extent | null; all: Extent | null } | null = null;

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.#rows.get(row);
    const before = cells?.get(column);
    const { all, valuesOnly } = this.#extents ?? { all: null, valuesOnly: null };
    const isKept = (cell !== undefined || before === undefined || isWithin(all, row, column)) && (holds(cell) || !holds(before) || isWithin(valuesOnly, row, column));
    this.#extents = this.#extents && isKept ? { all: cell ? grown(all, row, column) : all, valuesOnly: holds(cell) ? grown(valuesOnly, row, column) : valuesOnly } : null;
    if (cell) {
      if (cells) cells.set(column, cell);
      else this.#rows.set(row, new Map([[column, cell]]));
    } else if (cells) {
      cells.delete(column);
      if (cells.size === 0) this.#rows.delete(row);
    }
  }

  /** Every cell of an extent, in no promised order; the store or the extent is walked, whichever is smaller. */
  *within(extent: Extent): Generator<[row: number, column: number, cell: Cell]> {
    const tall = extent.bottom - extent.top + 1 > this.#rows.size;
    const rows = tall ? [...this.#rows.keys()].filter((row) => row >= extent.top && row <= extent.bottom) : span(extent.top, extent.bottom);
    for (const row of rows) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      const wide = extent.right - extent.left + 1 > cells.size;
      for (const column of wide ? [...cells.keys()] : span(extent.left, extent.right)) {
        const cell = column < extent.left || column > extent.right ? undefined : cells.get(column);
        if (cell) yield [row, column, cell];
      }
    }
  }

  /**
   * Takes the cells of an extent to other places at once.
   * @returns the cells that have no place any more, where they stood
   */
  move(extent: Extent, place: (row: number, column: number) => { readonly row: number; readonly column: number } | null): [row: number, column: number, cell: Cell][] {
    const cells = [...this.within(extent)];
    for (const [row, column] of cells) this.set(row, column, undefined);
    return cells.filter(([row, column, cell]) => {
      const to = place(row, column);
      if (to) this.set(to.row, to.column, cell);
      return to === null;
    });
  }

  rows(): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
    return this.#rows;
  }

  extent(valuesOnly: boolean): Extent | null {
    this.#extents ??= { valuesOnly: this.#extent(true), all: this.#extent(false) };
    return valuesOnly ? this.#extents.valuesOnly : this.#extents.all;
  }

  #extent(valuesOnly: boolean): Extent | null {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && !holds(cell)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}

/** Whether there is more to a cell than its look. */
function holds(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || cell.value !== null);
}

/** Whether a place lies inside an extent and not at its rim, so that the extent stays what it is without it. */
function isWithin(extent: Extent | null, row: number, column: number): boolean {
  return extent !== null && row > extent.top && row < extent.bottom && column > extent.left && column < extent.right;
}

function grown(extent: Extent | null, row: number, column: number): Extent {
  if (extent === null) return { top: row, left: column, bottom: row, right: column };
  if (row >= extent.top && row <= extent.bottom && column >= extent.left && column <= extent.right) return extent;
  return { top: Math.min(extent.top, row), left: Math.min(extent.left, column), bottom: Math.max(extent.bottom, row), right: Math.max(extent.right, column) };
}

/** A sparse sheet of anything. */
export class CellMap<T> {
  readonly #byKey = new Map<number, T>();
  get size(): number {
    return this.#byKey.size;
  }
  get(row: number, column: number): T | undefined {
    return this.#byKey.get(row * 16_384 + column);
  }
  set(row: number, column: number, value: T): void {
    this.#byKey.set(row * 16_384 + column, value);
  }
  delete(row: number, column: number): void {
    this.#byKey.delete(row * 16_384 + column);
  }
  clear(): void {
    this.#byKey.clear();
  }
  *entries(): Generator<[row: number, column: number, value: T]> {
    for (const [key, value] of this.#byKey) yield [Math.floor(key / 16_384), key % 16_384, value];
  }
}

function* span(first: number, last: number): Generator<number> {
  for (let at = first; at <= last; at++) yield at;
}
