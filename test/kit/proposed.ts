import { say } from "../../src/language/say";
import { isProposal, type ProposalWish, type Proposer } from "../../src/planning/proposer";
import type { Proposal } from "../../src/planning/proposal";
import { check } from "../../src/rules/check";
import type { Visit } from "../../src/visit/visit";
import { finished } from "./finished";

/** What a proposer proposes; a reason why there is no proposal is thrown. */
export function proposed(proposer: Proposer, visit: Visit, wish: Partial<ProposalWish> = {}): Proposal {
  const answer = finished(proposer.propose(visit, { keeps: true, ...wish }));
  if (!isProposal(answer)) throw new Error(say(answer.words, "en", answer.values));
  return answer;
}

/** What some rules find in a visit that is confirmed, in English. */
export function found(visit: Visit, rules: RegExp): readonly string[] {
  return check({ ...visit, status: "confirmed" }).filter(({ rule }) => rules.test(rule)).map(({ rule, severity, message, values }) => `${severity} ${rule} ${say(message, "en", values)}`);
}
