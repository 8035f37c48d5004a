import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { VisitStatus } from "../policy/lists";
import { absentSheets } from "../rules/absent-sheets";
import { inWorkbookOrder, orderInSlices, ruleByRule, speaking } from "../rules/check";
import { weighInSlices } from "../rules/weigh-waivers";
import { sheets } from "../sheets/catalogue";
import { clockOfMinutes, type Clock, type Day } from "../values/day";
import { atOnce, type Slices } from "../values/slices";
import type { Finding, Severity } from "../visit/finding";
import { readVisit } from "../visit/read-visit";
import type { CellAddress, VisitReading } from "../visit/visit-reading";
import type { Waiver } from "../visit/waiver";
import { remedyCells, type RemedyCell } from "./remedy-cells";
import { headingOf, type VisitHeading } from "./visit-heading";

/** A finding with its cell in the workbook; the address is null when it has none. */
export interface FindingAt {
  readonly finding: Finding;
  readonly address: CellAddress | null;
  /** The cells that its remedy writes, when they are several. */
  readonly cells?: readonly RemedyCell[];
}

/** A finding that is let stand, and the waiver that says why. */
export interface WaivedAt extends FindingAt {
  readonly waiver: Waiver;
}

/** What came of checking a visit. */
export interface Checked {
  /** In the order in which a reader of the workbook meets their cells; without what is let stand. */
  readonly findings: readonly FindingAt[];
  /** What is let stand, in the same order; it is not counted. */
  readonly waived: readonly WaivedAt[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that spoke, and sheets of ours that were read. */
  readonly rules: number;
  readonly sheets: number;
  /** The time on the clock when it was checked ("14:02"). */
  readonly at: Clock;
  readonly heading: VisitHeading;
}

/** When a visit is looked at, and as what. */
export interface CheckWish {
  readonly today: Day;
  /** What the clock shows, in minutes since midnight. */
  readonly minutes: number;
  /** Instead of the visit's own day or today. */
  readonly asOf?: Day;
  /** Instead of the visit's own status. */
  readonly status?: VisitStatus;
}

/** Checks the workbook that is open. Throws a Failure when Excel refuses. */
export function checkVisit(wish: CheckWish): Promise<Checked> {
  return run(async (context) => checked(readVisit(await readCells(context), wish), wish.minutes));
}

/** Everything that does not hold in a visit, wherever it was read. */
export function checked(reading: VisitReading, minutes: number): Checked {
  return checkedBy(reading, ruleByRule(reading.visit), minutes);
}

/** The same when the rules have spoken already: `found` is what they said, rule by rule or in any other order that is always the same. */
export function checkedBy(reading: VisitReading, found: readonly Finding[], minutes: number): Checked {
  return atOnce(checkedInSlices(reading, found, minutes));
}

/** Findings that are given their cells without a pause. */
const slice = 200;

/** The same with pauses. */
export function* checkedInSlices(reading: VisitReading, found: readonly Finding[], minutes: number): Slices<Checked> {
  const { visit } = reading;
  const { standing, remarks, waived } = yield* weighInSlices(visit, found);
  const ordered = yield* orderInSlices([...reading.findings, ...absentSheets(visit), ...standing, ...remarks]);
  const counts = { must: 0, should: 0, note: 0 };
  const findings: FindingAt[] = [];
  for (const finding of ordered) {
    if (findings.length % slice === slice - 1) yield;
    counts[finding.severity] += 1;
    findings.push(findingAt(finding, reading));
  }
  const waiverOf = new Map(waived.map(({ finding, waiver }) => [finding, waiver]));
  return {
    findings,
    waived: inWorkbookOrder([...waiverOf.keys()]).flatMap((finding) => {
      const waiver = waiverOf.get(finding);
      return waiver ? [{ finding, waiver, address: addressOf(finding, reading) }] : [];
    }),
    counts,
    rules: speaking(visit).length,
    sheets: sheets.filter(({ parts }) => Object.keys(parts).some((part) => (visit.present as ReadonlySet<string>).has(part))).length,
    at: clockOfMinutes(minutes),
    heading: headingOf(visit),
  };
}

function findingAt(finding: Finding, reading: VisitReading): FindingAt {
  const found = { finding, address: addressOf(finding, reading) };
  return (finding.remedy?.changes.length ?? 0) > 1 ? { ...found, cells: remedyCells(finding, reading) } : found;
}

function addressOf({ place, at }: Finding, reading: VisitReading): CellAddress | null {
  if (place) return reading.addressOf(place);
  return at ? { sheet: at.sheet, cell: at.cell ?? "A1" } : null;
}
