import type { Text } from "../../language/text";
import { asText, isBlank, isCell, isJsonText, type Cell } from "../cell";
import { column, type Column, type ColumnOptions, type Kind, type Reading, type Unreadable } from "../column";

function noText(found: unknown): Unreadable {
  return { trouble: { ko: "글이 아닙니다: {found}", en: "is not a text: {found}" }, remedy: { ko: "글로 적으세요", en: "write a text" }, values: { found: asText(found) } };
}

function readText(cell: Cell): Reading<string> {
  return { value: isBlank(cell) ? null : String(cell).trim() };
}

/** Any text. A number that stands in the cell is read as the digits shown. */
const textKind: Kind<string> = {
  name: "text",
  read: readText,
  write: (value) => value,
  fromJson: (json) => (json === undefined || json === null ? { value: null } : isCell(json) ? readText(json) : noText(json)),
  toJson: (value) => value,
  numberFormat: () => "@",
  align: "left",
  width: 16,
  wrap: false,
  check: null,
};

/** A short text. */
export function text(words: Text, options?: ColumnOptions<string>): Column<string> {
  return column(textKind, words, options);
}

/** A text of several lines: wide and wrapped. */
export function longText(words: Text, options?: ColumnOptions<string>): Column<string> {
  return column({ ...textKind, name: "long text", width: 40, wrap: true }, words, options);
}

/** A text that may be a plain number, such as a seat: "7" or "A3". In a file the plain number is a number. */
export function code(words: Text, options?: ColumnOptions<string>): Column<string> {
  return column({ ...textKind, name: "code", align: "center", toJson: (value) => (/^(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value) }, words, options);
}

/** Several short codes with commas between ("D1, D2"). */
export function codes(words: Text, options?: ColumnOptions<readonly string[]>): Column<readonly string[]> {
  const split = (found: string): readonly string[] => found.split(/[,;\s]+/).filter((each) => each !== "");
  const noCodes: Unreadable = { trouble: { ko: "코드 목록이 아닙니다", en: "is not a list of codes" }, remedy: { ko: "D1, D2처럼 적으세요", en: "write them like D1, D2" } };
  const read = (cell: Cell): Reading<readonly string[]> => (isBlank(cell) ? { value: null } : isJsonText(String(cell)) ? noCodes : { value: split(String(cell)) });
  const kind: Kind<readonly string[]> = {
    ...textKind,
    name: "codes",
    read,
    write: (value) => value.join(", "),
    fromJson: (json) => {
      if (json === undefined || json === null) return { value: null };
      if (Array.isArray(json) && json.every((each): each is string => typeof each === "string")) return { value: json };
      return isCell(json) ? read(json) : noCodes;
    },
    toJson: (value) => [...value],
  };
  return column(kind, words, options);
}
