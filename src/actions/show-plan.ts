import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { papers } from "../papers/catalogue";
import type { Paper } from "../papers/paper";
import { proposers } from "../planning/catalogue";
import type { Proposer, Question } from "../planning/proposer";
import type { Day } from "../values/day";
import { visitorName } from "../visit/people";
import { readVisit } from "../visit/read-visit";
import { subjectsAmong, type Subject } from "../visit/subject";
import type { PartKey, Visit } from "../visit/visit";

/** A kind of proposal as the workbook stands: what it can be about, what it asks, and whether its sheets are there. */
export interface ProposerShown {
  readonly kind: string;
  readonly title: Text;
  readonly use: Text;
  readonly isReady: boolean;
  /** null: the whole visit. */
  readonly subjects: readonly (Subject & { readonly questions: readonly Question[] })[] | null;
  readonly questions: readonly Question[];
}

/** A paper as the workbook stands: what a single one can be about, and whether its sheets are there. */
export interface PaperShown {
  readonly key: string;
  readonly title: Text;
  readonly use: Text;
  readonly isReady: boolean;
  /** None for a paper that is always about the whole visit. */
  readonly subjects: readonly Subject[];
}

/** What can be worked out for a visit. */
export interface PlanShown {
  readonly proposers: readonly ProposerShown[];
  readonly papers: readonly PaperShown[];
}

/** The proposals and papers that can be made of the workbook that is open. Throws a Failure when Excel refuses. */
export function showPlan(wish: { readonly today: Day }): Promise<PlanShown> {
  return run(async (context) => {
    const { visit } = readVisit(await readCells(context), wish);
    return { proposers: [...proposers].sort((one, other) => one.order - other.order).map((proposer) => proposerShown(proposer, visit)), papers: papers.map((paper) => paperShown(paper, visit)) };
  });
}

function proposerShown(proposer: Proposer, visit: Visit): ProposerShown {
  const { key, title, use, needs, subjects } = proposer;
  const isReady = areThere(needs, visit);
  const whole = { kind: key, title, use, isReady };
  if (subjects === null) return { ...whole, subjects, questions: isReady ? proposer.questions(visit, null) : [] };
  return { ...whole, subjects: (isReady ? subjects(visit) : []).map((subject) => ({ ...subject, questions: proposer.questions(visit, subject.id) })), questions: [] };
}

function paperShown({ key, title, use, needs, about }: Paper, visit: Visit): PaperShown {
  return { key, title, use, isReady: areThere(needs, visit), subjects: subjectsOf(visit, about) };
}

function areThere(parts: readonly PartKey[], { present }: Visit): boolean {
  return parts.every((part) => present.has(part));
}

function subjectsOf(visit: Visit, about: Paper["about"]): readonly Subject[] {
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
