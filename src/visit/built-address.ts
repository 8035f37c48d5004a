import type { Language } from "../language/language";
import type { Part, SheetDefinition } from "../schema/sheet";
import { sheetLayout, templateRows, type PartPlace, type SheetLayout } from "../sheets/layout";
import { a1 } from "./a1";
import type { PartContent } from "./every-part";
import { rowsToWrite } from "./rows-to-write";
import type { Place } from "./visit";
import type { CellAddress } from "./visit-reading";

/** How many rows a part takes on its sheet: those of a new template, or as many as it holds. */
export function rowsOnSheet(part: Part, rows: readonly { readonly row: number }[]): number {
  return part.shape === "form" ? 1 : Math.max(templateRows(part), (rows.at(-1)?.row ?? -1) + 1);
}

/** The addresses of places in the workbook that is built of these contents. */
export function builtAddresses(contents: readonly PartContent[], language: Language): (place: Place) => CellAddress | null {
  const byKey = new Map(contents.map((content) => [content.key, content]));
  const layouts = new Map<SheetDefinition, SheetLayout>();
  const layoutOf = (sheet: SheetDefinition): SheetLayout => {
    const layout = layouts.get(sheet) ?? sheetLayout(sheet, (key) => rowsIn(byKey.get(key)));
    layouts.set(sheet, layout);
    return layout;
  };
  return (place) => {
    const content = byKey.get(place.part);
    const at = content?.present === true ? layoutOf(content.sheet).parts[place.part] : undefined;
    return content && at ? { sheet: content.sheet.title[language], cell: cellIn(at, place) } : null;
  };
}

function rowsIn(content: PartContent | undefined): number {
  return content ? rowsOnSheet(content.part, rowsToWrite(content)) : 1;
}

function cellIn(at: PartPlace, { row, column }: Place): string {
  const title = at.titleRow ?? (at.shape === "table" ? at.headerRow : at.top);
  if (at.shape === "form") {
    const field = column === undefined ? undefined : at.fields[column];
    return field === undefined ? a1(title, at.left) : a1(field, at.right);
  }
  const across = (column === undefined ? undefined : at.columns[column]) ?? at.left;
  if (row !== undefined) return a1(at.top + row, across);
  return a1(column === undefined ? title : at.headerRow, across);
}
