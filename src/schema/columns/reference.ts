import type { Text } from "../../language/text";
import { isBlank, isCell, isJsonText, tidy, type Cell } from "../cell";
import { column, type Column, type ColumnOptions, type Kind, type Reading, type Unreadable } from "../column";

/**
 * The id of a row in another table ("V001"). Whether that row exists is looked at when the whole visit is read.
 * `parts`: the tables whose ids may stand here, by their part names.
 */
export interface ReferenceColumn<Value> extends Column<Value> {
  readonly parts: readonly string[];
  /** Words that may stand for many rows, such as ALL or D1. */
  readonly groups: boolean;
}

const noId: Unreadable = { trouble: { ko: "ID가 아닙니다", en: "is not an ID" }, remedy: { ko: "V001처럼 적으세요", en: "write it like V001" } };
const noIds: Unreadable = { trouble: { ko: "ID 목록이 아닙니다", en: "is not a list of IDs" }, remedy: { ko: "V001, V002처럼 적으세요", en: "write them like V001, V002" } };

function readId(cell: Cell): Reading<string> {
  if (isBlank(cell)) return { value: null };
  return isJsonText(String(cell)) ? noId : { value: tidy(String(cell)) };
}

function readIds(cell: Cell): Reading<readonly string[]> {
  if (isBlank(cell)) return { value: null };
  if (isJsonText(String(cell))) return noIds;
  const word = tidy(String(cell));
  return { value: word === "없음" || word.toLowerCase() === "none" ? [] : word.split(/[,;\s]+/).filter((id) => id !== "") };
}

const one: Kind<string> = {
  name: "reference",
  read: readId,
  write: (value) => value,
  fromJson: (json) => (json === undefined || json === null ? { value: null } : isCell(json) ? readId(json) : noId),
  toJson: (value) => value,
  numberFormat: () => "@",
  align: "center",
  width: 8,
  wrap: false,
  check: null,
};

const many: Kind<readonly string[]> = {
  name: "references",
  read: readIds,
  write: (value, language) => (value.length === 0 ? { ko: "없음", en: "None" }[language] : value.join(", ")),
  fromJson: (json) => {
    if (json === undefined || json === null) return { value: null };
    if (Array.isArray(json) && json.every((id): id is string => typeof id === "string")) return { value: json };
    return isCell(json) ? readIds(json) : noIds;
  },
  toJson: (value) => [...value],
  numberFormat: () => "@",
  align: "left",
  width: 18,
  wrap: true,
  check: null,
};

/** The id of one row of the named tables. */
export function reference(parts: string | readonly string[], words: Text, options?: ColumnOptions<string>): ReferenceColumn<string> {
  const targets = typeof parts === "string" ? [parts] : parts;
  return { ...column({ ...one, check: { kind: "ids", parts: targets } }, words, options), parts: targets, groups: false };
}

/** Ids of rows of the named tables, with commas between. With `groups`, ALL and a delegation's id may stand too. */
export function references(parts: string | readonly string[], words: Text, options?: ColumnOptions<readonly string[]>, groups = false): ReferenceColumn<readonly string[]> {
  return { ...column(many, words, options), parts: typeof parts === "string" ? [parts] : parts, groups };
}

export function isReference(column: Column): column is ReferenceColumn<unknown> {
  return "parts" in column;
}
