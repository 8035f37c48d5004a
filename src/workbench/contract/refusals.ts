/** Why members of Excel are refused: by class, or by class and member. What is not listed is simply not needed yet. */
const reasons: Readonly<Record<string, string>> = {
  AutoFilter: "tables are filtered by their columns; a sheet's own filter is carried from file to file.",
  Chart: "of charts, clustered bars and columns are drawn, as far as the add-in dresses them.",
  ChartSeries: "of charts, clustered bars and columns are drawn, as far as the add-in dresses them.",
  "Chart.getImage": "charts are drawn on the page, not into pictures.",
  Comment: "threaded comments belong to an account, which this workbook does not have.",
  CommentCollection: "threaded comments belong to an account, which this workbook does not have.",
  PivotTable: "pivot tables are carried from file to file but not worked out.",
  PivotTableCollection: "pivot tables are carried from file to file but not worked out.",
  Shape: "shapes are carried from file to file but not drawn.",
  ShapeCollection: "shapes are carried from file to file but not drawn.",
  Slicer: "slicers need pivot tables or filters.",
  "Range.moveTo": "columns are moved by the person in front of the sheet; an add-in writes where it wants its cells.",
  "Workbook.properties": "document properties are carried from file to file; what the add-in must keep stands in a sheet.",
  "Workbook.save": "saving is the page's and the terminal's own work.",
  "Workbook.close": "closing is the page's and the terminal's own work.",
  "Worksheet.shapes": "shapes are carried from file to file but not drawn.",
  "Worksheet.comments": "threaded comments belong to an account, which this workbook does not have.",
};

const notNeeded = "no part of the add-in has needed it yet.";

/** Why a member is refused, as the end of a sentence. */
export function refusal(className: string, member: string): string {
  return reasons[`${className}.${member}`] ?? reasons[className] ?? notNeeded;
}

/** All reasons that are told, by class or by class and member. */
export function refusals(): Readonly<Record<string, string>> {
  return reasons;
}
