import type { Style, Table } from "../../engine/model";
import { type Cell, holds } from "../cell";

/** The Office theme's text colour and six accents, in the order of Excel's table styles. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** What a table's style gives one of its cells; empty where the table has none. What the cell itself says lies over it. */
export function tableLook(table: Table, cell: Cell): Style {
  const name = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? "");
  if (!name || !holds(table.area, cell)) return {};
  const accent = accents[(Number(name[2]) - 1) % 7] ?? "#000000";
  const family = `${name[1] ?? ""}${Math.floor((Number(name[2]) - 1) / 7)}`;
  return (families[family] ?? families["Medium0"] ?? lined)(accent, placeIn(table, cell));
}

interface Place {
  readonly isHeader: boolean;
  readonly isTotal: boolean;
  readonly isBand: boolean;
  readonly isStrong: boolean;
}

function placeIn(table: Table, { row, column }: Cell): Place {
  const { area } = table;
  const firstBody = area.top + (table.showHeaders ? 1 : 0);
  const isHeader = table.showHeaders && row === area.top;
  const isTotal = table.showTotals && row === area.bottom;
  const banded = (table.showBandedRows && (row - firstBody) % 2 === 0) || (table.showBandedColumns && (column - area.left) % 2 === 0);
  const isStrong = (table.highlightFirstColumn && column === area.left) || (table.highlightLastColumn && column === area.right);
  return { isHeader, isTotal, isBand: banded && !isHeader && !isTotal, isStrong };
}

type Family = (accent: string, place: Place) => Style;

const thin = (color: string): { style: "thin"; color: string } => ({ style: "thin", color });

/** Light 1–7: lines above and below, pale bands. */
const lined: Family = (accent, { isHeader, isTotal, isBand, isStrong }) => ({
  ...(isHeader ? { bold: true, top: thin(accent), bottom: thin(accent) } : {}),
  ...(isTotal ? { bold: true, top: thin(accent), bottom: thin(accent) } : {}),
  ...(isBand ? { fill: tint(accent, 0.85) } : {}),
  ...(isStrong ? { bold: true } : {}),
});

/** Light 8–14 and Medium 1–7: a coloured header over a frame and lines. */
const headed: Family = (accent, { isHeader, isTotal, isBand, isStrong }) => ({
  ...(isHeader ? { bold: true, fill: accent, fontColor: "#FFFFFF" } : { bottom: thin(tint(accent, 0.6)) }),
  ...(isTotal ? { bold: true, top: { style: "double", color: accent } } : {}),
  ...(isBand ? { fill: tint(accent, 0.8) } : {}),
  ...(isStrong ? { bold: true } : {}),
});

/** Light 15–21: a full grid of lines. */
const gridded: Family = (accent, { isHeader, isTotal, isBand, isStrong }) => ({
  top: thin(accent),
  bottom: isHeader ? { style: "medium", color: accent } : thin(accent),
  left: thin(accent),
  right: thin(accent),
  ...(isHeader || isTotal || isStrong ? { bold: true } : {}),
  ...(isBand ? { fill: tint(accent, 0.85) } : {}),
});

/** Medium 8–14 and darker: everything tinted, white lines between. */
const tinted: Family = (accent, { isHeader, isTotal, isBand, isStrong }) => ({
  top: thin("#FFFFFF"),
  bottom: thin("#FFFFFF"),
  left: thin("#FFFFFF"),
  right: thin("#FFFFFF"),
  ...(isHeader || isTotal || isStrong ? { bold: true, fill: accent, fontColor: "#FFFFFF" } : { fill: tint(accent, isBand ? 0.6 : 0.8) }),
});

const families: Readonly<Record<string, Family>> = {
  Light0: lined,
  Light1: headed,
  Light2: gridded,
  Medium0: headed,
  Medium1: tinted,
  Medium2: headed,
  Medium3: gridded,
  Dark0: tinted,
  Dark1: tinted,
};

/** A colour mixed with so much white. */
function tint(color: string, white: number): string {
  const mixed = [1, 3, 5].map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) * (1 - white) + 255 * white));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}
