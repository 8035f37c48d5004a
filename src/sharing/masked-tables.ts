import { atOnce } from "../values/slices";
import { bytesOf, markupOf } from "../xlsx/markup";
import type { Parts } from "../xlsx/package";
import { rewritten } from "../xlsx/rewritten";
import { maskedAttribute, maskedText } from "./masked-part";
import { renamed } from "./masked-workbook";
import type { Masking } from "./masking";
import { unspelled } from "./sheet-values";
import type { SheetInPackage } from "./workbook-in-package";

/**
 * Masks the parts of all tables. A header is one in two places, which must agree: gives the header cells that say something
 * else now, by sheet and by row and column ("3,0").
 */
export function maskedTables(parts: Parts, sheets: readonly SheetInPackage[], masking: Masking): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const newNames = renamed(sheets.flatMap(({ tables }) => tables.map(({ name }) => name)), masking, (_, number) => `Masked_table_${number + 1}`);
  for (const [name] of newNames) masking.forget(name);
  const cells = new Map<string, Map<string, string>>();
  for (const { name, tables } of sheets) {
    for (const table of tables) {
      const headers = renamed(table.columns, masking, (header, number) => `${masking.text(header)}${number === 0 ? "" : ` ${number + 1}`}`);
      const markup = rewritten(markupOf(parts.get(table.path) ?? new Uint8Array()), {
        attribute: (element, attribute, value) => {
          if (element === "tableColumn" && attribute === "name") return headers.get(value) ?? value;
          if (element === "table" && (attribute === "name" || attribute === "displayName")) return newNames.get(value) ?? value;
          return maskedAttribute(element, attribute, value, masking);
        },
        text: (element, text) => maskedText(element, text, masking),
        isOneText: () => false,
      });
      parts.set(table.path, bytesOf(atOnce(markup)));
      if (!table.hasHeader) continue;
      for (const [index, header] of table.columns.entries()) {
        const said = headers.get(header);
        if (said !== undefined) cells.set(name, (cells.get(name) ?? new Map<string, string>()).set(`${table.top},${table.left + index}`, unspelled(said)));
      }
    }
  }
  return cells;
}
