import type { Chart, Corner } from "../charts/chart";
import type { Area } from "../model";
import type { WorkSheet } from "../worksheet";
import { areaAfter, cellAfter, type LineChange } from "./line-change";

/** Lets charts move and grow with the cells that they lie over; lines that are moved leave them where they are. */
export function moveCharts(change: LineChange, sheet: WorkSheet): void {
  if (change.kind === "moved") return;
  for (const chart of sheet.charts) {
    const before = coveredArea(chart);
    const after = areaAfter(change, before);
    if (after === before) continue;
    const corners = after ? cornersAfter(change, chart, before, after) : collapsed(change, chart);
    chart.from = corners.from;
    chart.to = corners.to;
  }
}

/** The cells that a chart lies over, wholly or in part. */
export function coveredArea({ sheet, from, to }: Pick<Chart, "sheet" | "from" | "to">): Area {
  return {
    sheet,
    top: from.row,
    left: from.column,
    bottom: Math.max(from.row, to.y > 0 ? to.row : to.row - 1),
    right: Math.max(from.column, to.x > 0 ? to.column : to.column - 1),
  };
}

function cornersAfter(change: LineChange, { from, to }: Chart, before: Area, after: Area): Pick<Chart, "from" | "to"> {
  const [isFirstGone, isLastGone] = [cellAfter(change, before.top, before.left) === null, cellAfter(change, before.bottom, before.right) === null];
  const isRows = change.axis === "rows";
  // What began or ended inside of a line that is gone begins or ends at the edge of what is left.
  const begin: Corner = { row: after.top, column: after.left, x: isFirstGone && !isRows ? 0 : from.x, y: isFirstGone && isRows ? 0 : from.y };
  const end = { row: to.row - before.bottom + after.bottom, column: to.column - before.right + after.right, x: to.x, y: to.y };
  if (!isLastGone) return { from: begin, to: end };
  return { from: begin, to: isRows ? { ...end, row: after.bottom + 1, y: 0 } : { ...end, column: after.right + 1, x: 0 } };
}

/** All lines under the chart are gone: what is left of it is a line. */
function collapsed({ axis, at }: LineChange, { from, to }: Chart): Pick<Chart, "from" | "to"> {
  const flat = (corner: Corner): Corner => (axis === "rows" ? { ...corner, row: at, y: 0 } : { ...corner, column: at, x: 0 });
  return { from: flat(from), to: flat(to) };
}
