import { sheets } from "../../src/sheets/catalogue";
import type { Cell } from "../../src/schema/cell";
import type { Part } from "../../src/schema/sheet";
import type { Language } from "../../src/language/language";
import type { Change } from "../../src/visit/finding";
import type { Place } from "../../src/visit/visit";
import type { CellAddress } from "../../src/visit/visit-reading";
import type { WorkbookCells } from "../../src/visit/workbook-cells";

const parts = new Map(sheets.flatMap((sheet) => Object.entries<Part>(sheet.parts)));

/** The cells after some changes, as Excel would hold them. */
export function changedCells(cells: WorkbookCells, changes: readonly Change[], addressOf: (place: Place) => CellAddress | null, language: Language): WorkbookCells {
  const values = new Map(cells.sheets.map(({ name, values: rows }) => [name, rows.map((row): Cell[] => [...row])]));
  for (const { place, value } of changes) {
    const column = parts.get(place.part)?.columns[place.column ?? ""];
    const address = addressOf(place);
    const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(address?.cell ?? "") ?? [];
    const row = values.get(address?.sheet ?? "")?.[Number(number) - 1];
    if (!column || !row) throw new Error(`there is no cell for ${JSON.stringify(place)}`);
    const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    row[at] = value === null ? "" : column.kind.write(value, language);
  }
  return { ...cells, sheets: cells.sheets.map((sheet) => ({ ...sheet, values: values.get(sheet.name) ?? sheet.values })) };
}
