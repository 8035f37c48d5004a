import type { Text } from "../../language/text";
import { won, type Won } from "../../values/money";
import { asText, isBlank, isJsonText, tidy, type Cell } from "../cell";
import { column, type Column, type ColumnOptions, type Kind, type Reading } from "../column";

const notNumber = {
  trouble: { ko: "숫자가 아닙니다: {found}", en: "is not a number: {found}" },
  remedy: { ko: "숫자만 적으세요", en: "write a number" },
} as const;
const notWhole = {
  trouble: { ko: "정수가 아닙니다: {found}", en: "is not a whole number: {found}" },
  remedy: { ko: "소수점 없이 적으세요", en: "write it without decimals" },
} as const;

/** A number from a cell or file; full-width digits, thousands marks and a won sign are forgiven. */
function numberOf(found: unknown): Reading<number> {
  if (typeof found === "number" && Number.isFinite(found)) return { value: found };
  if (found === undefined || found === null) return { value: null };
  if (typeof found !== "string") return { ...notNumber, values: { found: asText(found) } };
  if (isBlank(found)) return { value: null };
  const plain = tidy(found).replace(/[,₩\s]/g, "").replace(/원$/, "");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? { value: Number(plain) } : { ...notNumber, values: { found } };
}

function wholeOf(found: unknown): Reading<number> {
  const reading = numberOf(found);
  if ("trouble" in reading || reading.value === null || Number.isSafeInteger(reading.value)) return reading;
  return { ...notWhole, values: { found: String(reading.value) } };
}

const countKind: Kind<number> = {
  name: "whole number",
  read: (cell: Cell) => wholeOf(cell),
  write: (value) => value,
  fromJson: wholeOf,
  toJson: (value) => value,
  numberFormat: () => "0",
  align: "right",
  width: 8,
  wrap: false,
  check: { kind: "whole", from: 0, to: 999_999_999 },
};

const wonKind: Kind<Won> = {
  ...countKind,
  name: "KRW",
  read: (cell) => asWon(wholeOf(cell)),
  fromJson: (json) => asWon(wholeOf(json)),
  numberFormat: () => "#,##0;[Red]-#,##0",
  width: 13,
  check: { kind: "whole", from: -9_999_999_999, to: 9_999_999_999 },
};

function asWon(reading: Reading<number>): Reading<Won> {
  return "trouble" in reading ? reading : { value: reading.value === null ? null : won(reading.value) };
}

/** A whole number of things or people, 0 or more. */
export function count(words: Text, options?: ColumnOptions<number>): Column<number> {
  return column(countKind, words, options);
}

/** A number that may have decimals, shown as typed unless a number format is told ("#,##0.##" would leave a bare point behind whole numbers). */
export function decimal(words: Text, options?: ColumnOptions<number>, format = "General"): Column<number> {
  return column({ ...countKind, name: "number", read: numberOf, fromJson: numberOf, numberFormat: () => format, width: 11, check: { kind: "decimal", from: -9_999_999_999, to: 9_999_999_999 } }, words, options);
}

/** An amount in Korean won, VAT included unless the header says otherwise; only refunds are below zero. */
export function money(words: Text, options?: ColumnOptions<Won>): Column<Won> {
  return column(wonKind, words, options);
}

/** A number or a word, such as a limit that may be "off" or "18:00". A cell with a word is formatted as text, so that a time typed over it stays one. */
export function numberOrWord(words: Text, options?: ColumnOptions<number | string>): Column<number | string> {
  const either = (found: unknown): Reading<number | string> => {
    const reading = numberOf(found);
    const isWord = typeof found === "string" && !isJsonText(found) && found !== "true" && found !== "false";
    return "trouble" in reading && isWord ? { value: tidy(found) } : reading;
  };
  const kind: Kind<number | string> = { ...countKind, name: "number or word", read: either, write: (value) => value, fromJson: either, toJson: (value) => value, numberFormat: (_, value) => (typeof value === "string" ? "@" : "[>=1000]#,##0;General"), width: 12, check: null };
  return column(kind, words, options);
}
