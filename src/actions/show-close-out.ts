import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { VisitStatus } from "../policy/lists";
import { reports } from "../reports/catalogue";
import { sheets } from "../sheets/catalogue";
import type { Day } from "../values/day";
import { everyPart } from "../visit/every-part";
import { readVisit } from "../visit/read-visit";
import type { ReadingOptions } from "../visit/whole-visit";
import { settledAdvance, settledCategory, settledTotals, varianceOf, type SettledCategory, type SettledTotals, type Variance } from "../visit/settled";
import type { Visit } from "../visit/visit";
import type { VisitReading } from "../visit/visit-reading";
import type { WorkbookCells } from "../visit/workbook-cells";
import { checked, type FindingAt, type WaivedAt } from "./check-visit";

/** A category whose difference nobody has given a reason for yet. */
export interface UnreasonedVariance extends SettledCategory {
  readonly category: NonNullable<Visit["settlementLines"][number]["category"]>;
  readonly why: Variance;
}

/** What stands between a visit and its end, and what it comes to. */
export interface CloseOutShown {
  readonly status: VisitStatus;
  /** What must be put right before the visit is closed, in the order of the workbook. */
  readonly open: readonly FindingAt[];
  /** Musts that are let stand; they are not open. */
  readonly waived: readonly WaivedAt[];
  /** Waivers that let nothing stand: expired, half told, or leading nowhere. */
  readonly openWaivers: readonly FindingAt[];
  readonly unreasoned: readonly UnreasonedVariance[];
  /** Whether both papers at the end of a visit are in the workbook. */
  readonly isReady: boolean;
  readonly totals: SettledTotals;
  readonly advance: ReturnType<typeof settledAdvance>;
}

/** What stands between the visit that is open and its end. Nothing is written. Throws a Failure when Excel refuses. */
export function showCloseOut(wish: { readonly today: Day }): Promise<CloseOutShown> {
  return run(async (context) => closeOutOf(await readCells(context), wish));
}

/** The same of cells that were read: the visit is looked at as if it were closed. */
export function closeOutOf(cells: WorkbookCells, wish: Omit<ReadingOptions, "status">): CloseOutShown {
  const { status } = readVisit(cells, wish).visit;
  const reading = readVisit(cells, { ...wish, status: status === "archived" ? status : "closed" });
  const { visit } = reading;
  const { findings, waived } = checked(reading, 0);
  return {
    status,
    open: findings.filter(({ finding }) => finding.severity === "must" && !isFilled(finding.place)),
    waived: waived.filter(({ finding }) => finding.severity === "must"),
    openWaivers: findings.filter(({ finding }) => finding.place?.part === "waivers" && finding.severity !== "must"),
    unreasoned: visit.settlementLines.flatMap(({ category, reason }): UnreasonedVariance[] => {
      if (category === null || reason !== null) return [];
      const settled = settledCategory(visit, category);
      const why = varianceOf(settled, visit.policy);
      return why === null ? [] : [{ ...settled, category, why }];
    }),
    isReady: reports.every(({ parts }) => parts.some((part) => visit.present.has(part))),
    totals: settledTotals(visit),
    advance: settledAdvance(visit),
  };
}

/** Columns that the filling of the reports puts right by itself. */
const filled: ReadonlySet<string> = new Set([
  ...everyPart(sheets).flatMap(({ key, part }) => (reports.some(({ parts }) => (parts as readonly string[]).includes(key)) ? Object.entries(part.columns).flatMap(([column, { formula }]) => (formula === undefined ? [] : [`${key}.${column}`])) : [])),
  "settlementLines.budgetLines",
]);

function isFilled(place: VisitReading["findings"][number]["place"]): boolean {
  return place?.column !== undefined && filled.has(`${place.part}.${place.column}`);
}
