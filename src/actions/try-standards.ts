import { Failure } from "../excel/failure";
import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import { inWorkbookOrder } from "../rules/check";
import { trial } from "../rules/trial";
import type { Allowance } from "../rules/allowances";
import type { Day } from "../values/day";
import type { Finding } from "../visit/finding";
import { readVisit } from "../visit/read-visit";
import { standardChange, type StandardChange } from "../visit/standard-change";
import { standardsDifference, type StandardsDifference } from "../visit/standards-file";
import type { CellAddress, VisitReading } from "../visit/visit-reading";
import { withStandards, type StandardEdit } from "../visit/with-standards";
import type { FindingAt } from "./check-visit";
import { needStandards } from "./standards-missing";

/** What to try: other values in cells, or a file's standards. */
export interface TryWish {
  readonly today: Day;
  readonly edits: readonly StandardEdit[];
  /** A file of standards, or a visit's file: what it tells is tried too, under the edits. */
  readonly json?: unknown;
}

/** What would be otherwise, with the cells of the workbook. Nothing has been written. */
export interface Tried {
  readonly changes: readonly StandardChange[];
  /** What a file has and 기준표 has no place for. */
  readonly unknown: StandardsDifference["unknown"];
  readonly unreadable: StandardsDifference["unreadable"];
  readonly come: readonly FindingAt[];
  readonly go: readonly FindingAt[];
  readonly changed: readonly { readonly before: Finding; readonly after: FindingAt }[];
  readonly allowances: readonly { readonly before: number | null; readonly after: Allowance; readonly address: CellAddress | null }[];
}

/** Tells what would change if these standards held. Throws a Failure when there are no standards, when the file holds none, or when Excel refuses. */
export function tryStandards(wish: TryWish): Promise<Tried> {
  return run(async (context) => triedOn(readVisit(await readCells(context), wish), wish));
}

/** The same on a visit, wherever it was read. */
export function triedOn(reading: VisitReading, { edits, json }: Pick<TryWish, "edits" | "json">): Tried {
  const { visit, addressOf } = reading;
  needStandards(visit);
  const file = json === undefined ? null : standardsDifference(visit, json);
  if (json !== undefined && file === null) throw noStandards();
  const all = merged([...(file?.edits ?? []), ...edits]);
  const { come, go, changed, allowances } = trial(visit, withStandards(visit, all));
  const at = (finding: Finding): FindingAt => ({ finding, address: finding.place ? addressOf(finding.place) : null });
  return {
    changes: all.map((edit) => standardChange(visit, edit, all)),
    unknown: file?.unknown ?? [],
    unreadable: file?.unreadable ?? [],
    come: inWorkbookOrder(come).map(at),
    go: inWorkbookOrder(go).map(at),
    changed: changed.map(({ before, after }) => ({ before, after: at(after) })),
    allowances: allowances.map((each) => ({ ...each, address: addressOf(each.after.place) })),
  };
}

/** One value a cell: the last said. */
function merged(edits: readonly StandardEdit[]): readonly StandardEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.part} ${edit.row} ${edit.column}`, edit])).values()];
}

function noStandards(): Failure {
  return new Failure(
    { ko: "이 파일에는 기준이 없습니다.", en: "There are no standards in this file." },
    { ko: "'기준 내보내기'로 만든 파일이나 접대 파일을 고르세요.", en: "Choose a file that 'Export the standards' wrote, or a visit's file." },
  );
}
