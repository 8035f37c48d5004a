import type { Column } from "../schema/column";
import type { SheetDefinition } from "../schema/sheet";
import { everyPart, type PartContent, type ReadRow } from "./every-part";
import { workOut } from "./work-out";

type Told = Readonly<Record<string, unknown>>;

/** The parts of some sheets as a sketch tells them; each cell that is not told holds its column's sample. */
export function sketchParts(sheets: readonly SheetDefinition[], sketch: Told): readonly PartContent[] {
  const absent = new Set((sketch["absent"] as readonly string[] | undefined) ?? []);
  return everyPart(sheets).map((placed): PartContent => {
    const { key, part } = placed;
    const present = !absent.has(key);
    const told = sketch[key] ?? (part.shape === "form" ? {} : []);
    const rows = present ? (part.shape === "form" ? [told as Told] : (told as readonly Told[])) : [];
    return { ...placed, present, rows: rows.map((row, index) => sketchRow(part.columns, row, index)), columns: new Set(Object.keys(part.columns)) };
  });
}

function sketchRow(columns: Readonly<Record<string, Column>>, told: Told, index: number): ReadRow {
  const values: ReadRow = { row: index };
  for (const [key, column] of Object.entries(columns)) values[key] = key in told ? told[key] : column.formula === undefined ? sampleOf(column, index) : null;
  workOut(columns, values);
  return values;
}

/** A column's example for the row at an index. */
export function sampleOf({ sample }: Column, index: number): unknown {
  return (typeof sample === "function" ? (sample as (index: number) => unknown)(index) : sample) ?? null;
}
