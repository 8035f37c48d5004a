import type { Chart } from "../../src/workbench/engine/charts/chart";
import type { Area, Book, Sheet } from "../../src/workbench/engine/model";

const area = ({ sheet, top, left, bottom, right }: Area): string => `${sheet.name}!${top},${left}:${bottom},${right}`;

/** Everything that a person could see or use in a workbook, as plain data: two workbooks are alike when their pictures are. */
export function bookPicture(book: Book): unknown {
  return {
    sheets: book.sheets.map(sheetPicture),
    names: [...book.names].map(({ name, formula }) => `${name} ${formula}`).sort(),
  };
}

/** A chart as plain data, without what is numbered anew in every session. */
export function chartPicture({ id: _id, sheet: _sheet, origin: _origin, carried: _carried, series, ...chart }: Chart): unknown {
  return { ...chart, series: series.map(({ origin: _place, ...one }) => one) };
}

function sheetPicture(sheet: Sheet): unknown {
  const used = sheet.usedArea(false);
  const cells: Record<string, unknown> = {};
  const columns: number[] = [];
  for (let row = 0; used && row <= used.bottom; row += 1) {
    for (let column = 0; column <= used.right; column += 1) {
      const [content, style] = [sheet.formula(row, column) ?? sheet.value(row, column), styleText(sheet, row, column)];
      if (content !== null || style !== "") cells[`${row},${column}`] = { content, style };
    }
  }
  for (let column = 0; column <= (used?.right ?? 0); column += 1) columns.push(sheet.columnWidth(column));
  const { name, visibility, tabColor, frozenRows, frozenColumns, layout, validations, conditionalFormats, tables, merges, charts, protection } = sheet;
  return {
    name,
    visibility,
    protection,
    tabColor,
    frozen: [frozenRows, frozenColumns],
    cells,
    columns,
    merges: merges.map(area).sort(),
    charts: charts.map(chartPicture),
    layout: { ...layout, printAreas: layout.printAreas.map(area) },
    tables: tables.map((table) => ({ name: table.name, area: area(table.area), columns: table.columns.map((column) => [column.name, column.formula]), style: table.style })),
    validations: validations.map(({ area: at, ...rule }) => ({ ...rule, at: area(at) })).sort(byText),
    marks: conditionalFormats.map(({ areas, formulas, style }) => ({ areas: areas.map(area), formulas, style })).sort(byText),
  };
}

/** A cell's own look; "General" is what a cell has that nobody formatted. */
function styleText(sheet: Sheet, row: number, column: number): string {
  const entries = Object.entries(sheet.style(row, column)).filter(([key, value]) => value !== undefined && !(key === "numberFormat" && value === "General"));
  return entries.length === 0 ? "" : JSON.stringify(entries.sort());
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
