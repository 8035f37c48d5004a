import type { Day } from "../values/day";
import { editions as everyEdition } from "./catalogue";
import type { Clause, Edition, GradeStandard, LimitName, Limits, Policy, RankStandard } from "./policy";
import { houseSource } from "./house-source";
import { limitValue } from "./limit-units";
import { limitKeys, limitNames } from "./standards";

const editions: readonly Edition[] = [...everyEdition].sort((one, other) => (one.from < other.from ? -1 : 1));
type Clauses = { readonly [Name in LimitName]: Clause<Limits[Name]> };

/** The editions in force on a day, the oldest first; before the first edition, that one. */
function editionsOn(day: Day): readonly Edition[] {
  const inForce = editions.filter(({ from }) => from <= day);
  return inForce.length > 0 ? inForce : editions.slice(0, 1);
}

/** The edition in force on a day: since when it holds. */
export function editionOn(day: Day): Day {
  return (editionsOn(day).at(-1) as Edition).from;
}

/** The single limits in force on a day, each with its source; a law's with the day from which we know it. */
export function clausesOn(day: Day): Clauses {
  const from = editionOn(day);
  const edition: Clause<Day> = { value: from, source: editionSource, from };
  return Object.assign({ edition }, ...editionsOn(day).map(datedClauses)) as Clauses;
}

function datedClauses({ from, limits }: Edition): Partial<Clauses> {
  return Object.fromEntries(Object.entries(limits).map(([name, clause]) => [name, isLaw(clause) ? { from, ...clause } : clause]));
}

/** Where the edition itself comes from, until somebody writes why it was kept. */
export const editionSource = "방문 첫날에 시행 중인 기준 (In force on the first day of the visit)";

/** Whom a limit comes from: a law's clause, or a proposal that each company settles for itself. */
export function isLaw({ source }: { readonly source: string }): boolean {
  return source !== houseSource && source !== editionSource;
}

/** What is allowed on a day by the newest edition in force, when a company has said nothing of its own. `day`: the visit's first. */
export function policyOn(day: Day): Policy {
  const newestFirst = [...editionsOn(day)].reverse();
  const clauses = clausesOn(day);
  const limits = Object.fromEntries(limitNames.map((name) => [name, clauses[name].value])) as unknown as Limits;
  return {
    ...limits,
    ranks: newestFirst.find(({ ranks }) => ranks)?.ranks ?? [],
    grades: newestFirst.find(({ grades }) => grades)?.grades ?? [],
  };
}

/** The day of the newest edition. */
export function newestEdition(): Day {
  return (editions.at(-1) as Edition).from;
}

type Blankable<Value> = { readonly [Key in keyof Value]?: Value[Key] | null };

/** What stands in 기준표, blanks and all. */
export interface StandingStandards {
  readonly ranks: readonly Blankable<RankStandard>[];
  readonly grades: readonly Blankable<GradeStandard>[];
  readonly standards: readonly { readonly key: string | null; readonly value: number | string | null }[];
}

/** The edition that stands in 기준표; null when none does. A visit keeps it, whatever came since. */
export function keptEdition({ standards }: Pick<StandingStandards, "standards">): Day | null {
  return limitValue("edition", standards.find(({ key }) => key === limitKeys.edition)?.value ?? null);
}

/**
 * What is allowed: what stands in 기준표 and, where that is blank or no fit (a word for a number), what its edition says.
 * Without an edition there it is that of the day: the visit's first. A ladder or a set of grades that stands there is taken whole; blank cells of a known rank or grade are the edition's.
 */
export function policyFrom(standing: StandingStandards, day: Day): Policy {
  const base = policyOn(keptEdition(standing) ?? day);
  const ranks = rows(standing.ranks, base.ranks, "rank");
  const grades = rows(standing.grades, base.grades, "grade");
  const limits = Object.fromEntries(limitNames.map((name) => [name, ownLimit(standing, name) ?? base[name]])) as unknown as Limits;
  return { ...limits, ranks: ranks.length > 0 ? ranks : base.ranks, grades: grades.length > 0 ? grades : base.grades };
}

/** The value typed for a limit, when it fits. Which edition a kept day stands for is not typed. */
function ownLimit({ standards }: StandingStandards, name: LimitName): number | string | null {
  return name === "edition" ? null : limitValue(name, standards.find(({ key }) => key === limitKeys[name])?.value ?? null);
}

/** Limits that are not the edition's where they stand blank: a blank one falls to the next, here as in the sheets' formulas. */
const mayBeBlank: ReadonlySet<string> = new Set(["roomCapTop", "roomCapMiddle"] satisfies (keyof GradeStandard)[]);

/** Rows that have a key, their blanks filled from the edition's row of that key; a number that an own row lacks is the strictest: 0. */
function rows<Standard extends RankStandard | GradeStandard>(standing: readonly Blankable<Standard>[], base: readonly Standard[], key: keyof Standard): Standard[] {
  const template = base[0] as Standard;
  return standing.flatMap((row) => {
    if (row[key] === null || row[key] === undefined) return [];
    const known = base.find((each) => each[key] === row[key]);
    const filled = Object.entries(template).map(([name, example]) => {
      const column = name as keyof Standard;
      const blank: unknown = typeof example === "number" ? 0 : "";
      return [name, row[column] ?? (mayBeBlank.has(name) ? null : (known?.[column] ?? blank))];
    });
    return [Object.fromEntries(filled) as Standard];
  });
}
