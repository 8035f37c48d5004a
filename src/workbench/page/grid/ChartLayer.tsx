import type { PointerEvent, ReactNode } from "react";
import type { Chart, Corner } from "../../engine/charts/chart";
import type { Sheet } from "../../engine/model";
import { ChartPicture } from "../chart/ChartPicture";
import type { Language } from "../words";
import { type Box, type Geometry, pixels } from "./geometry";

interface Properties {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly language: Language;
}

/** The charts of the sheet, over its cells: as in Excel, a cell under one is not reached by the mouse. */
export function ChartLayer({ sheet, geometry, language }: Properties): ReactNode {
  return sheet.charts.map((chart) => {
    const { left, top, width, height } = chartBox(geometry, chart);
    if (width <= 0 || height <= 0) return null;
    return (
      <div key={chart.id} className="chart-place" style={{ left, top }} onPointerDown={keep} onDoubleClick={(event) => event.stopPropagation()}>
        <ChartPicture chart={chart} width={width} height={height} language={language} />
      </div>
    );
  });
}

function keep(event: PointerEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Where a chart stands on the screen, where rows may be higher than the file says. */
function chartBox({ rows, columns }: Geometry, { from, to }: Chart): Box {
  const x = (corner: Corner): number => columns.start(corner.column) + Math.min(pixels(corner.x), columns.length(corner.column));
  const y = (corner: Corner): number => rows.start(corner.row) + Math.min(pixels(corner.y), rows.length(corner.row));
  return { left: x(from), top: y(from), width: x(to) - x(from), height: y(to) - y(from) };
}
