import { sheets } from "../sheets/catalogue";
import { atOnce, type Slices } from "../values/slices";
import { joinIdsInSlices, type JoinedIds } from "./join-ids";
import { missingSheets } from "./missing-sheets";
import { readPartsInSlices, type ReadParts } from "./read-parts";
import { rowsToWrite } from "./rows-to-write";
import { unquoted } from "./unquoted";
import type { VisitReading } from "./visit-reading";
import { statusOf, wholeVisit, type ReadingOptions } from "./whole-visit";
import type { WorkbookCells } from "./workbook-cells";
import { wrongStandards } from "./wrong-standards";

/** A reading from which the next one can go on. */
export interface KeptReading extends VisitReading {
  readonly parts: ReadParts;
  readonly joined: JoinedIds;
}

/**
 * Reads a visit out of a workbook's cells, in whatever language and order its columns stand. What cannot be read is a
 * finding, and the visit has a blank there; nothing that stands in a cell makes it throw.
 */
export function readVisit(cells: WorkbookCells, options: ReadingOptions): VisitReading {
  return atOnce(readVisitInSlices(cells, options));
}

/**
 * The same with pauses, and going on from the reading before: a part that says what it said then is the very same in the
 * new visit, so that whoever looks at it need not look again.
 */
export function* readVisitInSlices(cells: WorkbookCells, options: ReadingOptions, before?: KeptReading): Slices<KeptReading> {
  const parts = yield* readPartsInSlices(sheets, cells, before?.parts);
  const joined = yield* joinIdsInSlices(parts.contents, before?.joined);
  const { contents } = joined;
  const visit = wholeVisit(contents, options, before?.visit);
  return {
    visit,
    findings: unquoted([...missingSheets(contents, joined.wanted, statusOf(contents, options)), ...parts.findings, ...joined.findings, ...wrongStandards(visit)], sheets),
    language: parts.language,
    addressOf: parts.addressOf,
    rows: new Map(contents.flatMap((content) => (content.present ? [[content.key, rowsToWrite(content)] as const] : []))),
    parts,
    joined,
  };
}
