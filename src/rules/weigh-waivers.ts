import { languages } from "../language/language";
import type { Finding } from "../visit/finding";
import { folded, knownHeaders } from "../visit/headers";
import { partOf, pointsTo } from "../visit/item";
import { sealOf } from "../visit/seal";
import { atOnce, type Slices } from "../values/slices";
import type { Visit } from "../visit/visit";
import type { Verdict, Waived, Waiver, Weighed } from "../visit/waiver";
import { rules } from "./catalogue";
import { remarkOn } from "./waiver-remarks";

/** What each rule asks for, by its id. */
const titles = new Map(rules.map(({ id, title }) => [id, title]));

/** Findings that are weighed without a pause. */
const slice = 100;

/** A waiver with what it met among the findings. */
interface Met {
  readonly waiver: Waiver;
  /** Seals of the findings that it covers. */
  readonly covers: string[];
  /** A finding of the same rule and cell stands that says something else than what was let stand. */
  missed: boolean;
}

/**
 * Holds a visit's waivers against its findings. A waiver means the findings of its rule at its sheet, item and column, and
 * covers those that bear one of its seals: as long as the cell and everything that the message says are what they were.
 * Without a seal, as a person types it, it covers what it means as it stands.
 */
export function weighWaivers(visit: Visit, findings: readonly Finding[]): Weighed {
  return atOnce(weighInSlices(visit, findings));
}

/** The same with pauses. */
export function* weighInSlices(visit: Visit, findings: readonly Finding[]): Slices<Weighed> {
  const met = visit.waivers.map((waiver): Met => ({ waiver, covers: [], missed: false }));
  if (met.length === 0) return { standing: findings, waived: [], remarks: [], verdicts: [] };
  const byRule = new Map<string, Met[]>();
  for (const each of met.filter(({ waiver }) => isInForce(waiver))) byRule.set(ruleOf(each.waiver), [...(byRule.get(ruleOf(each.waiver)) ?? []), each]);
  const standing: Finding[] = [];
  const waived: Waived[] = [];
  for (const [at, finding] of findings.entries()) {
    if (at % slice === slice - 1) yield;
    const seal = byRule.has(finding.rule) ? sealOf(visit, finding) : null;
    const meant = seal === null ? [] : (byRule.get(finding.rule) ?? []).filter(({ waiver }) => means(waiver, visit, finding));
    const covering = meant.find(({ waiver }) => seal !== null && waiver.seals?.includes(seal)) ?? meant.find(({ waiver }) => !isSealed(waiver));
    if (covering && seal !== null) {
      covering.covers.push(seal);
      waived.push({ finding, waiver: covering.waiver });
    } else {
      standing.push(finding);
      for (const each of meant) each.missed = true;
    }
  }
  const verdicts = met.map(verdictOf);
  return { standing, waived, remarks: verdicts.flatMap((verdict) => remarkOn(verdict, visit) ?? []), verdicts };
}

/** True for a waiver that says which rule, why, who and when, and was not withdrawn. */
function isInForce(waiver: Waiver): boolean {
  return isComplete(waiver) && waiver.withdrawnOn === null;
}

function isComplete({ rule, reason, by, on }: Waiver): boolean {
  return [rule, reason, by, on].every((value) => value !== null);
}

function isSealed({ seals }: Waiver): boolean {
  return seals !== null && seals.length > 0;
}

function ruleOf({ rule }: Waiver): string {
  return rule?.normalize("NFKC").trim().toUpperCase() ?? "";
}

/** Whether a finding of the waiver's rule is what it points to; what it leaves blank may be anything, but not the item. */
function means({ sheet, item, column }: Waiver, visit: Visit, finding: Finding): boolean {
  const placed = finding.place ? partOf(finding.place) : null;
  if (!placed) return false;
  const titles = [...languages.map((language) => placed.sheet.title[language]), placed.sheet.name].map(folded);
  if (sheet !== null && !titles.includes(folded(sheet))) return false;
  if (column !== null && knownHeaders(placed.part).get(folded(column))?.column !== finding.place?.column) return false;
  return pointsTo(item, visit, finding);
}

function verdictOf({ waiver, covers, missed }: Met): Verdict {
  const state = !isComplete(waiver) ? "incomplete" : waiver.withdrawnOn !== null ? "withdrawn" : covers.length > 0 ? "covering" : missed ? "expired" : "idle";
  return { waiver, title: titles.get(ruleOf(waiver)) ?? null, state, seals: covers };
}
