import type { SheetDefinition } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";

const byPart = new Map<string, SheetDefinition>(sheets.flatMap((sheet) => Object.keys(sheet.parts).map((part) => [part, sheet])));

/** The sheet that a part stands on ("rooms" stands on 숙박). */
export function sheetOfPart(part: string): SheetDefinition | null {
  return byPart.get(part) ?? null;
}

/** Our sheets in the order of the work. */
export const sheetsInOrder: readonly SheetDefinition[] = [...sheets].sort((one, other) => one.order - other.order);
