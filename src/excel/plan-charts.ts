import type { TableChart } from "../schema/sheet";
import type { TableOnSheet } from "./part-on-sheet";
import { formulaAt } from "./read-cells";
import type { Block } from "./reference";
import type { Site } from "./site";
import type { Step } from "./step";

/**
 * The charts of some parts that are not there: those of new sheets, and those that somebody took away from a sheet that
 * is filled. One whose room was written into, or whose columns were moved apart, is left out.
 */
export function chartSteps(keys: readonly string[], site: Site): readonly Step[] {
  return keys.flatMap((key): Step[] => {
    const table = site.parts.get(key);
    if (table?.shape !== "table" || !table.part.chart || isThere(table, table.part.chart, site)) return [];
    const { name, title, numberFormat } = table.part.chart;
    const [room, source] = [roomOver(table, table.part.chart, site), sourceOf(table, table.part.chart)];
    return room && source ? [{ kind: "chart", at: { ...room, top: room.top + 1, rows: room.rows - 1 }, chart: name, source, title: title[site.language], numberFormat }] : [];
  });
}

function isThere({ sheet, isNew }: TableOnSheet, { name }: TableChart, { content }: Site): boolean {
  return !isNew && (content.charts.get(sheet) ?? []).includes(name);
}

/** The blank rows over the table's header; null when something stands in them. */
function roomOver(table: TableOnSheet, { rows }: TableChart, { content }: Site): Block | null {
  const { sheet, isNew, headerRow, left, width } = table;
  const at: Block = { sheet, top: headerRow - rows, left, rows, columns: width };
  if (isNew) return at;
  const isBlank = Array.from({ length: rows * width }, (_, index) => formulaAt(content, sheet, at.top + Math.floor(index / width), left + (index % width))).every((cell) => cell === "");
  return at.top >= 0 && isBlank ? at : null;
}

/** The cells that are drawn, header and rows: the categories, and right of them the series. */
function sourceOf({ sheet, headerRow, rows, columns }: TableOnSheet, { category, series }: TableChart): Block | null {
  const left = columns.get(category)?.at;
  if (left === undefined || series.some((key, index) => columns.get(key)?.at !== left + 1 + index)) return null;
  return { sheet, top: headerRow, left, rows: rows + 1, columns: 1 + series.length };
}
