import { parseA1Ref } from "@borgar/fx";
import { lastColumn, lastRow, rangeAddress } from "../address";
import type { Area, Sheet } from "../model";

/** The areas of a list of addresses such as "A1:B2 D4". */
export function areasOf(addresses: string, sheet: Sheet): Area[] {
  return addresses.split(/\s+/u).flatMap((address) => areaOf(address, sheet) ?? []);
}

export function areaOf(address: string, sheet: Sheet): Area | null {
  const parsed = parseA1Ref(address);
  if (!parsed || !("range" in parsed)) return null;
  const { top, left, bottom, right } = parsed.range;
  return { sheet, top: top ?? 0, left: left ?? 0, bottom: bottom ?? (top == null ? lastRow : top), right: right ?? (left == null ? lastColumn : left) };
}

export function addressesOf(areas: readonly Area[]): string {
  return areas.map((area) => rangeAddress(area)).join(" ");
}
