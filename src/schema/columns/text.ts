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
