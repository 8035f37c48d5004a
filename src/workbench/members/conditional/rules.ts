import { cellAddress } from "../../engine/address";
import type { ConditionalFormat } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { thing, type FormatPart } from "../thing";
import { excelWord, ownWord } from "../words";

const cellOperators = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
} as const;
const textOperators = {
  Contains: "containsText", NotContains: "notContains", BeginsWith: "beginsWith", EndsWith: "endsWith",
} as const;

const invalid = "Invalid" as const;

function withoutEquals(formula: unknown): string {
  if (typeof formula !== "string" && typeof formula !== "number") throw invalidArgument();
  return String(formula).replace(/^=/, "");
}

function setFormula({ format }: FormatPart, formula: unknown): void {
  format.formulas = [withoutEquals(formula)];
}

function formulaOf({ format }: FormatPart): string {
  return format.formulas.length > 0 ? `=${format.formulas[0] ?? ""}` : "";
}

/** The formula that a file carries beside a text rule, seen from the first cell. */
function textFormula(format: ConditionalFormat, operator: string, text: string): string {
  const [area] = format.areas;
  const cell = cellAddress(area?.top ?? 0, area?.left ?? 0);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "beginsWith") return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (operator === "endsWith") return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  const search = `SEARCH(${quoted},${cell})`;
  return operator === "containsText" ? `NOT(ISERROR(${search}))` : `ISERROR(${search})`;
}

export const conditionalFormatRule = excelClass("ConditionalFormatRule", {
  read: { formula: formulaOf, formulaLocal: formulaOf },
  write: { formula: setFormula, formulaLocal: setFormula },
});

export const customConditionalFormat = excelClass("CustomConditionalFormat", {
  open: {
    rule: (part) => thing("ConditionalFormatRule", part),
    format: (part) => thing("ConditionalRangeFormat", part),
  },
});

export const cellValueConditionalFormat = excelClass("CellValueConditionalFormat", {
  read: {
    rule: ({ format }) => {
      const [formula1 = "", formula2] = format.formulas;
      const operator = excelWord(cellOperators, format.operator) ?? invalid;
      return { formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }), operator };
    },
  },
  write: {
    rule: ({ format }, { formula1, formula2, operator }) => {
      format.operator = ownWord(cellOperators, operator);
      format.formulas = [formula1, ...(formula2 === undefined ? [] : [formula2])].map(withoutEquals);
    },
  },
  open: { format: (part) => thing("ConditionalRangeFormat", part) },
});

export const textConditionalFormat = excelClass("TextConditionalFormat", {
  read: {
    rule: ({ format }) => ({ operator: excelWord(textOperators, format.operator) ?? invalid, text: format.text ?? "" }),
  },
  write: {
    rule: ({ format }, { operator, text }) => {
      const own = ownWord(textOperators, operator);
      format.operator = own;
      format.text = text;
      format.formulas = [textFormula(format, own, text)];
    },
  },
  open: { format: (part) => thing("ConditionalRangeFormat", part) },
});
