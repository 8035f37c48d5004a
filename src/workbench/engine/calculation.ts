import { calculateFormulas, type CellLike, type DefinedNameEntry, type RowLike, type WorkbookLike, type WorksheetLike } from "@cj-tech-master/excelts/formula";
import type { Cell } from "./cell-grid";
import { mendedFunctions } from "./mended-functions";
import type { ErrorValue, NamedItem, Table, Value } from "./model";
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

  run(sheets: readonly WorkSheet[], names: readonly NamedItem[]): void {
    this.#sheets = sheets.map((sheet) => new CalculatedSheet(sheet));
    this.#host.worksheets = this.#sheets;
    this.#names = namesSeen(sheets, names);
    const spilledBefore = this.#spilledCount();
    calculateFormulas(this.#host);
    // A formula that reads spilled cells is only right once the spill is known.
    if (this.#spilledCount() !== spilledBefore) calculateFormulas(this.#host);
  }

  #spilledCount(): number {
    return this.#sheets.reduce((count, sheet) => count + sheet.spilledCount, 0);
  }
}

/** One sheet as the calculation library sees it: rows and columns from 1. */
class CalculatedSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  readonly #pointer = new PointedCell();

  constructor(private readonly sheet: WorkSheet) {
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
          if (cell.formula !== null) cell.result = unknownName;
          visit(this.#pointer.at(row, column, cell, null), column + 1);
        }
      },
    };
  }

  findCell(row: number, column: number): CellLike | undefined {
    const cell = this.sheet.grid.get(row - 1, column - 1);
    return cell || this.sheet.grid.spilled.get(row - 1, column - 1) !== undefined ? this.getCell(row, column) : undefined;
  }

  getCell(row: number, column: number): CellLike {
    return this.#pointer.at(row - 1, column - 1, this.sheet.grid.get(row - 1, column - 1), this.sheet);
  }

  getTables(): { table: ReturnType<typeof tableSeen> }[] {
    return this.sheet.tables.map((table) => ({ table: tableSeen(table) }));
  }

  get mergedRegions(): { top: number; left: number; bottom: number; right: number }[] {
    return this.sheet.merges.map(({ top, left, bottom, right }) => ({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 }));
  }
}

/** Defined names as the calculation library takes them. */
export function namesSeen(sheets: readonly WorkSheet[], names: readonly NamedItem[]): DefinedNameEntry[] {
  return names.map((item) => {
    const scope = sheets.findIndex((sheet) => sheet === item.scope);
    return { name: item.name, ranges: [item.formula], ...(scope >= 0 && { localSheetId: scope }) };
  });
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

  at(row: number, column: number, cell: Cell | undefined, spillInto: WorkSheet | null): this {
    this.row = row + 1;
    this.col = column + 1;
    this.#cell = cell;
    this.#spillInto = spillInto;
    return this;
  }

  get type(): number {
    if (!this.#cell) return cellTypes.empty;
    if (this.#cell.formula !== null) return cellTypes.formula;
    return this.#cell.value === null ? cellTypes.empty : cellTypes.value;
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
    return this.#cell?.value ?? null;
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
