import type { Text } from "../../language/text";
import { isBlank, type Cell } from "../cell";
import { column, type Column, type ColumnOptions, type Kind, type Reading } from "../column";

/** Any text. A number that stands in the cell is read as the digits shown. */
const textKind: Kind<string> = {
  name: "text",
  read: (cell: Cell): Reading<string> => ({ value: isBlank(cell) ? null : String(cell).trim() }),
  write: (value) => value,
  fromJson: (json) => {
    if (json === undefined || json === null || json === "") return { value: null };
    if (typeof json === "string" || typeof json === "number") return { value: String(json) };
    return { trouble: { ko: "글이 아닙니다", en: "is not a text" }, remedy: { ko: "글로 적으세요", en: "write a text" } };
  },
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
  const kind: Kind<readonly string[]> = {
    ...textKind,
    name: "codes",
    read: (cell) => ({ value: isBlank(cell) ? null : split(String(cell)) }),
    write: (value) => value.join(", "),
    fromJson: (json) => {
      if (json === undefined || json === null || json === "") return { value: null };
      if (typeof json === "string") return { value: split(json) };
      if (Array.isArray(json) && json.every((each): each is string => typeof each === "string")) return { value: json };
      return { trouble: { ko: "코드 목록이 아닙니다", en: "is not a list of codes" }, remedy: { ko: "[\"D1\", \"D2\"]처럼 적으세요", en: "write it like [\"D1\", \"D2\"]" } };
    },
    toJson: (value) => [...value],
  };
  return column(kind, words, options);
}
