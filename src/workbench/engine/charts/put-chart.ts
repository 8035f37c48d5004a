import { fullAddress } from "../address";
import type { Area, Sheet } from "../model";
import { tracked } from "../tracked";
import { ownSheet, type WorkSheet } from "../worksheet";
import { cornersOf } from "./chart-frame";
import { plainAxis, plainFont, type Chart, type ChartKind, type ChartSeries } from "./chart";

/** Points of a chart that nobody placed. */
const usual = { left: 0, top: 0, width: 360, height: 216 };

/** Adds a chart over a sheet's cells, drawn from a range as Excel reads it: names along one edge, categories along the other. */
export function addChart(given: Sheet, kind: Exclude<ChartKind, "carried">, source: Area, by: "auto" | "columns" | "rows"): Chart {
  const sheet = ownSheet(given);
  return putChart(sheet, {
    name: freeName(sheet),
    kind,
    ...cornersOf(sheet, usual),
    title: { shown: true, text: null, overlay: false, font: plainFont() },
    legend: { shown: true, position: "bottom", overlay: false },
    font: plainFont(),
    categoryAxis: plainAxis(null),
    valueAxis: plainAxis(""),
    gapWidth: 182,
    overlap: 0,
    visibleOnly: true,
    series: seriesOf(source, by),
    origin: null,
    carried: null,
  });
}

/** Puts a chart on a sheet, with an id of its own; every change of it is kept. */
export function putChart(sheet: WorkSheet, plain: Omit<Chart, "id" | "sheet">): Chart {
  const id = `{${sheet.book.nextSerial().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-${String(sheet.serial).padStart(12, "0")}}`;
  const chart: Chart = tracked({ ...plain, id, sheet }, sheet.book.journal, "layout");
  sheet.setList("layout", "charts", [...sheet.charts, chart]);
  return chart;
}

export function removeChart({ sheet, id }: Chart): void {
  const own = ownSheet(sheet);
  own.setList("layout", "charts", own.charts.filter((other) => other.id !== id));
}

/** Draws a chart from another range; what a series looks like stays with its place. */
export function setChartData(chart: Chart, source: Area, by: "auto" | "columns" | "rows"): void {
  chart.series = seriesOf(source, by).map((series, at) => ({ ...series, origin: chart.series[at]?.origin ?? null, fill: chart.series[at]?.fill ?? null }));
}

/** A series that is drawn from nothing yet. */
export function blankSeries(name: string): ChartSeries {
  return { origin: null, nameFrom: null, name, categories: null, values: null, fill: null };
}

/** "차트 1", "Chart 2": the number is the next one that no chart of the sheet bears. */
function freeName({ book, charts }: WorkSheet): string {
  for (let number = 1; ; number++) {
    const name = `${book.words.chart} ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

function seriesOf(source: Area, by: "auto" | "columns" | "rows"): ChartSeries[] {
  const { top, left, bottom, right } = source;
  const isByColumns = by === "columns" || (by === "auto" && bottom - top >= right - left);
  const whole = { along: isByColumns ? bottom - top : right - left, across: isByColumns ? right - left : bottom - top };
  const named = whole.along > 0 && isNames(source, isByColumns);
  const labelled = whole.across > 0 && isLabels(source, isByColumns, named);
  const part = (line: number): Area => {
    const first = named ? 1 : 0;
    return isByColumns ? { ...source, top: top + first, left: left + line, right: left + line } : { ...source, left: left + first, top: top + line, bottom: top + line };
  };
  const count = whole.across + 1;
  return Array.from({ length: count - (labelled ? 1 : 0) }, (_, at) => {
    const line = at + (labelled ? 1 : 0);
    const head = isByColumns ? { ...source, bottom: top, left: left + line, right: left + line } : { ...source, right: left, top: top + line, bottom: top + line };
    return { ...blankSeries(""), nameFrom: named ? fullAddress(head) : null, categories: labelled ? fullAddress(part(0)) : null, values: fullAddress(part(line)) };
  });
}

/** Whether the first cell of every series is its name: a text, where the corner may hold anything. */
function isNames({ sheet, top, left, bottom, right }: Area, isByColumns: boolean): boolean {
  const heads = isByColumns
    ? Array.from({ length: Math.max(1, right - left) }, (_, at) => sheet.value(top, right - at))
    : Array.from({ length: Math.max(1, bottom - top) }, (_, at) => sheet.value(bottom - at, left));
  return heads.every((head) => typeof head === "string");
}

/** Whether the first line holds what is written along the categories: texts, or a blank corner above them. */
function isLabels({ sheet, top, left, bottom, right }: Area, isByColumns: boolean, named: boolean): boolean {
  if (named && sheet.value(top, left) === null) return true;
  const first = named ? 1 : 0;
  const labels = isByColumns
    ? Array.from({ length: bottom - top + 1 - first }, (_, at) => sheet.value(top + first + at, left))
    : Array.from({ length: right - left + 1 - first }, (_, at) => sheet.value(top, left + first + at));
  return labels.some((label) => typeof label === "string");
}
