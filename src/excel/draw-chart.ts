import { accent, faint, fontName, fontSize, ink, ruled, seriesColours } from "./palette";
import type { Step } from "./step";

/** Queues a chart of lying bars, in the order of the rows, dressed as the sheets are. Everything lies within ExcelApi 1.9. */
export function drawChart(sheet: Excel.Worksheet, { at, chart: name, title, numberFormat, source }: Extract<Step, { kind: "chart" }>, cells: (block: typeof at) => Excel.Range): Excel.Chart {
  const chart = sheet.charts.add("BarClustered", cells(source), "Columns");
  chart.name = name;
  chart.setPosition(cells({ ...at, rows: 1, columns: 1 }), cells({ ...at, top: at.top + at.rows - 1, left: at.left + at.columns - 1, rows: 1, columns: 1 }));
  chart.format.font.name = fontName;
  chart.format.font.size = fontSize - 1;
  chart.format.font.color = ink;
  chart.title.text = title;
  chart.title.format.font.size = fontSize + 1;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = accent;
  chart.legend.position = "Top";
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars begin at the bottom: turned round, the first row comes first, and the numbers still stand below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  valueAxis.numberFormat = numberFormat;
  valueAxis.format.font.color = faint;
  valueAxis.majorGridlines.format.line.color = ruled;
  for (let index = 0; index < source.columns - 1; index += 1) {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(seriesColours[index % seriesColours.length] ?? accent);
    if (index > 0) continue;
    series.gapWidth = 50;
    series.overlap = 0;
  }
  return chart;
}
