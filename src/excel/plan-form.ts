import type { Language } from "../language/language";
import type { FormPlace } from "../sheets/layout";
import { cellFor, formatOf, requiredFormat } from "./cell-text";
import { accent, label as labelFill, ruled, workedOut } from "./palette";
import type { FormOnSheet } from "./part-on-sheet";
import type { Block } from "./reference";
import type { Step } from "./step";

/** The contents of a new form: headings, labels, and values where there are any. */
export function newFormSteps({ sheet, part }: FormOnSheet, place: FormPlace, values: Readonly<Record<string, unknown>>, language: Language): readonly Step[] {
  const rowCount = place.bottom - place.top + 1;
  const labels: string[] = Array.from({ length: rowCount }, () => "");
  const labelFormats: string[] = Array.from({ length: rowCount }, () => "@");
  const formats: string[] = Array.from({ length: rowCount }, () => "General");
  const cells: ReturnType<typeof cellFor>[] = Array.from({ length: rowCount }, () => "");
  for (const { row, title } of place.headings) labels[row - place.top] = title[language];
  for (const [field, column] of Object.entries(part.columns)) {
    const row = (place.fields[field] ?? place.top) - place.top;
    labels[row] = column.words[language];
    if (column.required !== undefined) labelFormats[row] = requiredFormat;
    formats[row] = formatOf(column, language);
    if (column.formula === undefined) cells[row] = cellFor(column, values[field], language);
  }
  const inputs = new Set(Object.entries(place.fields).flatMap(([field, row]) => (part.columns[field]?.formula === undefined ? [row - place.top] : [])));
  const label: Block = { sheet, top: place.top, left: place.left, rows: rowCount, columns: 1 };
  const value: Block = { ...label, left: place.right };
  return [
    { kind: "numberFormats", at: label, formats: labelFormats.map((format) => [format]) },
    { kind: "numberFormats", at: value, formats: formats.map((format) => [format]) },
    { kind: "cells", at: label, formulas: labels.map((text) => [text]) },
    { kind: "cells", at: value, formulas: cells.map((cell, row) => [inputs.has(row) ? cell : null]) },
  ];
}

/** How a new form looks: headings in the accent, labels quiet, ruled cells to type into. */
export function formLooks({ sheet, part }: FormOnSheet, place: FormPlace): readonly Step[] {
  const steps: Step[] = [];
  const across = (row: number): Block => ({ sheet, top: row, left: place.left, rows: 1, columns: place.right - place.left + 1 });
  for (const { row } of place.headings) steps.push({ kind: "look", at: across(row), look: { font: { bold: true, color: accent, size: 11 } } });
  for (const { top, bottom } of place.blocks) {
    const fields: Block = { sheet, top, left: place.left, rows: bottom - top + 1, columns: 2 };
    steps.push({ kind: "look", at: fields, look: { rules: ruled, vertical: "Center" } });
    steps.push({ kind: "look", at: { ...fields, columns: 1 }, look: { fill: labelFill } });
    steps.push({ kind: "look", at: { ...fields, left: place.right, columns: 1 }, look: { horizontal: "Left" } });
  }
  for (const [field, row] of Object.entries(place.fields)) {
    if (part.columns[field]?.formula !== undefined) steps.push({ kind: "look", at: { ...across(row), left: place.right, columns: 1 }, look: { fill: workedOut } });
  }
  return steps;
}

/** Long texts wrap. */
export function formWraps({ sheet, part }: FormOnSheet, place: FormPlace): readonly Step[] {
  return Object.entries(place.fields).flatMap(([field, row]): Step[] =>
    part.columns[field]?.kind.wrap === true ? [{ kind: "look", at: { sheet, top: row, left: place.right, rows: 1, columns: 1 }, look: { wrap: true, vertical: "Top" } }] : [],
  );
}
