import type { Cell } from "../../src/schema/cell";
import type { NamedCell, TableRange, WorkbookCells } from "../../src/visit/workbook-cells";

/** A workbook's cells as someone typed them: each sheet's rows from A1 on. */
export function typedCells(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  more: { readonly tables?: readonly TableRange[]; readonly names?: readonly NamedCell[] } = {},
): WorkbookCells {
  return {
    sheets: Object.entries(sheets).map(([name, values]) => ({ name, top: 0, left: 0, values })),
    tables: more.tables ?? [],
    names: more.names ?? [],
  };
}
