import { calculateFormulas, type CellLike, type RowLike, type WorkbookLike, type WorksheetLike } from "@cj-tech-master/excelts/formula";
import { tableSeen, namesSeen } from "./calculation";
import { CellMap } from "./cell-grid";
import { contains } from "./address";
import { qualified } from "./formula-text";
import { tableAt } from "./mending";
import { mendedFunctions } from "./mended-functions";
import type { Area, Value } from "./model";
import { withoutEquals } from "./names";
import { areasRead } from "./precedents";
import type { WorkBook } from "./workbook";
import type { WorkSheet } from "./worksheet";

/** A formula to be worked out as if it stood in a cell. */
export interface Question {
  /** Without "=", or with it. */
  readonly formula: string;
  readonly sheet: WorkSheet;
  readonly row: number;
  readonly column: number;
  /** Whether a list may be the answer; otherwise a single value. */
  readonly asList?: boolean;
}

/** A cell and the value that it is taken to hold. */
export interface Supposition {
  readonly sheet: WorkSheet;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

type Answer = Value | Value[][];

// The calculation library forgets formulas beyond ten thousand in one run.
const mostAtOnce = 8_000;

/**
 * Works out formulas that stand in no cell, such as those of validations and conditional formats.
 * Each is put, with its references made to say their sheet, on an empty sheet at the place where it is to stand;
 * the real sheets give only the values that the formulas read.
 * @param supposed a value that a cell is taken to hold, whatever it holds
 */
export function evaluated(book: WorkBook, questions: readonly Question[], supposed: Supposition | null = null): Answer[] {
  if (questions.length === 0) return [];
  if (questions.length > mostAtOnce) {
    return [...evaluated(book, questions.slice(0, mostAtOnce), supposed), ...evaluated(book, questions.slice(mostAtOnce), supposed)];
  }
  book.calculateIfStale();
  const read = areasRead(book, questions);
  const real = book.worksheets.map((sheet) => new ReadSheet(sheet, read, supposed?.sheet === sheet ? supposed : null));
  const blank: BlankSheet[] = [];
  const placed = questions.map((question) => place(question, blank));
  const sheets: WorksheetLike[] = [...real, ...blank];
  const names = namesSeen(book.worksheets, book.names);
  const host: WorkbookLike = {
    worksheets: sheets,
    getWorksheet: (name) => sheets.find((sheet) => sheet.name === name || sheet.id === name),
    definedNames: { getAllEntries: () => names, getAllNames: () => names },
    userFunctions: mendedFunctions,
  };
  calculateFormulas(host);
  return placed.map(({ sheet, row, column }) => sheet.answer(row, column));
}

function place({ formula, sheet, row, column, asList = false }: Question, blank: BlankSheet[]): { sheet: BlankSheet; row: number; column: number } {
  const table = tableAt(sheet, row, column)?.name ?? null;
  let free = blank.find((one) => !one.has(row, column));
  if (!free) blank.push((free = new BlankSheet(1_000_000 + blank.length)));
  free.add(row, column, qualified(withoutEquals(formula), sheet.name, table), asList);
  return { sheet: free, row, column };
}

/** A cell that only shows a value. */
function shownCell(row: number, column: number, value: Value): CellLike {
  return { row: row + 1, col: column + 1, type: value === null ? 0 : 2, model: {}, value, result: undefined };
}

/** A real sheet that shows the values of some areas and takes nothing in. */
class ReadSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  readonly mergedRegions = [];
  readonly #areas: readonly Area[] | null;

  constructor(
    private readonly sheet: WorkSheet,
    areas: readonly Area[] | null,
    private readonly supposed: Supposition | null,
  ) {
    this.id = sheet.serial;
    this.name = sheet.name;
    this.#areas = areas?.filter((area) => area.sheet === sheet) ?? null;
  }

  get dimensions(): { top: number; left: number; bottom: number; right: number } | null {
    const used = this.sheet.grid.extent(true);
    const { row = used?.top ?? 0, column = used?.left ?? 0 } = this.supposed ?? {};
    if (!used) return this.supposed && { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 };
    return { top: Math.min(used.top, row) + 1, left: Math.min(used.left, column) + 1, bottom: Math.max(used.bottom, row) + 1, right: Math.max(used.right, column) + 1 };
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, number: number) => void;
    if (this.supposed) this.#show(visit, this.supposed.row, this.supposed.column, null);
    for (const area of this.#areas ?? [this.sheet.wholeArea()]) {
      for (const [row, column, cell] of this.sheet.grid.within(area)) {
        this.#show(visit, row, column, cell.formula === null ? cell.value : cell.result);
      }
      for (const [row, column, value] of this.sheet.grid.spilled.entries()) {
        if (contains(area, row, column)) this.#show(visit, row, column, value);
      }
    }
  }

  #show(visit: (row: RowLike, number: number) => void, row: number, column: number, given: Value): void {
    const { supposed } = this;
    const value = supposed?.row === row && supposed.column === column ? supposed.value : given;
    const cell = shownCell(row, column, value);
    const eachCell = (one: unknown, other?: unknown): void => ((other ?? one) as (cell: CellLike, column: number) => void)(cell, column + 1);
    visit({ hidden: this.sheet.rows.isHidden(row), eachCell }, row + 1);
  }

  findCell(): undefined {
    return undefined;
  }

  getCell(row: number, column: number): CellLike {
    return shownCell(row - 1, column - 1, null);
  }

  getTables(): { table: ReturnType<typeof tableSeen> }[] {
    return this.sheet.tables.map((table) => ({ table: tableSeen(table) }));
  }
}

/** An empty sheet on which formulas stand, each alone, and over which their lists of answers may spread. */
class BlankSheet implements WorksheetLike {
  readonly name: string;
  readonly dimensions = null;
  readonly mergedRegions = [];
  readonly #formulas = new CellMap<CellLike>();
  readonly #answers = new CellMap<Value>();
  #isSpread = false;

  constructor(readonly id: number) {
    this.name = `\u{1}${id}`;
  }

  has(row: number, column: number): boolean {
    return this.#formulas.get(row, column) !== undefined;
  }

  add(row: number, column: number, formula: string, asList: boolean): void {
    const answers = this.#answers;
    answers.set(row, column, { error: "#NAME?" });
    this.#formulas.set(row, column, {
      row: row + 1,
      col: column + 1,
      type: 6,
      formula,
      model: { formula, isDynamicArray: asList },
      value: null,
      get result(): undefined {
        return undefined;
      },
      set result(result: CellLike["result"]) {
        answers.set(row, column, (result ?? null) as Value);
      },
    });
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, number: number) => void;
    for (const [row, column, cell] of this.#formulas.entries()) {
      const eachCell = (one: unknown, other?: unknown): void => ((other ?? one) as (cell: CellLike, column: number) => void)(cell, column + 1);
      visit({ hidden: false, eachCell }, row + 1);
    }
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.#formulas.get(row - 1, column - 1);
  }

  getCell(row: number, column: number): CellLike {
    const spread = (value: Value): void => {
      this.#isSpread = true;
      this.#answers.set(row - 1, column - 1, value);
    };
    return {
      row,
      col: column,
      type: 0,
      model: {},
      result: undefined,
      get value() {
        return null;
      },
      set value(value: unknown) {
        spread(value as Value);
      },
    };
  }

  /** One value, or the rows of a list that spread downwards and to the right from the formula. */
  answer(row: number, column: number): Answer {
    const first = this.#answers.get(row, column) ?? null;
    if (!this.#isSpread) return first;
    const rows: Value[][] = [];
    for (let down = 0; this.#answers.get(row + down, column) !== undefined && (down === 0 || !this.has(row + down, column)); down++) {
      const values: Value[] = [];
      for (let along = 0; ; along++) {
        const value = this.#answers.get(row + down, column + along);
        if (value === undefined || (along + down > 0 && this.has(row + down, column + along))) break;
        values.push(value);
      }
      rows.push(values);
    }
    return rows.length === 1 && rows[0]?.length === 1 ? first : rows;
  }
}
