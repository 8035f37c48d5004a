import { fullAddress } from "../../engine/address";
import type { Validation } from "../../engine/model";
import { invalidArgument } from "../excel-error";
import { isThing } from "../thing";
import { excelWord, ownWord } from "../words";

type Rule = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "showDropDown">;
type Numbers = { readonly formula1: unknown; readonly formula2?: unknown; readonly operator: string };

const operators = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<Excel.DataValidationOperator, NonNullable<Validation["operator"]>>;

const kinds = {
  wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength",
} as const;

/** A right-hand side as a formula text: a number, "=…", or a range. */
function formulaText(value: unknown): string {
  if (isThing(value, "Range")) return fullAddress(value.model);
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.startsWith("=") ? value.slice(1) : value;
}

/** The same where a day or a time is compared: a date in ISO 8601 is kept as its serial number, as Excel keeps it. */
function dayText(value: unknown): string {
  const text = formulaText(value);
  const iso = typeof value === "string" ? /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(value) : null;
  const milliseconds = iso ? Date.parse(`${iso[1] ?? ""}T${iso[2] ?? "00:00"}Z`) : NaN;
  return Number.isNaN(milliseconds) ? text : String(milliseconds / 86_400_000 + 25_569);
}

/** A list's source: "=name" or a range stays a reference, words with commas become a quoted list. */
function listSource(source: unknown): string {
  if (typeof source !== "string" || source.startsWith("=")) return formulaText(source);
  if (source === "" || source.length > 255) throw invalidArgument();
  return `"${source.replaceAll('"', '""')}"`;
}

function numbers(type: Rule["type"], rule: Numbers): Rule {
  const operator = ownWord(operators, rule.operator);
  const twice = operator === "between" || operator === "notBetween";
  if (twice && (rule.formula2 === undefined || rule.formula2 === null)) throw invalidArgument();
  const operand = type === "date" || type === "time" ? dayText : formulaText;
  return { type, operator, formula1: operand(rule.formula1), ...(twice ? { formula2: operand(rule.formula2) } : {}), showDropDown: true };
}

/** Office.js's rule as the workbook keeps it, or null for an empty rule. Throws InvalidArgument for one that says nothing. */
export function ruleFrom(rule: Excel.DataValidationRule): Rule | null {
  if (rule.list) return { type: "list", formula1: listSource(rule.list.source), showDropDown: rule.list.inCellDropDown };
  if (rule.custom) return { type: "custom", formula1: formulaText(rule.custom.formula), showDropDown: true };
  for (const [name, type] of Object.entries(kinds) as [keyof typeof kinds, Rule["type"]][]) {
    const given = rule[name];
    if (given) return numbers(type, given);
  }
  if (Object.keys(rule).length === 0) return null;
  throw invalidArgument();
}

function shown(formula: string): string | number {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

/** The kept rule as Office.js tells it. */
export function ruleOf(validation: Validation): Excel.DataValidationRule {
  const { type, formula1, formula2 } = validation;
  if (type === "list") {
    const words = /^"((?:[^"]|"")*)"$/.exec(formula1)?.[1];
    return { list: { inCellDropDown: validation.showDropDown, source: words === undefined ? `=${formula1}` : words.replaceAll('""', '"') } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const told = {
    formula1: shown(formula1),
    ...(formula2 === undefined ? {} : { formula2: shown(formula2) }),
    operator: excelWord(operators, validation.operator) ?? "Between",
  };
  return { [excelWord(kinds, type) ?? "wholeNumber"]: told };
}

/** The kind as Office.js names it. */
export function typeOf({ type }: Validation): Excel.DataValidationType | `${Excel.DataValidationType}` {
  const names = { list: "List", custom: "Custom", whole: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength" } as const;
  return names[type];
}
