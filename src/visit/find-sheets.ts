import { languages } from "../language/language";
import type { SheetDefinition } from "../schema/sheet";
import { folded } from "./headers";
import type { SheetCells, WorkbookCells } from "./workbook-cells";

/** A tab's name without what people put around it: "1. 일정", "일정 (2)". */
function bareName(name: string): string {
  return folded(name.replace(/^\s*\d+\s*[.)_-]\s*/, "").replace(/\s*[(（]\d+[)）]\s*$/, ""));
}

/** The workbook's sheet for each of ours, known by its title in any language; the first one in tab order. */
export function sheetsByTitle(sheets: readonly SheetDefinition[], cells: WorkbookCells): ReadonlyMap<SheetDefinition, SheetCells> {
  const named = new Map<string, SheetCells>();
  for (const bare of [false, true]) {
    for (const sheet of cells.sheets) {
      const name = bare ? bareName(sheet.name) : folded(sheet.name);
      if (!named.has(name)) named.set(name, sheet);
    }
  }
  return new Map(
    sheets.flatMap((definition) => {
      const titles = [...languages.map((language) => definition.title[language]), definition.name];
      const sheet = titles.map((title) => named.get(folded(title))).find((each) => each !== undefined);
      return sheet ? [[definition, sheet] as const] : [];
    }),
  );
}
