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
