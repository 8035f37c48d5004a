import type { Sheet } from "../../engine/model";
import { excelClass } from "../excel-class";
import { thing } from "../thing";

type Part = "left" | "center" | "right";

function setHeader(sheet: Sheet, part: Part, text: string): void {
  sheet.layout.header = { ...sheet.layout.header, [part]: text };
}

function setFooter(sheet: Sheet, part: Part, text: string): void {
  sheet.layout.footer = { ...sheet.layout.footer, [part]: text };
}

export const headerFooterGroup = excelClass("HeaderFooterGroup", {
  read: { state: () => "Default" as const },
  open: { defaultForAllPages: (sheet) => thing("HeaderFooter", sheet) },
});

export const headerFooter = excelClass("HeaderFooter", {
  read: {
    leftHeader: ({ layout }) => layout.header.left,
    centerHeader: ({ layout }) => layout.header.center,
    rightHeader: ({ layout }) => layout.header.right,
    leftFooter: ({ layout }) => layout.footer.left,
    centerFooter: ({ layout }) => layout.footer.center,
    rightFooter: ({ layout }) => layout.footer.right,
  },
  write: {
    leftHeader: (sheet, text) => {
      setHeader(sheet, "left", text);
    },
    centerHeader: (sheet, text) => {
      setHeader(sheet, "center", text);
    },
    rightHeader: (sheet, text) => {
      setHeader(sheet, "right", text);
    },
    leftFooter: (sheet, text) => {
      setFooter(sheet, "left", text);
    },
    centerFooter: (sheet, text) => {
      setFooter(sheet, "center", text);
    },
    rightFooter: (sheet, text) => {
      setFooter(sheet, "right", text);
    },
  },
});
