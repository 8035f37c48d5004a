import { say } from "../../src/language/say";
import { isProposal, type ProposalWish, type Proposer } from "../../src/planning/proposer";
import type { Proposal } from "../../src/planning/proposal";
import { check } from "../../src/rules/check";
import type { Visit } from "../../src/visit/visit";

/** What a proposer proposes; a reason why there is no proposal is thrown. It says how far it is between 0 and 1. */
export function proposed(proposer: Proposer, visit: Visit, wish: Partial<ProposalWish> = {}): Proposal {
  const work = proposer.propose(visit, { keeps: true, ...wish });
  for (;;) {
    const next = work.next();
    if (!next.done) {
      if (next.value < 0 || next.value > 1) throw new Error(`${next.value} of the work is done`);
    } else if (isProposal(next.value)) return next.value;
    else throw new Error(say(next.value.words, "en", next.value.values));
  }
}

/** What some rules find in a visit that is confirmed, in English. */
export function found(visit: Visit, rules: RegExp): readonly string[] {
  return check({ ...visit, status: "confirmed" }).filter(({ rule }) => rules.test(rule)).map(({ rule, severity, message, values }) => `${severity} ${rule} ${say(message, "en", values)}`);
}
