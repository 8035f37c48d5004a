import { sheets } from "../sheets/catalogue";
import { joinIds } from "./join-ids";
import { missingSheets } from "./missing-sheets";
import { readParts } from "./read-parts";
import type { VisitReading } from "./visit-reading";
import { statusOf, wholeVisit, type ReadingOptions } from "./whole-visit";
import type { WorkbookCells } from "./workbook-cells";
import { wrongStandards } from "./wrong-standards";

/**
 * Reads a visit out of a workbook's cells, in whatever language and order its columns stand. What cannot be read is a
 * finding, and the visit has a blank there; nothing that stands in a cell makes it throw.
 */
export function readVisit(cells: WorkbookCells, options: ReadingOptions): VisitReading {
  const { contents, findings, language, addressOf } = readParts(sheets, cells);
  const joined = joinIds(contents);
  const visit = wholeVisit(contents, options);
  return {
    visit,
    findings: [...missingSheets(contents, joined.wanted, statusOf(contents, options)), ...findings, ...joined.findings, ...wrongStandards(visit)],
    language,
    addressOf,
  };
}
