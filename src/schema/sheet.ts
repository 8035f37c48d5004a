import type { Text } from "../language/text";
import type { List } from "../policy/list";
import type { Column, ValueOf } from "./column";

export type Columns = Readonly<Record<string, Column>>;

/** Cells that Excel paints by itself: the condition is a formula over this row (`{amount}`), a form's fields and 기준표 (`{standard.bonus}`); no structured references, as Excel wants it. */
export interface LiveMark {
  /** A column, or "*" for the whole row. */
  readonly column: string;
  readonly when: string;
  readonly style: "over" | "missing" | "muted";
}

/** Rows as an object: each row's key with its value, or with an object of the value and of what the row says `beside` it that its first row does not ({ "value": 60000, "source": "…" }). */
export interface JsonByKey<ColumnKey extends string = string> {
  readonly key: ColumnKey;
  readonly value: ColumnKey;
  readonly beside?: readonly ColumnKey[];
}

/**
 * A chart that Excel draws from a table's cells, and draws anew when they change. It stands in rows kept free for it
 * between the table's title and its header, as broad as the table, so that it covers no cell and prints with its sheet.
 */
export interface TableChart<ColumnKey extends string = string> {
  /** Its name in Excel, the same in every language ("chtByCategory"): by it the chart is known again. */
  readonly name: string;
  /** Lying bars, a group for each category, in the order of the rows. */
  readonly kind: "bars";
  readonly title: Text;
  readonly category: ColumnKey;
  /** The columns right of it that are drawn: what was planned first, then what came of it. */
  readonly series: readonly ColumnKey[];
  /** Of the numbers along the axis. */
  readonly numberFormat: string;
  /** Its room; the first row stays blank under the title. */
  readonly rows: number;
}

interface PartBase<C extends Columns> {
  readonly words: Text;
  readonly columns: C;
  /** Where the part's values stand in the JSON file ("visitors", "visit"); a dot steps inwards; null: not in the file. */
  readonly json: string | null;
  readonly marks?: readonly LiveMark[];
  /** Where it stands on the sheet: under the part before it, or beside it with one narrow column between. */
  readonly place?: "below" | "beside";
}

/** An Excel table: one row a thing. */
export interface TablePart<C extends Columns = Columns> extends PartBase<C> {
  readonly shape: "table";
  /** The Excel table's name, the same in every language ("tblVisitors"). */
  readonly table: string;
  /** The column with the row's id, if rows have one. */
  readonly key: (keyof C & string) | null;
  /** The columns that together say which row it is where rows have no id ("B1 / 1 / 3"). */
  readonly named?: readonly (keyof C & string)[];
  /** Blank rows in a new template. */
  readonly blankRows: number;
  /** Rows that a new template already holds, as JSON objects; given instead of blank rows. A file's rows stand instead of them, unless the part is `fixed`. */
  readonly firstRows?: readonly Readonly<Record<string, unknown>>[];
  /** The first rows stay: a file's row fills the first row of the same key, and only a row of an unknown key follows. Such a table does not grow under people's hands, so another part may stand under it. */
  readonly fixed?: true;
  /** Columns kept in sight when scrolling sideways. */
  readonly frozenColumns?: number;
  readonly chart?: TableChart<keyof C & string>;
  /** The JSON value is an object by this column ({ "배경": "…" }) instead of an array of objects. */
  readonly jsonByKey?: JsonByKey<keyof C & string>;
  /**
   * The JSON value is a list of one column's values (["V001", "H02"]) in the row of the table around it; another column's values stand
   * beside the list, in an object by those ("seat_plan": { "V001": "뒤우" }).
   */
  readonly jsonList?: { readonly item: keyof C & string; readonly beside: { readonly column: keyof C & string; readonly json: string } };
  /** Rows whose value stands elsewhere in the file: the row's key in the file, and the path of its value ("visit.level_tolerance"). Only with jsonByKey. */
  readonly jsonElsewhere?: Readonly<Record<string, string>>;
}

/** A form: a label and one cell a field. The cells carry workbook names: prefix + "_" + the field in snake_case ("rq_start"). */
export interface FormPart<C extends Columns = Columns> extends PartBase<C> {
  readonly shape: "form";
  readonly prefix: string;
  /** Fields in the order shown, under headings; null: the part's own title is heading enough. */
  readonly sections: readonly { readonly title: Text | null; readonly fields: readonly (keyof C & string)[] }[];
  /** Keys of the file that only repeat a list's words: accepted in a file, and written back from the list in Korean. */
  readonly jsonWords?: Readonly<Record<string, List>>;
}

export type Part = TablePart | FormPart;

/** Paper of a printed sheet. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** All columns on one page, however small that makes them: for papers that are signed. */
  readonly oneWide?: true;
  readonly paper?: "A4" | "A3";
  /** The title on paper, when it is not the tab's. */
  readonly title?: Text;
  /** The parts that are printed, when not all are. */
  readonly parts?: readonly string[];
  /** Each printed part on pages of its own, its title and header at the top of every page. */
  readonly apart?: true;
  /** Nothing but the title and the hint is printed: for what must not lie about on paper. */
  readonly titleOnly?: true;
}

/** One sheet of the workbook: all that is said of it stands in one file. */
export interface SheetDefinition<P extends Readonly<Record<string, Part>> = Readonly<Record<string, Part>>> {
  /** Stable key, also the file's name ("visitors"). */
  readonly name: string;
  readonly title: Text;
  readonly hint: Text;
  /** The order of the tabs. */
  readonly order: number;
  readonly phase: "before" | "during" | "after" | "reference";
  /** A visit may do without it: where nothing of the visit asks for it, that it is not there is not spoken of. */
  readonly optional?: true;
  /** A file tells it only when it has rows; a file that does not tell it says that there are none. */
  readonly untoldWhenEmpty?: true;
  readonly print: PrintSetup;
  /** Kept apart: a file has its rows only when they are asked for, and no finding quotes what stands in its cells. */
  readonly apart?: true;
  readonly parts: P;
}

/** Defines a sheet. */
export function sheet<const P extends Readonly<Record<string, Part>>>(definition: SheetDefinition<P>): SheetDefinition<P> {
  return definition;
}

/** Defines a table part. */
export function table<const C extends Columns>(definition: Omit<TablePart<C>, "shape" | "blankRows"> & { readonly blankRows?: number }): TablePart<C> {
  return { blankRows: 10, ...definition, shape: "table" };
}

/** Defines a form part. */
export function form<const C extends Columns>(definition: Omit<FormPart<C>, "shape">): FormPart<C> {
  return { ...definition, shape: "form" };
}

/** The values of one table row or one form; blank cells are null. */
export type ValuesOf<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> | null };

/** A row as it was read: its values, and its place among the part's rows (from 0, blank rows counted). */
export type Row<C extends Columns = Columns> = ValuesOf<C> & { readonly row: number };

/** "staffArriveAt" → "staff_arrive_at" */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The workbook name of a form's field. */
export function fieldName(part: FormPart, field: string): string {
  return `${part.prefix}_${snakeCase(field)}`;
}
