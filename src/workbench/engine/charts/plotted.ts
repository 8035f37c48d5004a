import { intersection } from "../address";
import type { Area } from "../model";
import { ownSheet } from "../worksheet";
import type { Chart, ChartSeries } from "./chart";

/** A series as it is drawn now. */
export interface PlottedSeries {
  readonly name: string;
  readonly fill: string | null;
  /** One for each category; null where the cell holds no number. */
  readonly numbers: readonly (number | null)[];
}

/** What a chart shows: worked out from the cells as they stand. */
export interface Plotted {
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
  /** How the numbers are written at the value axis. */
  readonly numberFormat: string | undefined;
}

/** Reads what a chart shows from the cells. */
export function plotted(chart: Chart): Plotted {
  const shown = chart.series.map(({ values }) => numbersShown(chart, values));
  const count = Math.max(0, ...shown.map(({ numbers }) => numbers.length));
  const labels = textsMeant(chart, chart.series.find(({ categories }) => categories !== null)?.categories ?? null);
  return {
    title: chart.title.shown ? titleText(chart) : null,
    categories: Array.from({ length: count }, (_, at) => labels[at] ?? String(at + 1)),
    series: chart.series.map((one, at) => ({ name: seriesName(chart, one, at), fill: one.fill, numbers: shown[at]?.numbers ?? [] })),
    numberFormat: chart.valueAxis.numberFormat ?? shown[0]?.numberFormat,
  };
}

/** The text of a chart's title, whether it is shown or not. */
export function titleText(chart: Chart): string {
  const [only, other] = chart.series;
  return chart.title.text ?? (only && !other ? seriesName(chart, only, 0) : ownSheet(chart.sheet).book.words.chartTitle);
}

/** A series' name: what its cell shows, what it was given, or its number. */
export function seriesName(chart: Chart, series: ChartSeries, at: number): string {
  if (series.nameFrom === null) return series.name === "" ? `${ownSheet(chart.sheet).book.words.series}${at + 1}` : series.name;
  return textsMeant({ ...chart, visibleOnly: false }, series.nameFrom).join(" ");
}

/** What the cells of a reference show. */
export function textsMeant(chart: Chart, reference: string | null): string[] {
  return cellsMeant(chart, reference).map(({ sheet, row, column }) => sheet.text(row, column));
}

/** The numbers in the cells of a reference, null where there is none, and how the first cell writes its own. */
export function numbersShown(chart: Chart, reference: string | null): { readonly numbers: readonly (number | null)[]; readonly numberFormat: string | undefined } {
  const cells = cellsMeant(chart, reference);
  const numbers = cells.map(({ sheet, row, column }) => sheet.value(row, column)).map((value) => (typeof value === "number" ? value : null));
  const [first] = cells;
  return { numbers, numberFormat: first?.sheet.style(first.row, first.column).numberFormat };
}

interface PlacedCell {
  readonly sheet: Area["sheet"];
  readonly row: number;
  readonly column: number;
}

/** The cells that a reference means, one after the other; those of hidden lines only where the chart shows them. */
function cellsMeant({ sheet: home, visibleOnly }: Pick<Chart, "sheet" | "visibleOnly">, reference: string | null): PlacedCell[] {
  const meant = reference === null ? null : home.book.areaOf(reference, home);
  const used = meant?.sheet.usedArea(false);
  // A whole column goes as far as its sheet is used.
  const area = meant && used && (meant.bottom > used.bottom || meant.right > used.right) ? intersection(meant, { ...used, top: 0, left: 0 }) : meant;
  if (!area) return [];
  const { sheet, top, left, bottom, right } = area;
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at).filter((row) => !visibleOnly || !sheet.isRowHidden(row));
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((column) => !visibleOnly || !sheet.isColumnHidden(column));
  return rows.flatMap((row) => columns.map((column) => ({ sheet, row, column })));
}
