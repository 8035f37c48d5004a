import type { PageLayout } from "./model";

/** How a new sheet prints: A4 upright with Excel's normal margins. */
export function defaultLayout(): PageLayout {
  return {
    orientation: "portrait",
    paper: "a4",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draft: false,
    printOrder: "downThenOver",
    zoom: { scale: 100 },
    printAreas: [],
    titleRows: null,
    titleColumns: null,
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
    rowBreaks: [],
    columnBreaks: [],
    firstPageNumber: null,
  };
}
