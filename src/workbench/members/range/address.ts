import { intersection, lastColumn, lastRow, rangeAddress, sheetPrefix } from "../../engine/address";
import type { Area, Sheet } from "../../engine/model";
import { ExcelError, invalidArgument } from "../excel-error";
import { isThing } from "../thing";

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === lastColumn;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === lastRow;
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** More rows than this are not changed one by one; no sheet of ours comes near. */
const mostRows = 100_000;

/** Refuses, by name, to change every row of a whole column one by one. */
export function refuseTooManyRows(area: Area, member: string): void {
  if (area.bottom - area.top < mostRows) return;
  throw new ExcelError("ApiNotFound", `${member} is kept by the workbench for at most ${mostRows} rows at once.`, 404, member);
}

/** An address with its sheet as Office.js gives it: "Sheet1!A1:B2". */
export function addressOf(area: Area): string {
  return `${sheetPrefix(area.sheet.name)}!${rangeAddress(area)}`;
}

/** A rectangle that lies within the sheet. Throws InvalidArgument beyond its edges. */
export function areaAt(sheet: Sheet, top: number, left: number, bottom: number, right: number): Area {
  const inside = [top, left, bottom, right].every(Number.isInteger) && top >= 0 && left >= 0 && bottom >= top && right >= left;
  if (!inside || bottom > lastRow || right > lastColumn) throw invalidArgument();
  return { sheet, top, left, bottom, right };
}

/** The whole sheet. */
export function wholeSheet(sheet: Sheet): Area {
  return { sheet, top: 0, left: 0, bottom: lastRow, right: lastColumn };
}

/** What an argument means that may be a Range or an address. Throws InvalidArgument when it means nothing. */
export function areaFrom(argument: unknown, sheet: Sheet): Area {
  if (isThing(argument, "Range")) return argument.model;
  const area = typeof argument === "string" ? sheet.book.areaOf(argument.replace(/^=/, ""), sheet) : null;
  if (!area) throw invalidArgument();
  return area;
}

/** What an argument means that may be a Range, several areas, or an address with commas. */
export function areasFrom(argument: unknown, sheet: Sheet): Area[] {
  if (isThing(argument, "RangeAreas")) return [...argument.model];
  if (typeof argument !== "string") return [areaFrom(argument, sheet)];
  // A comma inside a quoted sheet name parts nothing.
  const parts = argument.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => areaFrom(part.trim(), sheet));
}

/** The parts that an area shares with what its sheet uses, or null. */
export function knownPart(area: Area, valuesOnly: boolean): Area | null {
  const used = area.sheet.usedArea(valuesOnly);
  return used ? intersection(area, used) : null;
}
