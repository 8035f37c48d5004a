/**
 * The shape of the workbook that the workbench keeps, and all that the rooms above it (members, page) may use.
 * Rows and columns count from 0. Dates are serial numbers, as in Excel: this room knows no Date.
 */
import type { Chart } from "./charts/chart";
import type { ColumnFilter } from "./filtering/column-filter";
import type { TableSort } from "./sorting/sort-key";

/** An Excel error value in a cell. */
export interface ErrorValue {
  readonly error: "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!";
}

/** What a cell holds or a formula gives; null is an empty cell. */
export type Value = string | number | boolean | ErrorValue | null;

/** What is put into a cell: a text that begins with "=" is a formula when put by `put`, never when put by `putValue`. */
export type Input = string | number | boolean | null;

/** A rectangle of one sheet, both ends included. */
export interface Area {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Edge {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
  readonly color: string;
}

/** How a cell looks. Colours are "#RRGGBB". Undefined leaves Excel's default. */
export interface Style {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill" | "centerContinuous" | "distributed";
  readonly vertical?: "top" | "middle" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly right?: Edge;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Tells apart looks of an opened file that differ only in what is not understood here. */
  readonly carried?: number;
}

export interface Validation {
  area: Area;
  type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator?: "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";
  /** Formula texts without "="; for a list the source: `"a,b"` quoted, or a range, name or structured reference. */
  formula1: string;
  formula2?: string;
  ignoreBlank: boolean;
  showDropDown: boolean;
  error?: { show: boolean; style: "stop" | "warning" | "information"; title: string; message: string };
  prompt?: { show: boolean; title: string; message: string };
}

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  kind: "expression" | "cellValue" | "dataBar" | "iconSet" | "colorScale" | "containsText" | "topBottom" | "preset";
  /** Formula texts without "=". */
  formulas: string[];
  operator?: string;
  text?: string;
  style: Style;
  priority: number;
  stopIfTrue: boolean;
  /** What of another kind this room carries from file to file without understanding it. */
  carried?: unknown;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  /** The calculated-column formula, without "=". */
  formula?: string;
  totalsLabel?: string;
  totalsFunction?: string;
  totalsFormula?: string;
}

export interface Table {
  readonly id: number;
  name: string;
  /** Header row, body and totals row together. */
  area: Area;
  columns: TableColumn[];
  style: string | null;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** What columns let be seen; set by filterColumn, which hides the rows. */
  readonly filters: readonly ColumnFilter[];
  /** How the rows were sorted last; set by sortTable. */
  readonly sort: TableSort | null;
}

export interface NamedItem {
  name: string;
  /** Without "=": a range, a constant or a formula. */
  formula: string;
  comment: string;
  visible: boolean;
  scope: Sheet | null;
}

export interface PageLayout {
  orientation: "portrait" | "landscape";
  paper: string;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  printOrder: "downThenOver" | "overThenDown";
  /** Either a percentage, or pages across and down (null: as many as needed). */
  zoom: { scale: number } | { across: number | null; down: number | null };
  printAreas: Area[];
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  rowBreaks: number[];
  columnBreaks: number[];
  firstPageNumber: number | null;
}

export interface Note {
  row: number;
  column: number;
  author: string;
  text: string;
}

/** One worksheet. */
export interface Sheet {
  readonly id: string;
  readonly book: Book;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRows: number;
  frozenColumns: number;
  standardWidth: number;
  /** Points. */
  readonly standardHeight: number;
  readonly tables: readonly Table[];
  readonly validations: Validation[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly notes: Note[];
  readonly merges: readonly Area[];
  readonly charts: readonly Chart[];
  readonly layout: PageLayout;
  protection: { options: Record<string, boolean | string>; password?: string } | null;

  value(row: number, column: number): Value;
  /** The formula with its "=", or null. */
  formula(row: number, column: number): string | null;
  /** What the cell shows: the value through its number format. */
  text(row: number, column: number): string;
  style(row: number, column: number): Style;
  /** Puts what Excel's `formulas` would take: "=…" is a formula, "'…" a text, the rest a value; text is not parsed into numbers. */
  put(row: number, column: number, input: Input): void;
  /** Puts a value that is never taken for a formula. */
  putValue(row: number, column: number, value: Value): void;
  /** Merges a patch into the style of every cell of the area; a property set to null clears it. */
  restyle(area: Area, patch: { readonly [K in keyof Style]?: Style[K] | null }): void;
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  /** Pixels are not known here: Excel's widths in points, as Office.js gives them. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, points: number): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  /** The smallest rectangle with everything that holds a value (or, unless valuesOnly, a style); null when there is none. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Creates a table on a range whose first row is the header; a header that is blank or stands twice is named as Excel names it. Throws EngineError on an overlap. */
  addTable(area: Area, name?: string): Table;
  removeTable(table: Table): void;
  /** Resizes a table; new cells of calculated columns get their formula. */
  resizeTable(table: Table, area: Area): void;
  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "priority">): ConditionalFormat;
  removeConditionalFormats(area: Area | null): void;
  removeConditionalFormat(format: ConditionalFormat): void;
  setValidation(area: Area, rule: Omit<Validation, "area"> | null): void;
  /** The validation that holds for one cell. */
  validationAt(row: number, column: number): Validation | null;
}

/**
 * What changed, for listeners: the page repaints, the members raise events.
 * "inserted" and "deleted" cells, "sorted" and "filtered" rows are told once, by their area; "moved" is all that followed.
 */
export interface Change {
  readonly kind: "cells" | "style" | "sheets" | "tables" | "layout" | "names" | "selection" | "inserted" | "deleted" | "sorted" | "filtered" | "moved";
  readonly area: Area | null;
  /** Where the cells beyond inserted or deleted ones went; of sorted ones, the way along which they were sorted. */
  readonly shift?: "down" | "right" | "up" | "left";
  /** Of one cell alone: what it showed before. */
  readonly before?: Value;
  /** Of one cell alone: what was put into it, unless it is a formula. */
  readonly after?: Value;
  readonly source: "user" | "addin" | "remote" | "engine";
}

/** A workbook. Formulas are worked out when a value is asked for after a change, never more than once a change. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly NamedItem[];
  /** Custom document properties and the add-in's settings that travel in the file. */
  readonly settings: Map<string, string>;
  active: Sheet;
  selection: Area;
  calculationMode: "automatic" | "manual";
  /** What cells are written in that say nothing of a font. */
  readonly normalFont: { readonly name: string; readonly size: number };
  addSheet(name?: string): Sheet;
  removeSheet(sheet: Sheet): void;
  moveSheet(sheet: Sheet, position: number): void;
  /** Renames and mends every formula, name and validation that says the old name. */
  renameSheet(sheet: Sheet, name: string): void;
  sheetNamed(name: string): Sheet | null;
  tableNamed(name: string): Table | null;
  /** Renames a table (EngineError when the name stands) and mends the formulas. */
  renameTable(table: Table, name: string): void;
  /** Renames a column by its header and mends the formulas. */
  renameColumn(table: Table, column: TableColumn, name: string): void;
  addName(name: string, formula: string, scope: Sheet | null, comment?: string): NamedItem;
  removeName(item: NamedItem): void;
  nameOf(name: string, scope: Sheet | null): NamedItem | null;
  /** Works a formula out as if it stood in the cell, e.g. for a validation list or a conditional format. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): Value | Value[][];
  /** The range a reference, name or structured reference means, or null. */
  areaOf(reference: string, sheet: Sheet | null): Area | null;
  recalculate(): void;
  /** Works out what is stale, and gives the sheets in which a formula has come to another value since this was asked last. */
  calculatedSheets(): readonly Sheet[];
  /** What is changed from now on is told apart from what was changed before, within one round of change reports. */
  tellApart(): void;
  /** Runs edits as one step of the user's undo and one round of change reports. */
  edit<T>(source: Change["source"], label: string, work: () => T): T;
  undo(): string | null;
  redo(): string | null;
  onChange(listener: (changes: readonly Change[]) => void): () => void;
  /** Tells, at once, where any area stands after cells came, went or moved; null when all of it is gone. */
  onReshape(listener: (after: (area: Area) => Area | null) => void): () => void;
  /** The .xlsx package. */
  save(): Promise<Uint8Array>;
}

/** What the engine will not do; `code` is Excel's own error code. */
export class EngineError extends Error {
  constructor(
    readonly code: "InsertDeleteConflict" | "NonBlankCellOffSheet" | "MergedRangeConflict" | "InvalidArgument" | "ItemAlreadyExists" | "ItemNotFound" | "InvalidOperation" | "AccessDenied" | "UnsupportedOperation",
    message: string,
  ) {
    super(message);
    this.name = "EngineError";
  }
}
