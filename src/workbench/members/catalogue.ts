/** Every class of Excel that the workbench keeps, with its members. */
import { chartAxes, chartAxis, chartAxisFormat, chartGridlines, chartGridlinesFormat, chartLineFormat } from "./chart/axes";
import { chart } from "./chart/chart";
import { chartCollection } from "./chart/charts";
import { chartAreaFormat, chartFont } from "./chart/font";
import { chartFill, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chart/series";
import { chartLegend, chartTitle, chartTitleFormat } from "./chart/title";
import { conditionalFormat, conditionalFormatCollection } from "./conditional/formats";
import {
  conditionalRangeBorder, conditionalRangeBorderCollection, conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat,
} from "./conditional/looks";
import { cellValueConditionalFormat, conditionalFormatRule, customConditionalFormat, textConditionalFormat } from "./conditional/rules";
import type { ExcelClass } from "./excel-class";
import { filter } from "./filter/filter";
import { rangeBorder, rangeBorderCollection } from "./format/borders";
import { rangeFill } from "./format/fill";
import { rangeFont } from "./format/font";
import { formatProtection, rangeFormat } from "./format/range-format";
import { namedItem, namedItemArrayValues } from "./name/named-item";
import { namedItemCollection } from "./name/names";
import { headerFooter, headerFooterGroup } from "./page/headers-footers";
import { pageBreak, pageBreakCollection } from "./page/page-breaks";
import { pageLayout } from "./page/page-layout";
import { rangeAreas, rangeCollection } from "./range/areas";
import { range } from "./range/range";
import { rangeSort, tableSort } from "./sort/sorts";
import { tableColumn, tableColumnCollection } from "./table/columns";
import { tableRow, tableRowCollection } from "./table/rows";
import { table } from "./table/table";
import { tableCollection, tableScopedCollection } from "./table/tables";
import { dataValidation } from "./validation/data-validation";
import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo, runtime } from "./workbook/application";
import { setting, settingCollection } from "./workbook/settings";
import { workbook } from "./workbook/workbook";
import { workbookCreated } from "./workbook/workbook-created";
import { worksheetFreezePanes } from "./worksheet/freeze-panes";
import { worksheetProtection } from "./worksheet/protection";
import { worksheet } from "./worksheet/worksheet";
import { worksheetCollection } from "./worksheet/worksheets";

const classes: readonly ExcelClass[] = [
  workbook, workbookCreated, application, cultureInfo, numberFormatInfo, datetimeFormatInfo, runtime,
  settingCollection, setting,
  worksheetCollection, worksheet, worksheetFreezePanes, worksheetProtection,
  pageLayout, headerFooterGroup, headerFooter, pageBreakCollection, pageBreak,
  range, rangeAreas, rangeCollection, rangeSort,
  rangeFormat, formatProtection, rangeFill, rangeFont, rangeBorderCollection, rangeBorder,
  dataValidation,
  conditionalFormatCollection, conditionalFormat, customConditionalFormat, conditionalFormatRule,
  cellValueConditionalFormat, textConditionalFormat,
  conditionalRangeFormat, conditionalRangeFill, conditionalRangeFont, conditionalRangeBorderCollection, conditionalRangeBorder,
  tableCollection, tableScopedCollection, table, tableColumnCollection, tableColumn, tableRowCollection, tableRow, tableSort, filter,
  namedItemCollection, namedItem, namedItemArrayValues,
  chartCollection, chart, chartTitle, chartTitleFormat, chartLegend, chartAreaFormat, chartFont,
  chartAxes, chartAxis, chartAxisFormat, chartGridlines, chartGridlinesFormat, chartLineFormat,
  chartSeriesCollection, chartSeries, chartSeriesFormat, chartFill,
];

/** The classes by name. */
export const catalogue: ReadonlyMap<string, ExcelClass> = new Map(classes.map((one) => [one.name, one]));
