import { cellArea } from "../../engine/address";
import type { Area, ErrorValue, Sheet } from "../../engine/model";
import { typedInput } from "../../engine/typed-input";
import type { Theme } from "../excel-class";
import { guardContents, guardOption } from "../guard";
import { refuseTooManyRows } from "./address";
import { grid, plainValue, spread } from "./cells";

const general = "General";
const errors: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Puts one cell as Excel takes it from an add-in: as if it had been typed. Gives the format that the typed form brings. */
export function typeInto(sheet: Sheet, row: number, column: number, input: string | number | boolean): string | null {
  if (typeof input !== "string") {
    sheet.putValue(row, column, input);
    return null;
  }
  if (errors.has(input)) {
    sheet.putValue(row, column, { error: input as ErrorValue["error"] });
    return null;
  }
  const typed = typedInput(input, sheet.style(row, column).numberFormat, new Date().getFullYear());
  sheet.put(row, column, typed.input);
  return typed.numberFormat ?? null;
}

/** Cells below each other that take the same number format. */
interface Run {
  readonly column: number;
  readonly top: number;
  bottom: number;
  readonly numberFormat: string;
}

/** Writes values or formulas; Excel takes either through both properties. */
export function writeCells(area: Area, input: unknown): void {
  guardContents(area);
  if (!Array.isArray(input)) refuseTooManyRows(area, "Range.values");
  const { sheet } = area;
  const runs: Run[] = [];
  const last = new Map<number, Run>();
  spread(area, input, (row, column, cell) => {
    const numberFormat = typeInto(sheet, row, column, cell);
    if (numberFormat === null) return;
    const run = last.get(column);
    if (run?.bottom === row - 1 && run.numberFormat === numberFormat) {
      run.bottom = row;
      return;
    }
    const begun = { column, top: row, bottom: row, numberFormat };
    last.set(column, begun);
    runs.push(begun);
  });
  for (const { column, top, bottom, numberFormat } of runs) {
    sheet.restyle({ sheet, top, left: column, bottom, right: column }, { numberFormat });
  }
}

function writeNumberFormat(area: Area, input: unknown): void {
  guardOption(area.sheet, "allowFormatCells");
  if (typeof input === "string") {
    area.sheet.restyle(area, { numberFormat: input });
    return;
  }
  spread(area, input, (row, column, cell) => {
    area.sheet.restyle(cellArea(area.sheet, row, column), { numberFormat: String(cell) });
  });
}

function values(area: Area): (string | number | boolean)[][] | null {
  return grid(area, (row, column) => plainValue(area.sheet.value(row, column)));
}

function formulas(area: Area): (string | number | boolean)[][] | null {
  return grid(area, (row, column) => area.sheet.formula(row, column) ?? plainValue(area.sheet.value(row, column)));
}

function numberFormats(area: Area): string[][] | null {
  return grid(area, (row, column) => area.sheet.style(row, column).numberFormat ?? general);
}

function valueType(area: Area, row: number, column: number): `${Excel.RangeValueType}` {
  const value = area.sheet.value(row, column);
  if (value === null) return area.sheet.formula(row, column) === null ? "Empty" : "String";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "object" ? "Error" : "String";
}

/** What the cells of a range hold. */
export const contents: Theme<"Range"> = {
  read: {
    values,
    formulas,
    formulasLocal: formulas,
    text: (area) => grid(area, (row, column) => area.sheet.text(row, column)),
    numberFormat: numberFormats,
    numberFormatLocal: numberFormats,
    valueTypes: (area) => grid(area, (row, column) => valueType(area, row, column)) as Excel.RangeValueType[][] | null,
  },
  write: {
    values: writeCells,
    formulas: writeCells,
    formulasLocal: writeCells,
    numberFormat: writeNumberFormat,
    numberFormatLocal: writeNumberFormat,
  },
  hidden: {
    _ValidateArraySize: (area, rows, columns) => {
      const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
      if (!fits) spread(area, [], () => undefined);
    },
  },
};
