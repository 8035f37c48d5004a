import { readCells, type WorkbookContent } from "../excel/read-cells";
import { readChanges } from "../excel/read-changes";
import { run } from "../excel/run";
import { checkAgain, foundBy, type KeptCheck } from "../rules/recheck";
import type { Slices } from "../values/slices";
import { readVisitInSlices, type KeptReading } from "../visit/read-visit";
import type { ReadingOptions } from "../visit/whole-visit";
import type { WorkbookCells } from "../visit/workbook-cells";
import { checkedInSlices, type Checked, type CheckWish } from "./check-visit";
import { overviewOf, type Overview } from "./look-over";
import { paced } from "./paced";

/** What one check leaves to the next. */
export interface KeptVisit {
  readonly reading: KeptReading;
  readonly check: KeptCheck;
}

/** What the last check knew of the workbook, for as long as the pane is open. */
let last: (KeptVisit & { readonly content: WorkbookContent }) | null = null;

/** The names of the sheets that the last check saw. */
export function checkedSheets(): readonly string[] {
  return last ? last.content.sheets.map(({ name }) => name) : [];
}

/** Which sheets were changed since the last check, by Excel's ids; "all" when sheets or tables came or went. */
export type Changed = ReadonlySet<string> | "all";

/** What a check has to tell, and what the workbook is now. */
export interface LiveChecked {
  readonly checked: Checked;
  readonly overview: Overview;
}

/** Looked at between pauses: once it answers false, the check stops without an answer. */
type IsWanted = () => boolean;

/**
 * Checks the workbook that is open and keeps what it takes to check it again after an edit. Null when it was stopped.
 * Throws a Failure when Excel refuses.
 */
export function checkWhole(wish: CheckWish, isWanted?: IsWanted): Promise<LiveChecked | null> {
  return run(async (context) => finish(await readCells(context), wish, isWanted));
}

/**
 * Checks again what an edit can have changed: only the changed sheets are fetched, only rows whose cells are others are
 * read, and only rules are asked that looked at something that is no longer the same. What comes of it is what a whole
 * check would say. Null when it was stopped. Throws a Failure when Excel refuses.
 */
export function checkChanges(changed: Changed, wish: CheckWish, isWanted?: IsWanted): Promise<LiveChecked | null> {
  return run(async (context) => {
    const content = last && changed !== "all" ? await readChanges(context, last.content, changed) : null;
    if (isWanted?.() === false) return null;
    return finish(content ?? (await readCells(context)), wish, isWanted);
  });
}

async function finish(content: WorkbookContent, wish: CheckWish, isWanted?: IsWanted): Promise<LiveChecked | null> {
  const came = await paced(checkedAgain(content, wish, last ?? undefined), isWanted);
  // What a check knows that was stopped may be older than what another one has kept meanwhile.
  if (!came || isWanted?.() === false) return null;
  last = { ...came.kept, content };
  return { checked: came.checked, overview: overviewOf(came.kept.reading) };
}

/** Reads and checks a workbook's cells, going on from the time before, and puts what was found in order. */
export function* checkedAgain(cells: WorkbookCells, wish: CheckWish, before?: KeptVisit): Slices<{ readonly kept: KeptVisit; readonly checked: Checked }> {
  const kept = yield* visitAgain(cells, wish, before);
  return { kept, checked: yield* checkedInSlices(kept.reading, foundBy(kept.check), wish.minutes) };
}

/** Reads and checks a workbook's cells, going on from the time before. */
export function* visitAgain(cells: WorkbookCells, options: ReadingOptions, before?: KeptVisit): Slices<KeptVisit> {
  const reading = yield* readVisitInSlices(cells, options, before?.reading);
  return { reading, check: yield* checkAgain(reading.visit, before?.check) };
}
