/** Where the workbench is known to differ from Excel. Each entry shows itself: a gap that closes fails its test and must go. */

export interface Gap {
  readonly member: string;
  /** What Excel gives where the workbench differs. */
  readonly excel: string;
  /** What the workbench gives. */
  readonly workbench: string;
  readonly why: string;
  /** Where Microsoft says so. */
  readonly source: string;
  /** Asks a fresh workbook with one sheet, Sheet1, and gives what it answered. */
  readonly observe: (context: Excel.RequestContext) => Promise<string>;
}

const reference = "https://learn.microsoft.com/en-us/javascript/api/excel/excel.";

function sheet1(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Sheet1");
}

async function errorCode(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "no error";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

export const gaps: readonly Gap[] = [
  {
    member: "Range.values",
    excel: "1.5",
    workbench: "1 1/2",
    why: "Typed fractions are not read as numbers; nobody types them into a visit.",
    source: `${reference}range#excel-excel-range-values-member`,
    observe: async (context) => {
      const cell = sheet1(context).getRange("A1");
      cell.values = [["1 1/2"]];
      cell.load({ values: true });
      await context.sync();
      return String(cell.values[0]?.[0]);
    },
  },
  {
    member: "RangeFormat.autofitColumns",
    excel: "different",
    workbench: "same",
    why: "No text is drawn here, so a width is reckoned from the number and kind of letters: W is as wide as i.",
    source: `${reference}rangeformat#excel-excel-rangeformat-autofitcolumns-member(1)`,
    observe: async (context) => {
      sheet1(context).getRange("A1:B1").values = [["WWWWWWWW", "iiiiiiii"]];
      sheet1(context).getRange("A:B").format.autofitColumns();
      const [wide, narrow] = ["A1", "B1"].map((address) => sheet1(context).getRange(address).load({ format: { columnWidth: true } }));
      await context.sync();
      return wide?.format.columnWidth === narrow?.format.columnWidth ? "same" : "different";
    },
  },
  {
    member: "RangeBorder.style",
    excel: "DashDot",
    workbench: "Continuous",
    why: "The workbook keeps seven kinds of lines; our sheets use three.",
    source: `${reference}borderlinestyle`,
    observe: async (context) => {
      const border = sheet1(context).getRange("A1").format.borders.getItem("EdgeBottom");
      border.style = "DashDot";
      border.load({ style: true });
      await context.sync();
      return border.style;
    },
  },
  {
    member: "RangeFont.underline",
    excel: "Double",
    workbench: "Single",
    why: "The workbook knows underlined and not underlined.",
    source: `${reference}rangeunderlinestyle`,
    observe: async (context) => {
      const { font } = sheet1(context).getRange("A1").format;
      font.underline = "Double";
      font.load({ underline: true });
      await context.sync();
      return font.underline;
    },
  },
  {
    member: "Range.copyFrom",
    excel: "WholeNumber",
    workbench: "None",
    why: "A copy takes values, formulas and looks, not validations or conditional formats.",
    source: `${reference}range#excel-excel-range-copyfrom-member(1)`,
    observe: async (context) => {
      sheet1(context).getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet1(context).getRange("B1").copyFrom("A1");
      const { dataValidation } = sheet1(context).getRange("B1");
      dataValidation.load({ type: true });
      await context.sync();
      return dataValidation.type;
    },
  },
  {
    member: "DataValidation.errorAlert",
    excel: "no error",
    workbench: "InvalidOperation",
    why: "Alerts and prompts are kept with a rule; a cell without a rule has no place for them.",
    source: `${reference}datavalidation#excel-excel-datavalidation-erroralert-member`,
    observe: async (context) => {
      sheet1(context).getRange("A1").dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "x" };
      return errorCode(context);
    },
  },
  {
    member: "ConditionalFormatCollection.add",
    excel: "no error",
    workbench: "ApiNotFound",
    why: "Icon sets, data bars, colour scales, presets and top-bottom rules are carried from file to file but not made here.",
    source: `${reference}conditionalformattype`,
    observe: async (context) => {
      sheet1(context).getRange("A1").conditionalFormats.add("DataBar");
      return errorCode(context);
    },
  },
  {
    member: "Range.moveTo",
    excel: "no error",
    workbench: "ApiNotFound",
    why: "Columns are cut and inserted by the person in front of the sheet; no action of the add-in moves cells.",
    source: `${reference}range#excel-excel-range-moveto-member(1)`,
    observe: async (context) => {
      sheet1(context).getRange("A1").moveTo("B1");
      return errorCode(context);
    },
  },
  {
    member: "Worksheet.autoFilter",
    excel: "no error",
    workbench: "ApiNotFound",
    why: "Tables are filtered by their columns; a sheet's own filter is carried from file to file.",
    source: `${reference}worksheet#excel-excel-worksheet-autofilter-member`,
    observe: async (context) => {
      sheet1(context).autoFilter.apply("A1:B3");
      return errorCode(context);
    },
  },
  {
    member: "Filter.applyDynamicFilter",
    excel: "no error",
    workbench: "ApiNotFound",
    why: "Filters by today, by averages and by icons are carried from file to file but not made here.",
    source: `${reference}filter#excel-excel-filter-applydynamicfilter-member(1)`,
    observe: async (context) => {
      sheet1(context).tables.add("A1:B3", true).columns.getItemAt(0).filter.applyDynamicFilter("Today");
      return errorCode(context);
    },
  },
  {
    member: "RangeFormat.rowHeight",
    excel: "no error",
    workbench: "ApiNotFound",
    why: "Heights are kept row by row, and a million of them would be kept at once.",
    source: `${reference}rangeformat#excel-excel-rangeformat-rowheight-member`,
    observe: async (context) => {
      sheet1(context).getRange().format.rowHeight = 20;
      return errorCode(context);
    },
  },
];
