import { meaningOfBuiltIn, meaningOfFormat, type NumberMeaning } from "./date-formats";
import { readXml } from "./xml-events";

/** What a workbook says of its sheets: their names in tab order with the ids of their parts; a very hidden or hidden tab is none to choose from. */
export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relation: string; readonly isHidden: boolean }[];
  readonly is1904: boolean;
}

export function workbookPart(bytes: Uint8Array): WorkbookPart {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = [];
  let is1904 = false;
  readXml(bytes, {
    begin: (name, attributes) => {
      if (name === "workbookPr") is1904 = attributes["date1904"] === "1" || attributes["date1904"] === "true";
      if (name !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => key === "id" || key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attributes["name"] ?? "", relation, isHidden: (attributes["state"] ?? "visible") !== "visible" });
    },
  });
  return { sheets, is1904 };
}

/** The texts that cells share, by their places; what is said above a word to read it aloud (furigana) is no part of it. */
export function sharedTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let isAside = false;
  readXml(bytes, {
    begin: (name) => {
      if (name === "si") texts.push("");
      if (name === "rPh") isAside = true;
    },
    end: (name, text) => {
      if (name === "rPh") isAside = false;
      if (name === "t" && !isAside && texts.length > 0) texts.push((texts.pop() ?? "") + text);
    },
  });
  return texts;
}

/** What the number of a cell stands for, by the cell's style. */
export function numberMeanings(bytes: Uint8Array): readonly NumberMeaning[] {
  const own = new Map<string, NumberMeaning>();
  const meanings: NumberMeaning[] = [];
  let isInCells = false;
  readXml(bytes, {
    begin: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "numFmt" && !own.has(numFmtId)) own.set(numFmtId, meaningOfFormat(formatCode));
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) meanings.push(own.get(numFmtId) ?? meaningOfBuiltIn(Number(numFmtId)));
    },
    end: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return meanings;
}
