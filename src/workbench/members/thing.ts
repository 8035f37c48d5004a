/** What stands behind a proxy of the add-in: the name of its Excel class, and the part of the workbook that it means. */
import type { Chart, ChartAxis, ChartFont } from "../engine/charts/chart";
import type { Area, Book, ConditionalFormat, NamedItem, Sheet, Table, TableColumn } from "../engine/model";
import type { Session } from "./session";

/** The name of a class in the Excel namespace whose objects live in the workbook. */
export type ClassName = {
  [K in keyof typeof Excel]: (typeof Excel)[K] extends abstract new (...args: never[]) => OfficeExtension.ClientObject
    ? K
    : never;
}[keyof typeof Excel] & string;

/** The documented object of a class. */
export type Instance<N extends ClassName> = InstanceType<Extract<(typeof Excel)[N], abstract new (...args: never[]) => unknown>>;

export interface TableScope {
  readonly book: Book;
  /** Null: all tables of the workbook. */
  readonly sheet: Sheet | null;
  /** Only tables that meet one of these areas, or lie wholly in one. */
  readonly within?: { readonly areas: readonly Area[]; readonly wholly: boolean };
}

export interface NameScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

export interface Border {
  readonly areas: readonly Area[];
  readonly side: Excel.BorderIndex | `${Excel.BorderIndex}`;
}

export interface PageBreaks {
  readonly sheet: Sheet;
  readonly direction: "row" | "column";
}

export interface FormatPart {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export interface AxisPart {
  readonly chart: Chart;
  readonly axis: ChartAxis;
}

export interface FontPart {
  readonly chart: Chart;
  readonly font: ChartFont;
}

/** A series of a chart by its place. */
export interface SeriesPart {
  readonly chart: Chart;
  readonly index: number;
}

/** The model behind each class. A class that is not listed has no members here. */
export interface Models extends Record<ClassName, unknown> {
  Workbook: Session;
  Application: Session;
  CultureInfo: Session;
  NumberFormatInfo: Session;
  DatetimeFormatInfo: Session;
  Runtime: Session;
  WorkbookCreated: { readonly session: Session; readonly id: string };
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: PageBreaks;
  PageBreak: PageBreaks & { readonly at: number };
  Range: Area;
  RangeAreas: readonly Area[];
  RangeCollection: readonly Area[];
  RangeSort: Area;
  RangeFormat: readonly Area[];
  FormatProtection: readonly Area[];
  RangeFill: readonly Area[];
  RangeFont: readonly Area[];
  RangeBorderCollection: readonly Area[];
  RangeBorder: Border;
  ChartCollection: Sheet;
  Chart: Chart;
  ChartTitle: Chart;
  ChartTitleFormat: Chart;
  ChartLegend: Chart;
  ChartAreaFormat: Chart;
  ChartFont: FontPart;
  ChartAxes: Chart;
  ChartAxis: AxisPart;
  ChartAxisFormat: AxisPart;
  ChartGridlines: AxisPart;
  ChartGridlinesFormat: AxisPart;
  ChartLineFormat: AxisPart;
  ChartSeriesCollection: Chart;
  ChartSeries: SeriesPart;
  ChartSeriesFormat: SeriesPart;
  ChartFill: SeriesPart;
  DataValidation: readonly Area[];
  ConditionalFormatCollection: readonly Area[];
  ConditionalFormat: FormatPart;
  CustomConditionalFormat: FormatPart;
  CellValueConditionalFormat: FormatPart;
  TextConditionalFormat: FormatPart;
  ConditionalFormatRule: FormatPart;
  ConditionalRangeFormat: FormatPart;
  ConditionalRangeFill: FormatPart;
  ConditionalRangeFont: FormatPart;
  ConditionalRangeBorderCollection: FormatPart;
  ConditionalRangeBorder: FormatPart & { readonly side: "top" | "bottom" | "left" | "right" };
  TableCollection: TableScope;
  TableScopedCollection: TableScope;
  Table: Table;
  TableSort: Table;
  Filter: { readonly table: Table; readonly column: TableColumn };
  TableColumnCollection: Table;
  TableColumn: { readonly table: Table; readonly column: TableColumn };
  TableRowCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  NamedItemCollection: NameScope;
  NamedItem: { readonly book: Book; readonly item: NamedItem };
  NamedItemArrayValues: { readonly book: Book; readonly item: NamedItem };
}

/** An object of a class. */
export interface Thing<N extends ClassName = ClassName> {
  readonly className: N;
  readonly model: Models[N];
  /** Under which the client keeps it from batch to batch. */
  reference?: string;
}

/** Makes an object of a class. */
export function thing<N extends ClassName>(className: N, model: Models[N]): Thing<N> {
  return { className, model };
}

/** Makes an object, or null where there is nothing behind it. */
export function thingOrNull<N extends ClassName>(className: N, model: Models[N] | null | undefined): Thing<N> | null {
  return model === null || model === undefined ? null : thing(className, model);
}

/** Whether an argument is an object of a class. */
export function isThing<N extends ClassName>(argument: unknown, className: N): argument is Thing<N> {
  return typeof argument === "object" && argument !== null && "className" in argument && argument.className === className;
}
