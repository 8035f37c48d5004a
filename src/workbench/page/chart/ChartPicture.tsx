import type { ReactNode } from "react";
import type { Chart } from "../../engine/charts/chart";
import { plotted } from "../../engine/charts/plotted";
import { fontOf } from "../grid/cell-look";
import { textWidth } from "../grid/text-width";
import { type Language, word } from "../words";
import { chartLabel } from "./chart-label";
import { chartPlan, letterSizes } from "./chart-plan";

interface Properties {
  readonly chart: Chart;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

const usualInk = "#595959";
const usualGridline = "#D9D9D9";

/** A chart as a picture that says its numbers; one of a kind that is only carried says so. */
export function ChartPicture({ chart, width, height, language }: Properties): ReactNode {
  const label = chart.kind === "carried" ? word("chartCarried", language, { name: chart.name }) : chartLabel(chart);
  const { fontFamily } = lookOf(chart);
  return (
    <svg role="img" aria-label={label} className="chart" width={width} height={height} fontFamily={fontFamily}>
      <rect width={width} height={height} className="chart-paper" />
      {chart.kind === "carried" ? (
        <text x={width / 2} y={height / 2} textAnchor="middle" className="chart-carried">
          {label}
        </text>
      ) : (
        <Drawing chart={chart} width={width} height={height} />
      )}
    </svg>
  );
}

function Drawing({ chart, width, height }: Omit<Properties, "language">): ReactNode {
  const { font } = lookOf(chart);
  const plan = chartPlan(chart, plotted(chart), width, height, (text) => textWidth(text, font));
  const sizes = letterSizes(chart);
  const ink = chart.font.color ?? usualInk;
  const inks = { category: chart.categoryAxis.font.color ?? ink, value: chart.valueAxis.font.color ?? ink };
  return (
    <g fontSize={sizes.text} fill={ink}>
      {plan.title && (
        <text x={plan.title.x} y={plan.title.y} textAnchor="middle" fontSize={sizes.title} fontWeight={chart.title.font.bold === true ? 700 : 400} fill={chart.title.font.color ?? ink}>
          {plan.title.text}
        </text>
      )}
      {plan.legend.map(({ text, x, y, fill }, at) => (
        <g key={at}>
          <rect x={x - 14} y={y - sizes.text + 4} width={9} height={9} fill={fill} />
          <text x={x} y={y}>
            {text}
          </text>
        </g>
      ))}
      {plan.gridlines.map((line, at) => (
        <line key={at} {...line} stroke={chart.valueAxis.gridlines || usualGridline} />
      ))}
      {plan.labels.map(({ axis, text, x, y, anchor }, at) => (
        <text key={at} x={x} y={y} textAnchor={anchor} fill={inks[axis]}>
          {text}
        </text>
      ))}
      {plan.bars.map(({ left, top, width: length, height: breadth, fill }, at) => (
        <rect key={at} x={left} y={top} width={length} height={breadth} fill={fill} className="chart-bar" />
      ))}
    </g>
  );
}

/** The letters of a chart, as a cell's look says them. */
function lookOf({ font, sheet }: Chart): { readonly font: string; readonly fontFamily: string } {
  const said = fontOf({ fontName: font.name ?? sheet.book.normalFont.name, fontSize: font.size ?? 10 });
  return { font: said, fontFamily: said.replace(/^.*?\d(?:\.\d+)?pt /u, "") };
}
