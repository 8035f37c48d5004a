import type { Text } from "../language/text";
import type { waiverState } from "../policy/lists/waivers";
import type { Choice } from "../policy/list";
import type { Finding } from "./finding";
import type { RowOf } from "./visit";

/** A row of 예외승인: a finding that is let stand, why, and by whom. */
export type Waiver = RowOf<"waivers">;

export type WaiverState = Exclude<Choice<typeof waiverState>, "none">;

/** Only what a rule says of a place can be let stand: what could not be read has to be put right. */
export function isWaivable({ name, place }: Finding): boolean {
  return name !== undefined && place !== null;
}

/** A finding that is let stand, and the waiver that covers it. */
export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What becomes of findings when a visit's waivers are held against them. */
export interface Weighed {
  /** Findings that no waiver covers. */
  readonly standing: readonly Finding[];
  readonly waived: readonly Waived[];
  /** What is to be said of the waivers themselves: that one has expired, says too little, or leads nowhere. */
  readonly remarks: readonly Finding[];
  /** What became of each of the visit's waivers, and the seals of what it covers now. */
  readonly verdicts: readonly Verdict[];
}

export interface Verdict {
  readonly waiver: Waiver;
  /** What the rule that it waives asks for, without anything of the visit; null for a rule that there is not. */
  readonly title: Text | null;
  readonly state: WaiverState;
  readonly seals: readonly string[];
}
