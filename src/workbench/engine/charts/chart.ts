import type { Sheet } from "../model";

/** A corner of a chart: the cell that it lies in, and points from that cell's own upper left corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** One row of numbers that is drawn. References are formula texts without "=", each with its sheet. */
export interface ChartSeries {
  /** The series' place in the chart of the file it came from; null when it is new. */
  readonly origin: number | null;
  /** The cell that holds its name; null: `name` is it. */
  nameFrom: string | null;
  name: string;
  /** What is written along the categories, and the numbers; null where nothing was told. */
  categories: string | null;
  values: string | null;
  /** "#RRGGBB"; null leaves it to the workbook's theme. */
  fill: string | null;
}

/** A font in a chart; null leaves it to what stands around it. */
export interface ChartFont {
  name: string | null;
  /** Points. */
  size: number | null;
  bold: boolean | null;
  color: string | null;
}

export interface ChartAxis {
  shown: boolean;
  isReversed: boolean;
  /** Where the other axis crosses this one. */
  crossedAt: "auto" | "max" | "min";
  /** null: as the cells show their numbers. */
  numberFormat: string | null;
  /** Colour of the lines across the chart at this axis' steps; null: none, "": the usual one. */
  gridlines: string | null;
  /** null: worked out from the numbers. */
  minimum: number | null;
  maximum: number | null;
  step: number | null;
  readonly font: ChartFont;
}

/** Bars and columns are drawn; charts of other kinds are carried from file to file, and follow their cells. */
export type ChartKind = "bar" | "column" | "carried";

/** A chart that lies over the cells of a sheet, and moves and grows with them. */
export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  kind: ChartKind;
  from: Corner;
  to: Corner;
  readonly title: { shown: boolean; /** null: the only series' name, or Excel's own word. */ text: string | null; overlay: boolean; readonly font: ChartFont };
  readonly legend: { shown: boolean; position: "top" | "bottom" | "left" | "right" | "corner"; overlay: boolean };
  readonly font: ChartFont;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Percent of a bar's breadth: between the groups of bars, and by how much neighbours overlap. */
  gapWidth: number;
  overlap: number;
  /** Cells of hidden rows and columns are left out. */
  visibleOnly: boolean;
  series: ChartSeries[];
  /** The part of the opened package that it came from, and what stood in it. */
  readonly origin: string | null;
  readonly carried: unknown;
}

/** A font of which nothing is said. */
export function plainFont(): ChartFont {
  return { name: null, size: null, bold: null, color: null };
}

/** An axis as Excel makes it. */
export function plainAxis(gridlines: string | null): ChartAxis {
  return { shown: true, isReversed: false, crossedAt: "auto", numberFormat: null, gridlines, minimum: null, maximum: null, step: null, font: plainFont() };
}
