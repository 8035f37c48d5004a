import type { Finding } from "../visit/finding";
import type { Visit } from "../visit/visit";
import { wrongStandards } from "../visit/wrong-standards";
import { allowances, type Allowance } from "./allowances";
import { check } from "./check";

/** What would be otherwise if other standards held. */
export interface Trial {
  /** Findings that would come, and those that would go. */
  readonly come: readonly Finding[];
  readonly go: readonly Finding[];
  /** The same rule at the same cell, saying something else. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  /** What the standards would allow a line, or all of a kind, to cost. */
  readonly allowances: readonly { readonly before: number | null; readonly after: Allowance }[];
}

/** Compares a visit with itself under other standards. */
export function trial(before: Visit, after: Visit): Trial {
  const { go, come } = apart(everything(before), everything(after), whole);
  const changed = come.flatMap((finding) => {
    const former = go.find((each) => spot(each) === spot(finding));
    return former ? [{ before: former, after: finding }] : [];
  });
  const moved = new Set(changed.map(({ after: finding }) => spot(finding)));
  const isMoved = (finding: Finding): boolean => moved.has(spot(finding));
  return {
    come: come.filter((finding) => !isMoved(finding)),
    go: go.filter((finding) => !isMoved(finding)),
    changed,
    allowances: changedAllowances(before, after),
  };
}

function everything(visit: Visit): readonly Finding[] {
  return [...wrongStandards(visit), ...check(visit)];
}

/** A finding as all that it says. */
function whole({ rule, severity, message, values, place }: Finding): string {
  return JSON.stringify([rule, severity, message.en, values, place]);
}

/** A finding as the rule and the cell, and which of the rule's sentences; a rule may say several of one cell. */
function spot({ rule, message, place }: Finding): string {
  return JSON.stringify([rule, message.en, place]);
}

/** A finding as its sentence, wherever it stands: rows may have come or gone between. */
export function sentenceOf({ rule, message, values }: Finding): string {
  return JSON.stringify([rule, message.en, values]);
}

/** The findings that go and those that come from one look at a visit to another, told apart by what `keyOf` makes of them. */
export function apart(old: readonly Finding[], now: readonly Finding[], keyOf: (finding: Finding) => string): Pick<Trial, "come" | "go"> {
  return { go: without(old, now, keyOf), come: without(now, old, keyOf) };
}

function without(findings: readonly Finding[], others: readonly Finding[], keyOf: (finding: Finding) => string): readonly Finding[] {
  const keys = new Set(others.map(keyOf));
  return findings.filter((finding) => !keys.has(keyOf(finding)));
}

function changedAllowances(before: Visit, after: Visit): Trial["allowances"] {
  const keyOf = ({ name, place }: Allowance): string => JSON.stringify([name.en, place]);
  const old = new Map(allowances(before).map((each) => [keyOf(each), each.amount]));
  return allowances(after).flatMap((each) => {
    const was = old.get(keyOf(each)) ?? null;
    return was === each.amount ? [] : [{ before: was, after: each }];
  });
}
