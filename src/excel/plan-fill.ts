import { formulaText } from "../sheets/formula-text";
import type { Text } from "../language/text";
import { cellFor } from "./cell-text";
import { Failure, failureOf } from "./failure";
import { plain } from "./palette";
import type { FormOnSheet, PartOnSheet, TableOnSheet } from "./part-on-sheet";
import { checksOf } from "./plan-checks";
import { blanksOfTable } from "./plan-marks";
import { bodyLooks, bodyOf, bodyWraps, columnOf, placedColumns, rowSteps, type RowToWrite } from "./plan-table";
import { formulaAt } from "./read-cells";
import { canBeWritten, headersOf, type Site } from "./site";
import type { Step } from "./step";
import { canResizeTables } from "./supports";

/** Puts contents into a part that is in the workbook, instead of what stands in it. */
export function fillSteps(part: PartOnSheet, rows: readonly RowToWrite[], site: Site): readonly Step[] {
  return part.shape === "form" ? fillForm(part, rows[0] ?? { row: 0 }, site) : fillTable(part, rows, site);
}

/** The headers of what the contents say but the part has no cell for: somebody took the column or the field out. */
export function withoutCell(part: PartOnSheet, rows: readonly Readonly<Record<string, unknown>>[]): readonly Text[] {
  const there = part.shape === "form" ? part.fields : part.columns;
  return Object.entries(part.part.columns).flatMap(([key, { formula, words }]) => (formula === undefined && !there.has(key) && rows.some((row) => row[key] != null) ? [words] : []));
}

function fillForm({ sheet, part, fields }: FormOnSheet, values: RowToWrite, { language }: Site): readonly Step[] {
  return [...fields].flatMap(([field, { row, column }]): Step[] => {
    const definition = part.columns[field];
    if (!definition || definition.formula !== undefined) return [];
    return [{ kind: "cells", at: { sheet, top: row, left: column, rows: 1, columns: 1 }, formulas: [[cellFor(definition, values[field], language)]] }];
  });
}

/** A table that is too short grows downwards. */
function fillTable(table: TableOnSheet, rows: readonly RowToWrite[], site: Site): readonly Step[] {
  const needed = Math.max(table.rows, ...rows.map(({ row }) => row + 1));
  const own = rowSteps(table, rows, site.language, false);
  const [resize, ...rest] = needed === table.rows ? [] : growSteps(table, rows.filter(({ row }) => row >= table.rows), site);
  return [...(resize ? [resize] : []), ...own, ...rest];
}

/** Makes a table longer by rows that come after its last, as its own rows look; what it grows into has to be blank. */
export function growSteps(table: TableOnSheet, rows: readonly RowToWrite[], site: Site): readonly Step[] {
  const needed = Math.max(table.rows, ...rows.map(({ row }) => row + 1));
  if (needed === table.rows) return [];
  const grown: TableOnSheet = { ...table, headerRow: table.headerRow + table.rows, rows: needed - table.rows, isNew: true };
  if (!canResizeTables()) throw failureOf("ApiNotFound", "Table.resize");
  if (!isBlankUnder(grown, site)) throw noRoom(table, needed - table.rows);
  const { sheet, headerRow, left, width } = table;
  return [
    { kind: "resize", at: { sheet, top: headerRow, left, rows: needed + 1, columns: width }, table: table.part.table },
    ...rowSteps(grown, rows.map((row) => ({ ...row, row: row.row - table.rows })), site.language, true),
    ...grownFormulas(grown, site),
    { kind: "look", at: bodyOf(grown), look: plain },
    ...bodyLooks(grown),
    ...placedColumns(grown).flatMap(({ key, column }) => checksOf(grown, key, column, site)),
    ...blanksOfTable(grown, site),
    ...bodyWraps(grown),
  ];
}

function grownFormulas(grown: TableOnSheet, site: Site): readonly Step[] {
  return placedColumns(grown).flatMap(({ at, column: { formula } }): Step[] => {
    if (formula === undefined || !canBeWritten(site, grown.key, formula)) return [];
    const text = formulaText(formula, grown.key, site.language, headersOf(site));
    return [{ kind: "cells", at: columnOf(grown, at), formulas: Array.from({ length: grown.rows }, () => [text]) }];
  });
}

function isBlankUnder(grown: TableOnSheet, { content, parts }: Site): boolean {
  const { sheet, top, left, rows, columns } = bodyOf(grown);
  const under = Array.from({ length: rows * columns }, (_, index) => formulaAt(content, sheet, top + Math.floor(index / columns), left + (index % columns)));
  const meetsAnother = [...parts.values()].some((part) => part.shape === "table" && part.key !== grown.key && part.sheet === sheet && part.left < left + columns && left < part.left + part.width && part.headerRow >= top && part.headerRow < top + rows);
  return under.every((cell) => cell === "") && !meetsAnother;
}

function noRoom({ sheet, part }: TableOnSheet, missing: number): Failure {
  return new Failure(
    { ko: "{sheet} 시트의 '{part}' 표 아래에 {missing}줄이 들어갈 자리가 없습니다.", en: "Under the table {part} on sheet {sheet} there is no room for {missing} more rows." },
    { ko: "표 아래에 있는 것을 다른 곳으로 옮기고 다시 실행하세요.", en: "Move what stands under the table, then try again." },
    { sheet, part: part.words, missing },
  );
}
