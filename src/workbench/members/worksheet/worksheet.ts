import type { Sheet } from "../../engine/model";
import { copySheet } from "../../engine/reshape/copy-sheet";
import { excelClass } from "../excel-class";
import { invalidArgument, invalidOperation, itemNotFound } from "../excel-error";
import { colour } from "../format/colour";
import { thing, thingOrNull } from "../thing";
import { sheetEvents } from "./events";
import { sheetBeside } from "./worksheets";
import { ranges } from "./ranges";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function visibility(sheet: Sheet): keyof typeof visibilities {
  if (sheet.visibility === "visible") return "Visible";
  return sheet.visibility === "hidden" ? "Hidden" : "VeryHidden";
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean | null | undefined): Sheet {
  const found = sheetBeside(sheet, step, visibleOnly === true);
  if (!found) throw itemNotFound();
  return found;
}

/** Where a copy goes among the sheets; where nothing is said, to the beginning. */
function positionOf({ book }: Sheet, type: string, beside: Sheet | undefined): number {
  const at = beside ? book.sheets.indexOf(beside) : -1;
  switch (type) {
    case "None":
    case "Beginning":
      return 0;
    case "End":
      return book.sheets.length;
    case "Before":
    case "After":
      if (at < 0) throw invalidArgument();
      return type === "Before" ? at : at + 1;
    default:
      throw invalidArgument();
  }
}

export const worksheet = excelClass(
  "Worksheet",
  {
    read: {
      id: (sheet) => sheet.id,
      name: (sheet) => sheet.name,
      position: (sheet) => sheet.book.sheets.indexOf(sheet),
      visibility,
      tabColor: (sheet) => sheet.tabColor,
      showGridlines: (sheet) => sheet.showGridlines,
      showHeadings: (sheet) => sheet.showHeadings,
      standardWidth: (sheet) => sheet.standardWidth,
      standardHeight: (sheet) => sheet.standardHeight,
      enableCalculation: () => true,
    },
    write: {
      name: (sheet, name) => {
        sheet.book.renameSheet(sheet, name);
      },
      position: (sheet, position) => {
        if (!Number.isInteger(position) || position < 0 || position >= sheet.book.sheets.length) throw invalidArgument();
        sheet.book.moveSheet(sheet, position);
      },
      visibility: (sheet, name) => {
        if (!(name in visibilities)) throw invalidArgument();
        sheet.visibility = visibilities[name];
      },
      tabColor: (sheet, color) => {
        sheet.tabColor = color === "" ? "" : colour(color);
      },
      showGridlines: (sheet, shown) => {
        sheet.showGridlines = shown;
      },
      showHeadings: (sheet, shown) => {
        sheet.showHeadings = shown;
      },
      standardWidth: (sheet, points) => {
        sheet.standardWidth = points;
      },
    },
    open: {
      names: (sheet) => thing("NamedItemCollection", { book: sheet.book, sheet }),
      charts: (sheet) => thing("ChartCollection", sheet),
      tables: (sheet) => thing("TableCollection", { book: sheet.book, sheet }),
      protection: (sheet) => thing("WorksheetProtection", sheet),
      freezePanes: (sheet) => thing("WorksheetFreezePanes", sheet),
      pageLayout: (sheet) => thing("PageLayout", sheet),
      horizontalPageBreaks: (sheet) => thing("PageBreakCollection", { sheet, direction: "row" }),
      verticalPageBreaks: (sheet) => thing("PageBreakCollection", { sheet, direction: "column" }),
    },
    call: {
      activate: (sheet) => {
        sheet.book.active = sheet;
      },
      calculate: (sheet) => {
        sheet.book.recalculate();
      },
      delete: (sheet) => {
        if (sheet.visibility === "veryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
        sheet.book.removeSheet(sheet);
      },
      copy: (sheet, positionType, relativeTo) => thing("Worksheet", copySheet(sheet, positionOf(sheet, positionType ?? "None", relativeTo?.model as Sheet | undefined))),
      getNext: (sheet, visibleOnly) => thing("Worksheet", neighbour(sheet, 1, visibleOnly)),
      getNextOrNullObject: (sheet, visibleOnly) => thingOrNull("Worksheet", sheetBeside(sheet, 1, visibleOnly === true)),
      getPrevious: (sheet, visibleOnly) => thing("Worksheet", neighbour(sheet, -1, visibleOnly)),
      getPreviousOrNullObject: (sheet, visibleOnly) => thingOrNull("Worksheet", sheetBeside(sheet, -1, visibleOnly === true)),
    },
    hidden: {
      // The library sets these two under other names than it reads them.
      Gridlines: (sheet, shown) => {
        sheet.showGridlines = shown === true;
      },
      Headings: (sheet, shown) => {
        sheet.showHeadings = shown === true;
      },
    },
    events: sheetEvents<Sheet>((sheet) => sheet.id),
  },
  ranges,
);
