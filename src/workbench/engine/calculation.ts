import { calculateFormulas, type CellLike, type DefinedNameEntry, type RowLike, type WorkbookLike, type WorksheetLike } from "@cj-tech-master/excelts/formula";
import { fullAddress } from "./address";
import type { Cell } from "./cell-grid";
import { mendedFunctions } from "./mended-functions";
import type { ErrorValue, NamedItem, Table, Value } from "./model";
import { bodyArea } from "./references";
import type { WorkSheet } from "./worksheet";

const cellTypes = { empty: 0, value: 2, formula: 6 } as const;
const unknownName: ErrorValue = { error: "#NAME?" };

/**
 * Works out all formulas of a workbook with the calculation library, straight over our own cells:
 * the library reads and writes through the few properties below, and no copy of the workbook is kept.
 */
export class Calculation {
  /** The library remembers parsed formulas and spilled ranges by this object. */
  readonly #host: WorkbookLike;
  #sheets: CalculatedSheet[] = [];
  #names: DefinedNameEntry[] = [];

  constructor() {
    const names = { getAllEntries: () => this.#names, getAllNames: () => this.#names };
    this.#host = {
      worksheets: this.#sheets,
      getWorksheet: (name) => this.#sheets.find((sheet) => sheet.name === name || sheet.id === name),
      definedNames: names,
      userFunctions: mendedFunctions,
    };
  }

  /** @param circular cells whose formulas lead back to themselves; Excel shows 0 in them */
  run(sheets: readonly WorkSheet[], names: readonly NamedItem[], circular: ReadonlySet<Cell>): void {
    for (const cell of circular) cell.result = 0;
    this.#names = namesSeen(sheets, names);
    const shares = sharesOf(sheets, circular);
    const isShared = shares.length > 1;
    for (let round = 0; round < mostRounds; round++) {
      const before = isShared ? resultsOf(shares) : [];
      for (const share of shares) this.#runShare(sheets, share);
      if (!isShared || sameResults(before, resultsOf(shares))) return;
    }
  }

  #runShare(sheets: readonly WorkSheet[], share: ReadonlySet<Cell>): void {
    this.#sheets = sheets.map((sheet) => new CalculatedSheet(sheet, share));
    this.#host.worksheets = this.#sheets;
    const spilledBefore = this.#spilledCount();
    calculateFormulas(this.#host);
    // A formula that reads spilled cells is only right once the spill is known.
    if (this.#spilledCount() !== spilledBefore) calculateFormulas(this.#host);
  }

  #spilledCount(): number {
    return this.#sheets.reduce((count, sheet) => count + sheet.spilledCount, 0);
  }
}

// The library remembers ten thousand different formulas at a time and leaves the others out without a word.
const mostFormulas = 9_000;
const mostRounds = 40;

/**
 * The formula cells, in as many shares as the library can take at a time. While one share is worked out the cells
 * of the others stand as values, and the shares take turns until nothing changes any more.
 */
function sharesOf(sheets: readonly WorkSheet[], circular: ReadonlySet<Cell>): Set<Cell>[] {
  const shares: Set<Cell>[] = [new Set()];
  const places = new Map<string, Set<Cell>>();
  let size = 0;
  for (const sheet of sheets) {
    for (const cells of sheet.grid.rows().values()) {
      for (const cell of cells.values()) {
        if (cell.formula === null || circular.has(cell)) continue;
        let share = places.get(cell.formula);
        if (!share) {
          if (size++ % mostFormulas === 0 && size > 1) shares.push(new Set());
          share = shares.at(-1) ?? new Set();
          places.set(cell.formula, share);
        }
        share.add(cell);
      }
    }
  }
  return shares;
}

function resultsOf(shares: readonly ReadonlySet<Cell>[]): Value[] {
  return shares.flatMap((share) => Array.from(share, (cell) => cell.result));
}

/** What the formulas of a sheet give, cell by cell. */
export function formulaResults(sheet: WorkSheet): Value[] {
  return [...sheet.grid.rows().values()].flatMap((cells) => [...cells.values()].flatMap((cell) => (cell.formula === null ? [] : [cell.result])));
}

export function sameResults(before: readonly Value[], after: readonly Value[]): boolean {
  return before.length === after.length && before.every((value, at) => {
    const now = after[at] ?? null;
    return value === now || (typeof value === "object" && typeof now === "object" && value?.error === now?.error);
  });
}

/** One sheet as the calculation library sees it: rows and columns from 1. */
class CalculatedSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  readonly #pointer = new PointedCell();

  constructor(
    private readonly sheet: WorkSheet,
    private readonly share: ReadonlySet<Cell>,
  ) {
    this.id = sheet.serial;
    this.name = sheet.name;
  }

  get spilledCount(): number {
    return this.sheet.grid.spilled.size;
  }

  get dimensions(): { top: number; left: number; bottom: number; right: number } | null {
    const extent = this.sheet.grid.extent(false);
    return extent && { top: extent.top + 1, left: extent.left + 1, bottom: extent.bottom + 1, right: extent.right + 1 };
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, number: number) => void;
    for (const [row, cells] of this.sheet.grid.rows()) {
      visit(this.#row(row, () => [...cells]), row + 1);
    }
    for (const [row, column, value] of this.sheet.grid.spilled.entries()) {
      visit(this.#row(row, () => [[column, { value, formula: null, style: {}, result: null }]]), row + 1);
    }
    for (const [row] of this.sheet.rows.entries()) {
      if (!this.sheet.grid.rows().has(row)) visit(this.#row(row, () => []), row + 1);
    }
  }

  #row(row: number, cells: () => Iterable<[number, Cell]>): RowLike {
    return {
      hidden: this.sheet.rows.isHidden(row),
      eachCell: (first: unknown, second?: unknown) => {
        const visit = (second ?? first) as (cell: CellLike, column: number) => void;
        for (const [column, cell] of cells()) {
          const isAsked = this.share.has(cell);
          if (isAsked) cell.result = unknownName;
          visit(this.#pointer.at(row, column, cell, null, isAsked), column + 1);
        }
      },
    };
  }

  findCell(row: number, column: number): CellLike | undefined {
    const cell = this.sheet.grid.get(row - 1, column - 1);
    return cell || this.sheet.grid.spilled.get(row - 1, column - 1) !== undefined ? this.getCell(row, column) : undefined;
  }

  getCell(row: number, column: number): CellLike {
    const cell = this.sheet.grid.get(row - 1, column - 1);
    return this.#pointer.at(row - 1, column - 1, cell, this.sheet, cell !== undefined && this.share.has(cell));
  }

  getTables(): { table: ReturnType<typeof tableSeen> }[] {
    return this.sheet.tables.map((table) => ({ table: tableSeen(table) }));
  }

  get mergedRegions(): { top: number; left: number; bottom: number; right: number }[] {
    return this.sheet.merges.map(({ top, left, bottom, right }) => ({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 }));
  }
}

/** Defined names as the calculation library takes them; a table's name alone means its rows. */
export function namesSeen(sheets: readonly WorkSheet[], names: readonly NamedItem[]): DefinedNameEntry[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ name: table.name, ranges: [fullAddress(bodyArea(table))] })));
  const named = names.map((item) => {
    const scope = sheets.findIndex((sheet) => sheet === item.scope);
    return { name: item.name, ranges: [item.formula], ...(scope >= 0 && { localSheetId: scope }) };
  });
  return [...tables, ...named];
}

/** A table as the calculation library takes it. */
export function tableSeen({ name, area, columns, showHeaders, showTotals }: Table) {
  const rows = area.bottom - area.top + 1 - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  return {
    name,
    tl: { row: area.top + 1, col: area.left + 1 },
    columns: columns.map((column) => ({ name: column.name })),
    rows: Array.from({ length: rows }),
    headerRow: showHeaders,
    totalsRow: showTotals,
  };
}

/** One object that stands for whichever cell is looked at: forty thousand cells need no forty thousand wrappers. */
class PointedCell implements CellLike {
  row = 0;
  col = 0;
  #cell: Cell | undefined;
  #spillInto: WorkSheet | null = null;
  #isFormula = false;

  at(row: number, column: number, cell: Cell | undefined, spillInto: WorkSheet | null, isFormula: boolean): this {
    this.#isFormula = isFormula;
    this.row = row + 1;
    this.col = column + 1;
    this.#cell = cell;
    this.#spillInto = spillInto;
    return this;
  }

  get type(): number {
    if (!this.#cell) return cellTypes.empty;
    if (this.#isFormula) return cellTypes.formula;
    return this.value === null ? cellTypes.empty : cellTypes.value;
  }

  get formula(): string {
    return this.#cell?.formula ?? "";
  }

  get model(): CellLike["model"] {
    const cell = this.#cell;
    if (cell?.formula == null) return {};
    return { formula: cell.formula, ...(cell.array !== undefined && { isDynamicArray: true }) };
  }

  get value(): unknown {
    return (this.#cell?.formula == null ? this.#cell?.value : this.#cell.result) ?? null;
  }

  /** Only spilled values are written here; they never become cells of their own. */
  set value(value: unknown) {
    const spilled = this.#spillInto?.grid.spilled;
    if (value === null) spilled?.delete(this.row - 1, this.col - 1);
    else spilled?.set(this.row - 1, this.col - 1, value as Value);
  }

  get result(): undefined {
    return undefined;
  }

  set result(result: unknown) {
    // Excel shows 0 for a formula that gives an empty cell.
    if (this.#cell) this.#cell.result = (result ?? 0) as Value;
  }
}
