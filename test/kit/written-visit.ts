import type { Language } from "../../src/language/language";
import { rules } from "../../src/rules/catalogue";
import { sheets } from "../../src/sheets/catalogue";
import { parseDay } from "../../src/values/day";
import { everyPart, type PlacedPart } from "../../src/visit/every-part";
import { readVisit } from "../../src/visit/read-visit";
import { sketchVisit } from "../../src/visit/sketch-visit";
import type { PartKey, Visit } from "../../src/visit/visit";
import type { VisitReading } from "../../src/visit/visit-reading";
import type { WorkbookCells } from "../../src/visit/workbook-cells";
import { cellsOf } from "./given";

/** Every rule's breaking examples as the visits they tell. */
export const brokenVisits = rules.flatMap(({ id, from, examples }) => examples.breaks.map((sketch) => ({ id, sketch, visit: sketchVisit({ status: from, ...sketch }) })));

/** The workbook of a visit with the sheets of the parts that are wanted. */
export function writtenParts(visit: Visit, language: Language, isWanted: (placed: PlacedPart) => boolean): WorkbookCells {
  const wanted = new Set(everyPart(sheets).filter(isWanted).map(({ sheet }) => sheet.name));
  return cellsOf(visit, language, sheets.map(({ name }) => name).filter((name) => wanted.has(name)));
}

/** The workbook of a visit with the sheets on which it has something, so that small visits are small workbooks. */
export function written(visit: Visit, language: Language): WorkbookCells {
  return writtenParts(visit, language, ({ key, part }) => visit.present.has(key as PartKey) && (part.shape === "form" || (visit[key as "visitors"] as readonly unknown[]).length > 0));
}

/** Reads a workbook as of the day and status of the visit it was written from. */
export function readAgain(cells: WorkbookCells, { today: asOf, status }: Visit): VisitReading {
  return readVisit(cells, { today: parseDay("2026-11-09")!, asOf, status });
}
