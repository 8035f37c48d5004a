import { cellArea } from "./address";
import type { Cell } from "./cell-grid";
import { Calculation, formulaResults, sameResults } from "./calculation";
import { cellsInCircles } from "./circles";
import { evaluated } from "./evaluation";
import { withColumnRenamed, withSheetRemoved, withSheetRenamed, withTableRenamed } from "./formula-text";
import { Journal } from "./journal";
import { mendFormulas } from "./mending";
import { EngineError, type Area, type Book, type Change, type NamedItem, type Sheet, type Table, type TableColumn, type Value } from "./model";
import { addedName, assertName, assertSheetName } from "./names";
import { digitPixels, koreanFont, type NormalFont } from "./normal-font";
import { areaMeant } from "./references";
import { savedPackage } from "./save-book";
import { noticeCalculatedColumns } from "./table-columns";
import { growTables } from "./table-growth";
import { WorkSheet } from "./worksheet";

/** What the engine itself says, in the language of the workbook's user. */
const wordsOf = {
  ko: { column: "열", table: "표", total: "요약", chart: "차트", chartTitle: "차트 제목", series: "계열" },
  en: { column: "Column", table: "Table", total: "Total", chart: "Chart", chartTitle: "Chart Title", series: "Series" },
} as const;

export type BookLanguage = keyof typeof wordsOf;

/** A workbook kept in memory; the calculation library works over it, the file library reads and writes it. */
export class WorkBook implements Book {
  readonly journal = new Journal((changes, source) => this.#afterEdit(changes, source));
  readonly settings = new Map<string, string>();
  readonly words: (typeof wordsOf)[BookLanguage];
  calculationMode: Book["calculationMode"] = "automatic";
  isNamingColumns = false;
  /** The package that was opened, from which everything that is not understood here is carried on. */
  origin: Uint8Array | null = null;
  readonly #lists: { sheets: readonly WorkSheet[]; names: readonly NamedItem[] } = { sheets: [], names: [] };
  readonly #calculation = new Calculation();
  readonly #rawTables = new WeakMap<Table, Table>();
  readonly #rawColumns = new WeakMap<TableColumn, TableColumn>();
  readonly #followers = new Set<(after: (area: Area) => Area | null) => void>();
  #shapeSeen = -1;
  #circular: ReadonlySet<Cell> = new Set();
  #calculatedVersion = -1;
  /** What the formulas gave when somebody last asked which sheets were calculated; null while nobody has. */
  #results: ReadonlyMap<Sheet, readonly Value[]> | null = null;
  #serial = 0;
  #active: Sheet | null = null;
  #selection: Area | null = null;

  normalFont: NormalFont;

  constructor(language: BookLanguage = "ko") {
    this.words = wordsOf[language];
    this.normalFont = language === "ko" ? { name: koreanFont, size: 11 } : { name: "Calibri", size: 11 };
  }

  get standardWidth(): number { return digitPixels(this.normalFont) === 8 ? 8.38 : 8.43; }
  /** The points of a column that shows so many digits of the normal font. */
  pointsOfCharacters(characters: number): number { return Math.round(characters * digitPixels(this.normalFont) + 5) * 0.75; }

  get sheets(): readonly Sheet[] { return this.#lists.sheets; }
  get worksheets(): readonly WorkSheet[] { return this.#lists.sheets; }
  get names(): readonly NamedItem[] { return this.#lists.names; }

  get active(): Sheet {
    const active = this.#lists.sheets.find((sheet) => sheet === this.#active) ?? this.#lists.sheets.find((sheet) => sheet.visibility === "visible") ?? this.#lists.sheets[0];
    if (!active) throw new EngineError("InvalidOperation", "The workbook has no sheet.");
    return active;
  }
  set active(sheet: Sheet) {
    if (sheet === this.#active) return;
    this.#active = sheet;
    this.#selection = cellArea(sheet, 0, 0);
    this.#announceSelection();
  }

  get selection(): Area {
    return this.#selection?.sheet === this.active ? this.#selection : cellArea(this.active, 0, 0);
  }
  set selection(area: Area) {
    this.#active = area.sheet;
    this.#selection = area;
    this.#announceSelection();
  }

  #announceSelection(): void {
    this.journal.announce({ kind: "selection", area: this.selection, source: "user" });
  }

  nextSerial(): number { return ++this.#serial; }
  /** Keeps numbers that an opened file uses from being given again. */
  reserveSerial(serial: number): void { this.#serial = Math.max(this.#serial, serial); }

  addSheet(name?: string): WorkSheet {
    const chosen = name ?? this.#freeName((number) => `Sheet${number}`, (taken) => this.sheetNamed(taken) === null);
    assertSheetName(this, chosen, null);
    const sheet = new WorkSheet(this, this.nextSerial(), chosen);
    this.#setSheets([...this.worksheets, sheet]);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const gone = this.#own(sheet);
    if (!this.worksheets.some((other) => other !== gone && other.visibility === "visible")) {
      throw new EngineError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
    this.together(() => {
      const { tables, name } = gone;
      this.#setSheets(this.worksheets.filter((other) => other !== gone));
      this.#setNames(this.names.filter((item) => item.scope !== gone));
      mendFormulas(this, (formula) => tables.reduce((mended, table) => withTableRenamed(mended, table.name, null), withSheetRemoved(formula, name)));
    });
  }

  moveSheet(sheet: Sheet, position: number): void {
    const others = this.worksheets.filter((other) => other !== sheet);
    others.splice(position, 0, this.#own(sheet));
    this.#setSheets(others);
  }

  renameSheet(sheet: Sheet, name: string): void {
    const own = this.#own(sheet);
    assertSheetName(this, name, sheet);
    const before = own.name;
    if (before === name) return;
    this.together(() => {
      own.setList("sheets", "name", name);
      mendFormulas(this, (formula) => withSheetRenamed(formula, before, name));
    });
  }

  setVisibility(sheet: WorkSheet, visibility: Sheet["visibility"]): void {
    if (visibility !== "visible" && !this.worksheets.some((other) => other !== sheet && other.visibility === "visible")) {
      throw new EngineError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
    sheet.state.visibility = visibility;
  }

  sheetNamed(name: string): WorkSheet | null {
    return this.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  tableNamed(name: string): Table | null {
    for (const sheet of this.worksheets) {
      const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (table) return table;
    }
    return null;
  }

  freeTableName(): string {
    return this.#freeName((number) => `${this.words.table}${number}`, (name) => !this.tableNamed(name) && !this.nameOf(name, null));
  }

  #freeName(name: (number: number) => string, isFree: (name: string) => boolean): string {
    let number = 1;
    while (!isFree(name(number))) number++;
    return name(number);
  }

  assertNameIsFree(name: string): void {
    assertName(name);
    if (this.tableNamed(name) ?? this.names.find((item) => item.scope === null && item.name.toLowerCase() === name.toLowerCase())) {
      throw new EngineError("ItemAlreadyExists", `There is something named ${name} already.`);
    }
  }

  renameTable(table: Table, name: string): void {
    const before = table.name;
    if (before === name) return;
    if (before.toLowerCase() !== name.toLowerCase()) this.assertNameIsFree(name);
    this.together(() => {
      this.journal.assign("tables", table.area, this.rawTable(table), "name", name);
      mendFormulas(this, (formula) => withTableRenamed(formula, before, name));
    });
  }

  renameColumn(table: Table, column: TableColumn, name: string): void {
    const sheet = this.#own(table.area.sheet);
    if (table.showHeaders) sheet.putValue(table.area.top, table.area.left + table.columns.indexOf(column), name);
    else this.renameColumnByHeader(table, column, name);
  }

  /** Renames a column whose header cell is being written by the caller. */
  renameColumnByHeader(table: Table, column: TableColumn, name: string): void {
    const before = column.name;
    if (before === name) return;
    this.together(() => {
      this.journal.assign("tables", table.area, this.rawColumn(column), "name", name);
      mendFormulas(this, (formula, _sheet, around) => withColumnRenamed(formula, table.name, before, name, around === table));
    });
  }

  /** Runs work in which header cells are written without naming columns after them. */
  namingColumns(work: () => void): void {
    this.isNamingColumns = true;
    try {
      work();
    } finally {
      this.isNamingColumns = false;
    }
  }

  /** The records behind the tracked ones, for changes that must not set off what a setter does. */
  rawTable(table: Table): Table { return this.#rawTables.get(table) ?? table; }
  rawColumn(column: TableColumn): TableColumn { return this.#rawColumns.get(column) ?? column; }
  rememberTable(table: Table, raw: Table): void { this.#rawTables.set(table, raw); }
  rememberColumn(column: TableColumn, raw: TableColumn): void { this.#rawColumns.set(column, raw); }

  addName(name: string, formula: string, scope: Sheet | null, comment = ""): NamedItem {
    const item = addedName(this, name, formula, scope, comment);
    this.#setNames([...this.names, item]);
    return item;
  }

  replaceNames(names: readonly NamedItem[]): void { this.#setNames(names); }

  removeName(item: NamedItem): void {
    if (!this.names.includes(item)) throw new EngineError("ItemNotFound", `There is no name ${item.name}.`);
    this.#setNames(this.names.filter((other) => other !== item));
  }

  nameOf(name: string, scope: Sheet | null): NamedItem | null {
    const named = this.names.filter((item) => item.name.toLowerCase() === name.toLowerCase());
    return named.find((item) => item.scope !== null && item.scope === scope) ?? named.find((item) => item.scope === null) ?? null;
  }

  evaluate(formula: string, sheet: Sheet, row: number, column: number): Value | Value[][] {
    const [answer = null] = evaluated(this, [{ formula, sheet: this.#own(sheet), row, column, asList: true }]);
    return answer;
  }

  areaOf(reference: string, sheet: Sheet | null): Area | null { return areaMeant(this, reference, sheet); }

  recalculate(): void {
    this.#calculatedVersion = this.journal.version;
    if (this.#shapeSeen !== this.journal.shape) {
      this.#circular = cellsInCircles(this);
      this.#shapeSeen = this.journal.shape;
    }
    this.#calculation.run(this.worksheets, this.names, this.#circular);
  }

  /** Works everything out when something changed since the last time; many changes cost one calculation. */
  calculateIfStale(): void {
    const isStale = this.#calculatedVersion !== this.journal.version;
    if (isStale && (this.calculationMode === "automatic" || this.#calculatedVersion < 0)) this.recalculate();
  }

  calculatedSheets(): readonly Sheet[] {
    this.calculateIfStale();
    const before = this.#results;
    const now = new Map(this.worksheets.map((sheet) => [sheet, formulaResults(sheet)]));
    this.#results = now;
    return before ? this.worksheets.filter((sheet) => !sameResults(before.get(sheet) ?? [], now.get(sheet) ?? [])) : [];
  }

  tellApart(): void { this.journal.tellApart(); }
  edit<T>(source: Change["source"], label: string, work: () => T): T { return this.journal.edit(source, label, work); }
  /** Several acts of the engine as one, within whatever step is open. */
  together<T>(work: () => T): T { return this.journal.edit("engine", "", work); }
  undo(): string | null { return this.journal.undo(); }
  redo(): string | null { return this.journal.redo(); }
  onReshape(listener: (after: (area: Area) => Area | null) => void): () => void {
    this.#followers.add(listener);
    return () => void this.#followers.delete(listener);
  }
  tellReshape(after: (area: Area) => Area | null): void {
    for (const follow of [...this.#followers]) follow(after);
  }
  onChange(listener: (changes: readonly Change[]) => void): () => void { return this.journal.onChange(listener); }
  save(): Promise<Uint8Array> { return savedPackage(this); }

  #setSheets(sheets: readonly WorkSheet[]): void { this.journal.assign("sheets", null, this.#lists, "sheets", sheets); }
  #setNames(names: readonly NamedItem[]): void { this.journal.assign("names", null, this.#lists, "names", names); }

  #own(sheet: Sheet): WorkSheet {
    const own = this.worksheets.find((one) => one === sheet);
    if (!own) throw new EngineError("ItemNotFound", `There is no sheet ${sheet.name} in this workbook.`);
    return own;
  }

  #afterEdit(changes: readonly Change[], source: Change["source"]): void {
    if (source === "engine") return;
    for (const sheet of this.worksheets) {
      if (sheet.tables.length === 0) continue;
      if (source !== "addin") growTables(sheet, changes);
      noticeCalculatedColumns(sheet, changes.filter(({ area }) => area?.sheet === sheet));
    }
  }
}
