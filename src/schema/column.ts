import type { VisitStatus } from "../policy/lists";
import type { List } from "../policy/list";
import type { Language } from "../language/language";
import type { Text, Values } from "../language/text";
import type { Cell } from "./cell";

/** Why a cell or a file's value cannot be read, and what to do. */
export interface Unreadable {
  readonly trouble: Text;
  readonly remedy: Text;
  readonly values?: Values;
  /** How a file's value stands in a cell as a text, when that is not how JSON writes it. */
  readonly text?: string;
}

/** What came of reading one cell: its value (null: blank), or why it cannot be read. */
export type Reading<Value> = { readonly value: Value | null } | Unreadable;

/** What Excel itself checks in a cell. A list is always a range, never words in a string. */
export type CellCheck =
  | { readonly kind: "list"; readonly list: List }
  | { readonly kind: "ids"; readonly parts: readonly string[] }
  | { readonly kind: "whole"; readonly from: number; readonly to: number }
  | { readonly kind: "decimal"; readonly from: number; readonly to: number }
  | { readonly kind: "day" }
  | { readonly kind: "moment" }
  | { readonly kind: "clock" };

/** What each kind of column answers for itself. */
export interface Kind<Value> {
  /** The kind's name in the documentation ("text", "day" …). */
  readonly name: string;
  read(cell: Cell): Reading<Value>;
  /** What goes into the cell; never a formula. */
  write(value: Value, language: Language): Cell;
  /** The value of a JSON file; undefined and "" are blank. What it can't read, `read` can't read in a cell as a text either, unless any text is a value. */
  fromJson(json: unknown): Reading<Value>;
  toJson(value: Value): unknown;
  /** Of a cell that holds this value; without one, of a blank cell. */
  numberFormat(language: Language, value?: unknown): string;
  readonly align: "left" | "center" | "right";
  /** Width in characters when the column says none. */
  readonly width: number;
  readonly wrap: boolean;
  readonly check: CellCheck | null;
}

/** What a sheet says of a column beyond its kind. */
export interface ColumnOptions<Value> {
  /** Marks the header and paints a blank cell of a filled row; from that status on. `true`: always. */
  readonly required?: true | VisitStatus;
  /** What belongs here, for the header's note. */
  readonly hint?: Text;
  /** The column's example: for docs, notes and sketches. A function is given the row's index from 0. */
  readonly sample?: Value | null | ((index: number) => Value | null);
  /** Width in characters, measured from real content. */
  readonly width?: number;
  /** The key in the JSON file when it isn't the column's own key in snake_case; a dot steps into an object or array ("repeat_back.name", "occupants.0"). null: not in the file. */
  readonly json?: string | null;
}

/** A column of a table, or a field of a form. */
export interface Column<Value = unknown> extends ColumnOptions<Value> {
  readonly kind: Kind<Value>;
  readonly words: Text;
  /**
   * A formula the column is filled with. `{qty}` is this row's cell of that column (a form's own field), `{rooms.checkIn}`
   * another table's whole column, `{request.start}` a form's field, `{=visitorStatus.attending}` a word of a list,
   * `{standard.staffLeadMinutes}` a number of 기준표.
   */
  readonly formula?: string;
  /** The formula worked out here, so that a visit from a JSON file has the value too. */
  readonly of?: (row: Readonly<Record<string, unknown>>) => Value | null;
}

/** The value of a column. */
export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** A plain column of a kind. */
export function column<Value>(kind: Kind<Value>, words: Text, options: ColumnOptions<Value> = {}): Column<Value> {
  return { ...options, kind, words };
}

/** The same column with its values in the middle: for short numbers that are no amounts. */
export function centred<Value>(base: Column<Value>): Column<Value> {
  return { ...base, kind: { ...base.kind, align: "center" } };
}

/** A column that Excel works out: tinted, not typed into. */
export function computed<Value>(base: Column<Value>, formula: string, of?: (row: Readonly<Record<string, unknown>>) => Value | null): Column<Value> {
  return { ...base, formula, ...(of ? { of } : {}) };
}
