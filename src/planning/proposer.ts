import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { Subject } from "../visit/subject";
import type { PartKey, Visit } from "../visit/visit";
import type { Proposal, Told } from "./proposal";

/** What is asked of a proposal. */
export interface ProposalWish {
  /** The id of its subject, where the proposer has subjects. */
  readonly about?: string;
  /** What stands is kept unless there is a need; otherwise all but what staff fixed is proposed anew. */
  readonly keeps: boolean;
  /** Answers to the proposer's own questions, by their keys. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The language of the workbook, for words that go into its cells; Korean when not said. */
  readonly language?: Language;
}

/** Something that a proposer has to be told, with the answer that stands when nobody changes it. */
export interface Question {
  readonly key: string;
  readonly words: Text;
  /** The answers to choose from; null: a free text or number. */
  readonly choices: readonly { readonly key: string; readonly words: Text }[] | null;
  readonly usual: string;
}

/** One kind of proposal: seats, rooms, vehicles … It knows no protocol of its own: the rules that check are those that score. */
export interface Proposer {
  /** Stable key, also the folder's name ("seating"). */
  readonly key: string;
  /** Where it stands among the others: in the order in which a visit is planned. */
  readonly order: number;
  readonly title: Text;
  /** One line on what it proposes. */
  readonly use: Text;
  /** The parts that must be in the workbook. */
  readonly needs: readonly PartKey[];
  /** All the parts it reads or writes: while they stay as they are, so does the proposal. */
  readonly reads: readonly PartKey[];
  /** What a proposal can be about, one at a time (banquets, flights …); null: always the whole visit. */
  readonly subjects: ((visit: Visit) => readonly Subject[]) | null;
  questions(visit: Visit, about: string | null): readonly Question[];
  /**
   * Gives how far it is (0 … 1) again and again, so that whoever asks may stop; what it returns is the proposal, or why there
   * can be none. The same visit and wish give the same proposal.
   */
  propose(visit: Visit, wish: ProposalWish): Generator<number, Proposal | Told>;
}

/** Whether there is a proposal, rather than a reason why there is none. */
export function isProposal(answer: Proposal | Told): answer is Proposal {
  return "lines" in answer;
}
