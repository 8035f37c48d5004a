import { proposers } from "../planning/catalogue";
import type { Proposal, Told } from "../planning/proposal";
import type { ProposalWish, Proposer } from "../planning/proposer";
import { retold } from "../values/slices";
import type { Visit } from "../visit/visit";
import { paced } from "./paced";

/** What has to be thought out: a kind of proposal, of which visit, as it is wished. It can be copied into a worker. */
export interface Thought {
  readonly kind: string;
  readonly visit: Visit;
  readonly wish: ProposalWish;
}

/** Somewhere to think: told how far it is (0 … 1); null when it is no longer wanted. The same thought has the same answer everywhere. */
export type Thinker = (thought: Thought, tell: (done: number) => void, isWanted: () => boolean) => Promise<Proposal | Told | null>;

/** A proposer of the catalogue; asking for another is our own mistake. */
export function proposerNamed(kind: string): Proposer {
  const proposer = proposers.find(({ key }) => key === kind);
  if (!proposer) throw new Error(`There is no proposer ${kind}.`);
  return proposer;
}

/** Thinks in turns with the page. */
export const inTurns: Thinker = ({ kind, visit, wish }, tell, isWanted) => paced(retold(proposerNamed(kind).propose(visit, wish), tell), isWanted);
