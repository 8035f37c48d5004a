import { cellAddress, fullAddress } from "../engine/address";
import { isSameArea, standingArea } from "./cell";
import type { Desk } from "./desk";
import { refuse } from "./refusal";
import { word } from "./words";

/** What the name box shows: a table's or a range's name when it is selected whole, else the active cell. */
export function placeName({ book, sheet, selection, active }: Desk): string {
  if (!isSameArea(selection, standingArea(sheet, active))) {
    const table = sheet.tables.find((one) => isSameArea({ ...one.area, top: one.area.top + (one.showHeaders ? 1 : 0) }, selection));
    if (table) return table.name;
  }
  const address = fullAddress(selection);
  const name = book.names.find((one) => one.visible && one.formula === address && (one.scope === null || one.scope === sheet));
  return name?.name ?? cellAddress(active.row, active.column);
}

/** Goes to an address, a name or a table; says so when there is none. */
export function goTo(desk: Desk, text: string): void {
  const reference = text.trim();
  if (reference === "") return;
  const area = desk.book.areaOf(reference, desk.sheet) ?? desk.book.tableNamed(reference)?.area ?? null;
  if (area) desk.select(area);
  else refuse(desk, word("noSuchPlace", desk.language, { name: reference }));
}
