import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import { isProposal, type ProposalWish, type Proposer } from "../planning/proposer";
import type { Proposal, Told } from "../planning/proposal";
import { withProposal } from "../planning/with-proposal";
import { check } from "../rules/check";
import { apart, sentenceOf } from "../rules/trial";
import type { Day } from "../values/day";
import type { Finding } from "../visit/finding";
import { readVisit } from "../visit/read-visit";
import type { Visit } from "../visit/visit";
import type { Report } from "./change-workbook";
import { inTurns, proposerNamed, type Thinker } from "./think";

/** What is asked: which kind of proposal, and what the proposer has to know. */
export interface ProposalRequest extends Omit<ProposalWish, "language"> {
  readonly today: Day;
  /** The proposer's key ("seating"). */
  readonly kind: string;
}

/** A proposal with what it would change in the check, or why there is none. Nothing has been written. */
export type Proposed =
  | { readonly request: ProposalRequest; readonly proposal: Proposal; readonly come: readonly Finding[]; readonly goes: number; /** What the workbook said when it was made. */ readonly seal: string }
  | { readonly trouble: Told };

const looking: Text = { ko: "통합 문서를 읽는 중", en: "Reading the workbook" };
const thinking: Text = { ko: "제안을 찾는 중", en: "Looking for a proposal" };

/**
 * Makes a proposal without writing anything; the page lives on meanwhile. null when it is no longer wanted. Throws a Failure
 * when Excel refuses. `think`: where it is thought out.
 */
export function propose(request: ProposalRequest, report?: Report, isWanted: () => boolean = () => true, think: Thinker = inTurns): Promise<Proposed | null> {
  const proposer = proposerNamed(request.kind);
  return run(async (context) => {
    report?.({ step: looking });
    const { visit, language } = readVisit(await readCells(context), request);
    const tell = (done: number): void => report?.({ step: thinking, done: Math.round(done * 100), of: 100 });
    const answer = await think({ kind: request.kind, visit, wish: { ...request, language } }, tell, isWanted);
    if (answer === null) return null;
    if (!isProposal(answer)) return { trouble: answer };
    return { request, proposal: answer, ...difference(visit, withProposal(visit, answer)), seal: sealOf(proposer, visit) };
  });
}

/** All that a proposer reads, as a text: a proposal holds while it stays the same. */
export function sealOf({ reads }: Proposer, visit: Visit): string {
  return JSON.stringify(reads.map((part) => visit[part]));
}

/** The rules' own word on a proposal: which findings would come, and how many would go. */
function difference(before: Visit, after: Visit): { readonly come: readonly Finding[]; readonly goes: number } {
  const { come, go } = apart(check(before), check(after), sentenceOf);
  return { come, goes: go.length };
}
