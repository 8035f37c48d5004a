import { readCells, type WorkbookContent } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import type { RosterTable } from "../roster/find-table";
import { guestsOf, type Guest } from "../roster/guests";
import type { Mapping } from "../roster/mapping";
import { compare, type Compared } from "../roster/people/compare";
import { delegationsOf, nextDelegation, proposedDelegation } from "../roster/people/delegation";
import type { Decisions } from "../roster/people/match";
import { standingVisitors } from "../roster/people/standing-visitors";
import { dayOf, type Day } from "../values/day";
import { readVisit } from "../visit/read-visit";

/** A roster as a person has it taken. */
export interface RosterWish {
  readonly table: RosterTable;
  readonly mapping: Mapping;
  /** The delegation of people whose row names none; null: as is most likely. */
  readonly delegation: string | null;
  readonly decisions: Decisions;
  readonly today: Day;
}

/** What an import would do with everybody. */
export interface RosterComparison {
  readonly people: readonly Compared[];
  readonly delegation: string;
  /** The delegations that are there, and the next that is not. */
  readonly delegations: readonly string[];
  /** The workbook's own language. */
  readonly language: Language;
}

/** Compares a roster with the workbook that is open; nothing is written. Throws a Failure when Excel refuses. */
export function compareRoster(wish: RosterWish): Promise<RosterComparison> {
  return run(async (context) => comparisonOf(await readCells(context), wish));
}

/** What an import into a workbook of these contents would do. */
export function comparisonOf(content: WorkbookContent, { table, mapping, delegation, decisions, today }: RosterWish): RosterComparison {
  const { visit, language } = readVisit(content, { today });
  const { start } = visit.request;
  const guests: readonly Guest[] = guestsOf(table, mapping, { near: start === null ? today : dayOf(start), ranks: visit.policy.ranks });
  const visitors = standingVisitors(content);
  const chosen = delegation ?? proposedDelegation(guests, visitors);
  const delegations = delegationsOf(visitors);
  const derived = new Set(mapping.includes("surnameForCard") ? [] : ["surnameForCard"]);
  return {
    people: compare(guests, visitors, { delegation: chosen, decisions, derived }),
    delegation: chosen,
    delegations: [...new Set([...delegations, chosen, nextDelegation(delegations)])],
    language,
  };
}
