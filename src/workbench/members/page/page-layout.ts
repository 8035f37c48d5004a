import { lastColumn, lastRow } from "../../engine/address";
import type { Area, Sheet } from "../../engine/model";
import { excelClass, type Theme } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { areaFrom, areasFrom } from "../range/address";
import { thing, thingOrNull } from "../thing";

type Margin = keyof Sheet["layout"]["margins"];
const pointsA = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function margin(sheet: Sheet, side: Margin, points: number): void {
  if (!(points >= 0)) throw invalidArgument();
  sheet.layout.margins = { ...sheet.layout.margins, [side]: points };
}

function setZoom(sheet: Sheet, zoom: Excel.PageLayoutZoomOptions): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument();
    sheet.layout.zoom = { scale };
  } else if (typeof horizontalFitToPages === "number" || typeof verticalFitToPages === "number") {
    sheet.layout.zoom = { across: horizontalFitToPages ?? null, down: verticalFitToPages ?? null };
  } else {
    throw invalidArgument();
  }
}

const looks: Theme<"PageLayout"> = {
  read: {
    orientation: ({ layout }) => (layout.orientation === "landscape" ? "Landscape" : "Portrait"),
    paperSize: ({ layout }) => (layout.paper.charAt(0).toUpperCase() + layout.paper.slice(1)) as Excel.PaperType,
    blackAndWhite: ({ layout }) => layout.blackAndWhite,
    draftMode: ({ layout }) => layout.draft,
    centerHorizontally: ({ layout }) => layout.centerHorizontally,
    centerVertically: ({ layout }) => layout.centerVertically,
    printGridlines: ({ layout }) => layout.printGridlines,
    printHeadings: ({ layout }) => layout.printHeadings,
    printOrder: ({ layout }) => (layout.printOrder === "overThenDown" ? "OverThenDown" : "DownThenOver"),
    firstPageNumber: ({ layout }) => layout.firstPageNumber ?? "",
    zoom: ({ layout: { zoom } }) => {
      if ("scale" in zoom) return { scale: zoom.scale };
      return {
        ...(zoom.across === null ? {} : { horizontalFitToPages: zoom.across }),
        ...(zoom.down === null ? {} : { verticalFitToPages: zoom.down }),
      };
    },
  },
  write: {
    orientation: ({ layout }, name) => {
      layout.orientation = name === "Landscape" ? "landscape" : "portrait";
    },
    paperSize: ({ layout }, name) => {
      // The workbook names papers "a4", Excel "A4".
      layout.paper = name.charAt(0).toLowerCase() + name.slice(1);
    },
    blackAndWhite: ({ layout }, chosen) => {
      layout.blackAndWhite = chosen;
    },
    draftMode: ({ layout }, chosen) => {
      layout.draft = chosen;
    },
    centerHorizontally: ({ layout }, chosen) => {
      layout.centerHorizontally = chosen;
    },
    centerVertically: ({ layout }, chosen) => {
      layout.centerVertically = chosen;
    },
    printGridlines: ({ layout }, chosen) => {
      layout.printGridlines = chosen;
    },
    printHeadings: ({ layout }, chosen) => {
      layout.printHeadings = chosen;
    },
    printOrder: ({ layout }, name) => {
      layout.printOrder = name === "OverThenDown" ? "overThenDown" : "downThenOver";
    },
    firstPageNumber: ({ layout }, number) => {
      layout.firstPageNumber = number === "" ? null : number;
    },
    zoom: setZoom,
  },
  open: { headersFooters: (sheet) => thing("HeaderFooterGroup", sheet) },
};

const margins: Theme<"PageLayout"> = {
  read: {
    topMargin: ({ layout }) => layout.margins.top,
    bottomMargin: ({ layout }) => layout.margins.bottom,
    leftMargin: ({ layout }) => layout.margins.left,
    rightMargin: ({ layout }) => layout.margins.right,
    headerMargin: ({ layout }) => layout.margins.header,
    footerMargin: ({ layout }) => layout.margins.footer,
  },
  write: {
    topMargin: (sheet, points) => {
      margin(sheet, "top", points);
    },
    bottomMargin: (sheet, points) => {
      margin(sheet, "bottom", points);
    },
    leftMargin: (sheet, points) => {
      margin(sheet, "left", points);
    },
    rightMargin: (sheet, points) => {
      margin(sheet, "right", points);
    },
    headerMargin: (sheet, points) => {
      margin(sheet, "header", points);
    },
    footerMargin: (sheet, points) => {
      margin(sheet, "footer", points);
    },
  },
  call: {
    setPrintMargins: (sheet, unit, options) => {
      for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
        const size = options[side];
        if (size !== undefined) margin(sheet, side, size * pointsA[unit]);
      }
    },
  },
};

function titleRows(sheet: Sheet): Area | null {
  const rows = sheet.layout.titleRows;
  return rows && { sheet, top: rows.first, bottom: rows.last, left: 0, right: lastColumn };
}

function titleColumns(sheet: Sheet): Area | null {
  const columns = sheet.layout.titleColumns;
  return columns && { sheet, left: columns.first, right: columns.last, top: 0, bottom: lastRow };
}

function printAreas(sheet: Sheet): Area[] | null {
  return sheet.layout.printAreas.length > 0 ? [...sheet.layout.printAreas] : null;
}

function standing<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

const areas: Theme<"PageLayout"> = {
  call: {
    setPrintArea: (sheet, argument) => {
      sheet.layout.printAreas = areasFrom(argument, sheet);
    },
    getPrintArea: (sheet) => thing("RangeAreas", standing(printAreas(sheet))),
    getPrintAreaOrNullObject: (sheet) => thingOrNull("RangeAreas", printAreas(sheet)),
    setPrintTitleRows: (sheet, argument) => {
      const area = areaFrom(argument, sheet);
      sheet.layout.titleRows = { first: area.top, last: area.bottom };
    },
    getPrintTitleRows: (sheet) => thing("Range", standing(titleRows(sheet))),
    getPrintTitleRowsOrNullObject: (sheet) => thingOrNull("Range", titleRows(sheet)),
    setPrintTitleColumns: (sheet, argument) => {
      const area = areaFrom(argument, sheet);
      sheet.layout.titleColumns = { first: area.left, last: area.right };
    },
    getPrintTitleColumns: (sheet) => thing("Range", standing(titleColumns(sheet))),
    getPrintTitleColumnsOrNullObject: (sheet) => thingOrNull("Range", titleColumns(sheet)),
  },
};

export const pageLayout = excelClass("PageLayout", looks, margins, areas);
