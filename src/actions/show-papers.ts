import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { papers } from "../papers/catalogue";
import type { Paper } from "../papers/paper";
import type { Day } from "../values/day";
import { visitorName } from "../visit/people";
import { readVisit } from "../visit/read-visit";
import { subjectsAmong, type Subject } from "../visit/subject";
import type { Visit } from "../visit/visit";

/** A paper as the workbook stands: what a single one can be about, and whether its sheets are there. */
export interface PaperShown {
  readonly key: string;
  readonly title: Text;
  readonly use: Text;
  readonly isReady: boolean;
  /** None for a paper that is always about the whole visit. */
  readonly subjects: readonly Subject[];
}

/** The papers that can be made of the workbook that is open. Throws a Failure when Excel refuses. */
export function showPapers(wish: { readonly today: Day }): Promise<readonly PaperShown[]> {
  return run(async (context) => {
    const { visit } = readVisit(await readCells(context), wish);
    return papers.map(({ key, title, use, needs, about }) => ({ key, title, use, isReady: needs.every((part) => visit.present.has(part)), subjects: subjectsOf(visit, about) }));
  });
}

function subjectsOf(visit: Visit, about: Paper["about"]): PaperShown["subjects"] {
  switch (about) {
    case null:
      return [];
    case "visitors":
      return visit.visitors.flatMap((visitor) => (visitor.id === null || visitor.status !== "attending" ? [] : [{ id: visitor.id, name: visitorName(visitor) }]));
    case "vehicles":
      return subjectsAmong(visit.vehicles.map(({ id, plate }) => ({ id, name: plate })));
    case "banquets":
    case "meetings":
      return subjectsAmong(visit[about]);
  }
}
