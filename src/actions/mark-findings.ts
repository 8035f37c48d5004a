import { markFindings, unmarkFindings } from "../excel/mark-findings";
import { markedCells } from "../excel/marked-cells";
import { run } from "../excel/run";
import type { FindingAt } from "./check-visit";

/** So many findings are marked, the first in the workbook's order: as many as the pane lists. */
export const mostMarked = 1000;

/** What came of marking: how many findings have a cell that stays unmarked, and the protected sheets among the reasons. */
export interface Marked {
  readonly unmarked: number;
  readonly locked: readonly string[];
}

/** Frames the cells of findings and unframes all others, in every pane's and every session's stead. Throws a Failure when Excel refuses. */
export function markCells(findings: readonly FindingAt[], sheets: readonly string[]): Promise<Marked> {
  const withCell = findings.flatMap(({ finding, address }) => (address && isOneCell(finding) ? [{ address, severity: finding.severity }] : []));
  const first = withCell.slice(0, mostMarked);
  return run(async (context) => {
    const locked = await markFindings(context, markedCells(first), sheets);
    return { unmarked: withCell.length - first.length + first.filter(({ address }) => locked.includes(address.sheet)).length, locked };
  });
}

/** Takes every frame of ours away, those of an earlier session too. Throws a Failure when Excel refuses. */
export function unmarkCells(): Promise<void> {
  return run(unmarkFindings);
}

/** A finding about a whole table or sheet has no cell of its own to be marked. */
function isOneCell({ place, at }: FindingAt["finding"]): boolean {
  return place ? place.row !== undefined || place.column !== undefined : at?.cell !== undefined;
}

