import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, tokenize, type Token } from "@borgar/fx";
import { parse, tokenize as tokenizeForCalculation } from "@cj-tech-master/excelts/formula";
import { sheetPrefix } from "./address";
import { EngineError, type Table } from "./model";

const parsable = new Set<string>();

/** Refuses a formula (without "=") that Excel would not take. */
export function assertFormula(formula: string): void {
  if (parsable.has(formula)) return;
  try {
    const open = tokenize(formula).some((token) => token.unterminated === true);
    const tokens = tokenizeForCalculation(formula);
    if (open || tokens.length === 0) throw new Error("unfinished");
    parse(tokens);
  } catch {
    throw new EngineError("InvalidArgument", `There is a problem with this formula: =${formula}`);
  }
  if (parsable.size > 50_000) parsable.clear();
  parsable.add(formula);
}

/** A formula with some of its words put differently; `swap` answers undefined for what stays. */
export function rewritten(formula: string, swap: (token: Token) => string | undefined): string {
  return tokenize(formula, { mergeRefs: true })
    .map((token) => swap(token) ?? token.value)
    .join("");
}

const references = new Set(["range", "range_beam", "range_ternary", "range_named", "structured"]);

export function isReference(token: Token): boolean {
  return references.has(token.type);
}

/** The sheet and the rest of a reference: `'a b'!A1` is "a b" and "A1". */
export function splitReference(reference: string): { sheet: string | null; rest: string } {
  const parts = /^(?:'((?:[^']|'')*)'|([^'!\[\]]+))!(.*)$/su.exec(reference);
  if (!parts) return { sheet: null, rest: reference };
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, rest: parts[3] ?? "" };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function withSheetRenamed(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  return rewritten(formula, (token) => {
    if (!isReference(token)) return undefined;
    const { sheet, rest } = splitReference(token.value);
    return sheet !== null && same(sheet, from) ? `${sheetPrefix(to)}!${rest}` : undefined;
  });
}

/** References to a sheet that is gone become #REF!, as in Excel. */
export function withSheetRemoved(formula: string, name: string): string {
  if (!formula.toLowerCase().includes(name.replaceAll("'", "''").toLowerCase())) return formula;
  return rewritten(formula, (token) => {
    const { sheet } = splitReference(token.value);
    return isReference(token) && sheet !== null && same(sheet, name) ? "#REF!" : undefined;
  });
}

/** @param to the new name; null when the table is gone */
export function withTableRenamed(formula: string, from: string, to: string | null): string {
  if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
  return rewritten(formula, (token) => {
    if (token.type !== "structured" && token.type !== "range_named") return undefined;
    const [, name = "", rest = ""] = /^([^[]*)(.*)$/su.exec(token.value) ?? [];
    if (!same(name, from)) return undefined;
    return to === null ? "#REF!" : to + rest;
  });
}

/** @param isInside whether the formula stands in that table, where a column may be named without it */
export function withColumnRenamed(formula: string, table: string, from: string, to: string, isInside: boolean): string {
  if (!formula.includes("[")) return formula;
  return rewritten(formula, (token) => {
    const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
    if (!reference?.columns?.some((column) => same(column, from))) return undefined;
    const named = reference.table ?? "";
    if (named === "" ? !isInside : !same(named, table)) return undefined;
    return stringifyStructRef({ ...reference, columns: reference.columns.map((column) => (same(column, from) ? to : column)) });
  });
}

/**
 * References to a column that is about to go become #REF!; a run of columns that ended with it ends with its neighbour.
 * @param isInside whether the formula stands in that table, where a column may be named without it
 */
export function withColumnRemoved(formula: string, table: Table, name: string, isInside: boolean): string {
  if (!formula.includes("[")) return formula;
  return rewritten(formula, (token) => {
    const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
    if (!reference?.columns?.some((column) => same(column, name))) return undefined;
    const named = reference.table ?? "";
    if (named === "" ? !isInside : !same(named, table.name)) return undefined;
    const place = (column: string): number => table.columns.findIndex((one) => same(one.name, column));
    const [first = "", last = first] = reference.columns;
    const step = Math.sign(place(last) - place(first));
    const beside = (column: string, by: number): string => (same(column, name) ? (table.columns[place(column) + by]?.name ?? column) : column);
    if (step === 0) return "#REF!";
    const ends = [beside(first, step), beside(last, -step)];
    return stringifyStructRef({ ...reference, columns: same(ends[0] ?? "", ends[1] ?? "") ? ends.slice(0, 1) : ends });
  });
}

/** A formula as it reads when copied some rows down and columns to the right. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewritten(formula, (token) => {
    if (token.type !== "range" && token.type !== "range_beam") return undefined;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference)) return undefined;
    const move = (at: number | null | undefined, by: number, locked: boolean | null | undefined): number | null =>
      at === null || at === undefined ? null : locked ? at : at + by;
    const { range } = reference;
    const moved = {
      ...range,
      top: move(range.top, rows, range.$top),
      bottom: move(range.bottom, rows, range.$bottom),
      left: move(range.left, columns, range.$left),
      right: move(range.right, columns, range.$right),
    };
    const ends = [moved.top, moved.bottom, moved.left, moved.right];
    return ends.some((at) => at !== null && at < 0) ? "#REF!" : stringifyA1Ref({ ...reference, range: moved });
  });
}

/** A formula that means the same on any other sheet: every reference says its sheet, every column its table. */
export function qualified(formula: string, sheet: string, table: string | null): string {
  return rewritten(formula, (token) => {
    if (token.type === "range" || token.type === "range_beam") {
      return splitReference(token.value).sheet === null ? `${sheetPrefix(sheet)}!${token.value}` : undefined;
    }
    return token.type === "structured" && table !== null ? withTableNamed(token.value, table) : undefined;
  });
}

/** "[@열]" as "표[@열]"; undefined when the reference says its table. */
export function withTableNamed(reference: string, table: string): string | undefined {
  return reference.startsWith("[") ? table + reference : undefined;
}
