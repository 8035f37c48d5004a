import type { Slots, Said, Text } from "../language/text";
import type { VisitStatus } from "../policy/lists";
import type { Policy } from "../policy/policy";
import type { Finding, Remedy, Severity } from "../visit/finding";
import { inKeyOrder } from "../visit/in-key-order";
import type { Sketch } from "../visit/sketch";
import { withoutNumbers } from "../visit/unquoted";
import type { PartKey, Place, Visit } from "../visit/visit";

type Messages = Readonly<Record<string, Text>>;

/** The values that a message needs, by the names in its English sentence. */
type ValuesFor<Message extends Text> = { readonly [Name in Slots<Message["en"]>]: Said };

/** Makes a finding of this rule. A severity given here stands instead of the rule's own. */
export type Tell<M extends Messages> = <Name extends keyof M & string>(
  message: Name,
  values: ValuesFor<M[Name]>,
  place: Place,
  more?: { readonly severity?: Severity; readonly remedy?: Remedy },
) => Finding;

/** What must hold, why, and how to see that it does not. */
export interface RuleDefinition<M extends Messages> {
  /** As in the rule catalogue ("BAN-03"). */
  readonly id: string;
  /** A true sentence when all is well. */
  readonly title: Text;
  readonly why: Text;
  /** Statements ("S021") or law clauses it comes from. */
  readonly source: readonly string[];
  readonly severity: Severity;
  /** The status from which it speaks: drafts are not nagged. */
  readonly from: VisitStatus;
  /**
   * The parts without which it keeps still: while the sheet of one is not in the workbook, it has nothing to say. It may
   * look at others that are there; what it looked at is noted while it speaks, and is not told here.
   */
  readonly needs: readonly PartKey[];
  /** What to do about a finding. */
  readonly advice: Text;
  readonly messages: M;
  /**
   * Says what it finds in a visit whose tables are in the order of their ids, however people sort them; null between two
   * steps of long work, where whoever listens can pause.
   */
  check(visit: Visit, policy: Policy, tell: Tell<M>): Iterable<Finding | null>;
  /** Sketches that keep the rule and sketches that break it; run as tests. */
  readonly examples: { readonly keeps: readonly Sketch[]; readonly breaks: readonly Sketch[] };
}

/** A rule, whatever its messages. */
export interface Rule extends Omit<RuleDefinition<Messages>, "check"> {
  findings(visit: Visit): Finding[];
  /** The same one by one, so that whoever listens can pause: after each, and where it says null. */
  speak(visit: Visit): Iterable<Finding | null>;
}

/** Defines a rule. */
export function rule<const M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { id, severity, advice, messages } = definition;
  const tell: Tell<M> = (message, values, place, more) => ({
    rule: id,
    name: message,
    severity: more?.severity ?? severity,
    message: messages[message] as Text,
    values: withoutNumbers(values),
    place,
    advice,
    ...(more?.remedy ? { remedy: more.remedy } : {}),
  });
  const speak = (visit: Visit): Iterable<Finding | null> => definition.check(inKeyOrder(visit), visit.policy, tell);
  return { ...definition, speak, findings: (visit) => [...speak(visit)].filter((said) => said !== null) };
}
