import { isArray, valueOf, type Runtime } from "./runtime-value";
import { parseNumber, parseValue } from "numfmt";
import type { Value } from "./model";

type Test = (value: Value) => boolean;

/** COUNTIFS over pairs of a range and a criterion; ranges of different shape give #VALUE!. */
export function countIfs(args: readonly Runtime[]): Value {
  const chosen = chosenCells(args);
  return chosen ? chosen.length : { error: "#VALUE!" };
}

/** SUMIFS: the range to add, then pairs of a range and a criterion. */
export function sumIfs([sums, ...pairs]: readonly Runtime[]): Value {
  const chosen = chosenCells(pairs);
  const amounts = sums && cellsOf(sums);
  const [range] = pairs;
  if (!chosen || !amounts || !range || amounts.length !== cellsOf(range).length) return { error: "#VALUE!" };
  let total = 0;
  for (const at of chosen) {
    const amount = amounts[at] ?? null;
    if (typeof amount === "number") total += amount;
    else if (typeof amount === "object" && amount !== null) return amount;
  }
  return total;
}

function chosenCells(pairs: readonly Runtime[]): number[] | null {
  let chosen: number[] | null = null;
  let size = -1;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [range, criterion] = [pairs[at], pairs[at + 1]];
    if (!range || !criterion) return null;
    const cells = cellsOf(range);
    if (size >= 0 && cells.length !== size) return null;
    size = cells.length;
    const test = testOf(valueOf(criterion));
    const candidates: number[] = chosen ?? Array.from(cells.keys());
    chosen = candidates.filter((index) => test(cells[index] ?? null));
  }
  return chosen;
}

function cellsOf(range: Runtime): Value[] {
  return isArray(range) ? range.rows.flatMap((row) => row.map(valueOf)) : [valueOf(range)];
}

/** What a criterion of COUNTIF asks, e.g. 5, "서울*", ">=10", "<>", with Excel's meaning of the empty ones. */
export function testOf(criterion: Value): Test {
  if (criterion === null) return (value) => value === 0;
  if (typeof criterion === "object") return (value) => typeof value === "object" && value?.error === criterion.error;
  if (typeof criterion !== "string") return equals(criterion);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/u.exec(criterion) ?? [];
  const wanted = typedValue(operand);
  switch (operator) {
    case "":
      return operand === "" ? (value) => value === null || value === "" : equals(wanted);
    case "=":
      return operand === "" ? (value) => value === null : equals(wanted);
    case "<>": {
      const same = operand === "" ? (value: Value) => value === null : equals(wanted);
      return (value) => !same(value);
    }
    default:
      return (value) => stands(compared(value, wanted), operator);
  }
}

function typedValue(operand: string): string | number | boolean {
  if (/^(true|false)$/iu.test(operand)) return operand.toLowerCase() === "true";
  const parsed = operand.trim() === "" ? null : parseValue(operand.trim())?.v;
  return typeof parsed === "number" ? parsed : operand;
}

function equals(wanted: string | number | boolean): Test {
  if (typeof wanted === "number") {
    return (value) => value === wanted || (typeof value === "string" && value !== "" && parseNumber(value)?.v === wanted);
  }
  if (typeof wanted === "boolean") return (value) => value === wanted;
  const pattern = wildcard(wanted);
  return (value) => typeof value === "string" && pattern.test(value);
}

/** Excel's wildcards: * and ?, and ~ before a literal one. */
export function wildcard(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "iu");
}

/** The source of a regular expression that finds what a text with wildcards means. */
export function wildcardSource(text: string): string {
  return text.replaceAll(/~([*?~])|([*?])|([.+^${}()|[\]\\/-])/gu, (_, literal?: string, wild?: string, special?: string) => {
    if (literal !== undefined) return literal === "~" ? "~" : `\\${literal}`;
    if (wild !== undefined) return wild === "*" ? "[^]*" : "[^]";
    return `\\${special ?? ""}`;
  });
}

function compared(value: Value, wanted: string | number | boolean): number | null {
  if (typeof value === "number" && typeof wanted === "number") return value - wanted;
  if (typeof value === "string" && typeof wanted === "string") return value.localeCompare(wanted, "ko", { sensitivity: "accent" });
  return null;
}

function stands(order: number | null, operator: string): boolean {
  if (order === null) return false;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}
