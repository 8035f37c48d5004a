import type { Sheet } from "../engine/model";
import type { Desk } from "./desk";
import { filterHere, sortHere } from "./filtering";
import { deleteAt, hideHere, insertAt, moveColumnsBy, selectedKind, tableColumns, tableHere, tableRows } from "./reshaping";
import { copySheetHere, deleteSheet, hideSheet, moveSheetBy } from "./sheets";
import type { Phrase } from "./words";

/** One line of a context menu. */
export interface MenuItem {
  readonly label: Phrase;
  readonly run: () => void;
}

/** What can be done with the selection. */
export function cellItems(desk: Desk): readonly MenuItem[] {
  const { selection } = desk;
  const kind = selectedKind(desk);
  const table = tableHere(desk);
  const item = (label: Phrase, run: () => void): MenuItem => ({ label, run });
  const sorting = table ? [item("sortUp", () => sortHere(desk, table, false)), item("sortDown", () => sortHere(desk, table, true)), item("filter", () => filterHere(desk))] : [];
  const moving = [item("moveLeft", () => moveColumnsBy(desk, -1)), item("moveRight", () => moveColumnsBy(desk, 1))];
  const hiding = [item("hide", () => hideHere(desk, true)), item("unhide", () => hideHere(desk, false))];
  if (kind === "rows") return [item("insertRows", () => insertAt(desk, selection, "down")), item("deleteRows", () => deleteAt(desk, selection, "up")), ...hiding];
  if (kind === "columns") return [item("insertColumns", () => insertAt(desk, selection, "right")), item("deleteColumns", () => deleteAt(desk, selection, "left")), ...moving, ...hiding];
  if (table) {
    return [
      item("insertTableRows", () => insertAt(desk, tableRows(desk, table), "down")),
      item("insertTableColumns", () => insertAt(desk, tableColumns(desk, table), "right")),
      item("deleteTableRows", () => deleteAt(desk, tableRows(desk, table), "up")),
      item("deleteTableColumns", () => deleteAt(desk, tableColumns(desk, table), "left")),
      ...moving,
      ...sorting,
    ];
  }
  return [
    item("insertDown", () => insertAt(desk, selection, "down")),
    item("insertRight", () => insertAt(desk, selection, "right")),
    item("deleteUp", () => deleteAt(desk, selection, "up")),
    item("deleteLeft", () => deleteAt(desk, selection, "left")),
  ];
}

/** What can be done with a sheet, from its tab. */
export function sheetItems(desk: Desk, sheet: Sheet): readonly MenuItem[] {
  return [
    { label: "copySheet", run: () => copySheetHere(desk, sheet) },
    { label: "moveLeft", run: () => moveSheetBy(desk, sheet, -1) },
    { label: "moveRight", run: () => moveSheetBy(desk, sheet, 1) },
    { label: "hideSheet", run: () => hideSheet(desk, sheet) },
    { label: "unhideSheets", run: () => hideSheet(desk, null) },
    { label: "deleteSheet", run: () => deleteSheet(desk, sheet) },
  ];
}
