import { CellGrid, type Cell } from "./cell-grid";
import type { Chart } from "./charts/chart";
import { cellArea, contains, lastColumn, lastRow, overlap } from "./address";
import { asConditionalFormat, cutFrom, setValidationIn } from "./cell-rules";
import { assertFormula } from "./formula-text";
import { Lines } from "./lines";
import { EngineError, type Area, type Change, type ConditionalFormat, type Input, type Note, type PageLayout, type Sheet, type Style, type Table, type Validation, type Value } from "./model";
import { formatted } from "./number-format";
import { defaultLayout } from "./page-layout";
import { patched, plainStyle, type StylePatch } from "./style";
import { tracked } from "./tracked";
import { koreanFont } from "./normal-font";
import { headerWritten, createTable, deleteTable, reshapeTable } from "./table-shape";
import type { WorkBook } from "./workbook";

/** What a sheet says of itself beside its cells. */
interface SheetState {
  visibility: Sheet["visibility"];
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRows: number;
  frozenColumns: number;
  standardWidth: number;
  protection: Sheet["protection"];
}

/** The lists of a sheet; replaced as a whole, never altered, so that taking back is putting the old list. */
export interface SheetLists {
  name: string;
  tables: readonly Table[];
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  merges: readonly Area[];
  charts: readonly Chart[];
}

const pointsOfPixel = 0.75;

/** One worksheet over its own cells. */
export class WorkSheet implements Sheet {
  readonly id: string;
  readonly grid = new CellGrid();
  readonly columns: Lines;
  readonly rows: Lines;
  readonly layout: PageLayout;
  readonly state: SheetState;
  readonly lists: SheetLists;
  /** To be added to and taken from like any array; every change is kept. */
  readonly notes: Note[];
  /** Points of a row that nobody set. */
  standardHeight: number;
  /** The part of the opened package that this sheet came from. */
  origin: string | null = null;

  constructor(
    readonly book: WorkBook,
    /** Tells sheets apart for as long as the book is open, whatever they are called. */
    readonly serial: number,
    name: string,
  ) {
    this.id = `{00000000-0001-0000-${serial.toString(16).padStart(4, "0")}-000000000000}`.toUpperCase();
    this.standardHeight = book.normalFont.name === koreanFont ? 16.5 : 15;
    this.columns = new Lines(book.journal);
    this.rows = new Lines(book.journal);
    this.layout = tracked(defaultLayout(), book.journal, "layout");
    this.notes = tracked<Note[]>([], book.journal, "layout");
    const state: SheetState = { visibility: "visible", tabColor: "", showGridlines: true, showHeadings: true, frozenRows: 0, frozenColumns: 0, standardWidth: book.standardWidth, protection: null };
    this.state = tracked(state, book.journal, "layout");
    this.lists = { name, tables: [], validations: [], conditionalFormats: [], merges: [], charts: [] };
  }

  get name(): string { return this.lists.name; }
  set name(name: string) { this.book.renameSheet(this, name); }
  get visibility(): Sheet["visibility"] { return this.state.visibility; }
  set visibility(visibility: Sheet["visibility"]) { this.book.setVisibility(this, visibility); }
  get tabColor(): string { return this.state.tabColor; }
  set tabColor(color: string) { this.state.tabColor = color; }
  get showGridlines(): boolean { return this.state.showGridlines; }
  set showGridlines(show: boolean) { this.state.showGridlines = show; }
  get showHeadings(): boolean { return this.state.showHeadings; }
  set showHeadings(show: boolean) { this.state.showHeadings = show; }
  get frozenRows(): number { return this.state.frozenRows; }
  set frozenRows(count: number) { this.state.frozenRows = count; }
  get frozenColumns(): number { return this.state.frozenColumns; }
  set frozenColumns(count: number) { this.state.frozenColumns = count; }
  get standardWidth(): number { return this.state.standardWidth; }
  set standardWidth(characters: number) { this.state.standardWidth = characters; }
  get protection(): Sheet["protection"] { return this.state.protection; }
  set protection(protection: Sheet["protection"]) { this.state.protection = protection; }
  get tables(): readonly Table[] { return this.lists.tables; }
  get validations(): Validation[] { return [...this.lists.validations]; }
  get conditionalFormats(): ConditionalFormat[] { return [...this.lists.conditionalFormats]; }
  get merges(): readonly Area[] { return this.lists.merges; }
  get charts(): readonly Chart[] { return this.lists.charts; }

  value(row: number, column: number): Value {
    const cell = this.grid.get(row, column);
    if (!cell || cell.formula === null) {
      if (cell && cell.value !== null) return cell.value;
      if (this.grid.spilled.size > 0) this.book.calculateIfStale();
      return this.grid.spilled.get(row, column) ?? null;
    }
    this.book.calculateIfStale();
    return cell.result;
  }

  formula(row: number, column: number): string | null {
    const formula = this.grid.get(row, column)?.formula ?? null;
    return formula === null ? null : `=${formula}`;
  }

  text(row: number, column: number): string {
    return formatted(this.value(row, column), this.style(row, column).numberFormat);
  }

  style(row: number, column: number): Style {
    return this.grid.get(row, column)?.style ?? this.rows.style(row) ?? this.columns.style(column) ?? plainStyle;
  }

  put(row: number, column: number, input: Input): void {
    if (typeof input !== "string" || (!input.startsWith("=") && !input.startsWith("'"))) {
      this.putValue(row, column, input);
    } else if (input.startsWith("'")) {
      this.putValue(row, column, input.slice(1));
    } else if (input.trim() === "=" || this.style(row, column).numberFormat === "@") {
      this.putValue(row, column, input);
    } else {
      const formula = input.slice(1).trim();
      assertFormula(formula);
      this.write(row, column, { value: null, formula, style: this.style(row, column), result: null });
    }
  }

  putValue(row: number, column: number, value: Value): void {
    assertInside(row, column);
    if (typeof value === "number" && !Number.isFinite(value)) throw new EngineError("InvalidArgument", "A cell holds no infinite number.");
    if (typeof value === "string" && value.length > 32_767) throw new EngineError("InvalidArgument", "A cell holds at most 32767 characters.");
    const kept = value === "" ? null : value;
    const header = headerWritten(this, row, column, kept);
    const style = this.style(row, column);
    const before = this.grid.get(row, column);
    if (before && before.formula === null && before.value === header && before.style === style) return;
    this.write(row, column, header === null && style === plainStyle ? undefined : { value: header, formula: null, style, result: null });
  }

  /** Puts a whole cell, to be taken back. */
  write(row: number, column: number, cell: Cell | undefined, kind: Change["kind"] = "cells"): void {
    assertInside(row, column);
    const before = this.grid.get(row, column);
    if (!before && !cell) return;
    const hasFormula = (before?.formula ?? cell?.formula ?? null) !== null;
    const set = (one: Cell | undefined): void => {
      this.grid.set(row, column, one);
      if (hasFormula) this.book.journal.shape++;
    };
    const held = !before ? null : before.formula === null ? before.value : before.result;
    const after = !cell ? { after: null } : cell.formula === null ? { after: cell.value } : {};
    this.book.journal.act(kind, cellArea(this, row, column), { redo: () => set(cell), undo: () => set(before) }, kind === "cells" ? { before: held, ...after } : {});
  }

  /** Replaces one of the sheet's lists, to be taken back. */
  setList<K extends keyof SheetLists>(kind: Change["kind"], key: K, list: SheetLists[K]): void {
    this.book.journal.assign(kind, this.wholeArea(), this.lists, key, list);
  }

  restyle(area: Area, patch: StylePatch): void {
    const memo = new Map<Style, Style>();
    const restyled = (style: Style): Style => {
      const known = memo.get(style) ?? patched(style, patch);
      memo.set(style, known);
      return known;
    };
    this.book.together(() => {
      const fullColumns = area.top === 0 && area.bottom === lastRow;
      const fullRows = !fullColumns && area.left === 0 && area.right === lastColumn;
      if (fullColumns) for (let at = area.left; at <= area.right; at++) this.columns.setStyle(at, restyled(this.columns.style(at) ?? plainStyle));
      if (fullRows) for (let at = area.top; at <= area.bottom; at++) this.rows.setStyle(at, restyled(this.rows.style(at) ?? plainStyle));
      if (fullColumns || fullRows) {
        for (const [row, column, cell] of [...this.grid.within(area)]) this.#dress(row, column, restyled(cell.style));
        return;
      }
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) this.#dress(row, column, restyled(this.style(row, column)));
      }
    });
  }

  #dress(row: number, column: number, style: Style): void {
    const cell = this.grid.get(row, column) ?? { value: null, formula: null, style: plainStyle, result: null };
    if (this.style(row, column) !== style) this.write(row, column, { ...cell, style }, "style");
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    this.book.together(() => {
      for (const [row, column, cell] of [...this.grid.within(area)]) {
        const value = what === "formats" ? cell.value : headerWritten(this, row, column, null);
        const style = what === "contents" ? cell.style : plainStyle;
        const formula = what === "formats" ? cell.formula : null;
        const isGone = value === null && formula === null && style === plainStyle;
        this.write(row, column, isGone ? undefined : { value, formula, style, result: formula === null ? null : cell.result }, what === "formats" ? "style" : "cells");
      }
      if (what === "contents") return;
      if (area.top === 0 && area.bottom === lastRow) for (let at = area.left; at <= area.right; at++) this.columns.setStyle(at, undefined);
      else if (area.left === 0 && area.right === lastColumn) for (let at = area.top; at <= area.bottom; at++) this.rows.setStyle(at, undefined);
    });
  }

  merge(area: Area, across: boolean): void {
    const rows = area.bottom - area.top + 1;
    const areas = across ? Array.from({ length: rows }, (_, at) => ({ ...area, top: area.top + at, bottom: area.top + at })) : [area];
    if (this.tables.some((table) => overlap(table.area, area))) throw new EngineError("InvalidOperation", "Cells of a table cannot be merged.");
    this.book.together(() => {
      this.unmerge(area);
      for (const one of areas) {
        for (const [row, column] of [...this.grid.within(one)]) {
          if (row !== one.top || column !== one.left) this.putValue(row, column, null);
        }
      }
      this.setList("style", "merges", [...this.merges, ...areas.filter((one) => one.top < one.bottom || one.left < one.right)]);
    });
  }

  unmerge(area: Area): void {
    if (this.merges.some((merge) => overlap(merge, area))) this.setList("style", "merges", this.merges.filter((merge) => !overlap(merge, area)));
  }

  columnWidth(column: number): number { return this.columns.isHidden(column) ? 0 : (this.columns.size(column) ?? this.book.pointsOfCharacters(this.standardWidth)); }
  setColumnWidth(column: number, points: number): void { this.columns.setSize(column, wholePixels(points)); }
  isColumnHidden(column: number): boolean { return this.columns.isHidden(column); }
  setColumnHidden(column: number, hidden: boolean): void { this.columns.setHidden(column, hidden); }
  rowHeight(row: number): number { return this.rows.isHidden(row) ? 0 : (this.rows.size(row) ?? this.standardHeight); }
  setRowHeight(row: number, points: number): void { this.rows.setSize(row, wholePixels(points)); }
  isRowHidden(row: number): boolean { return this.rows.isHidden(row); }
  setRowHidden(row: number, hidden: boolean): void { this.rows.setHidden(row, hidden); }

  usedArea(valuesOnly: boolean): Area | null {
    const extent = this.grid.extent(valuesOnly);
    return extent && { sheet: this, ...extent };
  }

  wholeArea(): Area { return { sheet: this, top: 0, left: 0, bottom: lastRow, right: lastColumn }; }

  addTable(area: Area, name?: string): Table { return createTable(this, area, name); }
  removeTable(table: Table): void { deleteTable(this, table); }
  resizeTable(table: Table, area: Area): void { reshapeTable(this, table, area); }

  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "priority">): ConditionalFormat {
    const kept = asConditionalFormat(this, format);
    this.setList("style", "conditionalFormats", [...this.lists.conditionalFormats, kept]);
    return kept;
  }

  /** Formats that reach beyond the area stay there, as in Excel. */
  removeConditionalFormats(area: Area | null): void {
    const kept = this.lists.conditionalFormats.filter((format) => area !== null && cutFrom(format, area));
    if (kept.length < this.lists.conditionalFormats.length) this.setList("style", "conditionalFormats", kept);
  }

  removeConditionalFormat(format: ConditionalFormat): void {
    this.setList("style", "conditionalFormats", this.lists.conditionalFormats.filter(({ id }) => id !== format.id));
  }

  setValidation(area: Area, rule: Omit<Validation, "area"> | null): void { setValidationIn(this, area, rule); }

  validationAt(row: number, column: number): Validation | null {
    return this.lists.validations.find(({ area }) => contains(area, row, column)) ?? null;
  }
}

/** A sheet of this engine, from whatever was handed in as one. */
export function ownSheet(sheet: Sheet): WorkSheet {
  if (sheet instanceof WorkSheet) return sheet;
  throw new EngineError("InvalidArgument", "This sheet belongs to no workbook of this engine.");
}

/** Excel keeps sizes in whole pixels of the usual screen. */
function wholePixels(points: number): number {
  if (!(points >= 0 && points <= 2000)) throw new EngineError("InvalidArgument", "A width or a height is a number of points.");
  return Math.round(points / pointsOfPixel) * pointsOfPixel;
}

function assertInside(row: number, column: number): void {
  if (row < 0 || column < 0 || row > lastRow || column > lastColumn || !Number.isInteger(row) || !Number.isInteger(column)) {
    throw new EngineError("InvalidArgument", "A sheet has 1048576 rows and 16384 columns.");
  }
}
