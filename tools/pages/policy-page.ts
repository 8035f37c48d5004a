import { editions } from "../../src/policy/catalogue";
import { limitUnits, unitWords } from "../../src/policy/limit-units";
import { clausesOn } from "../../src/policy/policy-on";
import type { LimitName } from "../../src/policy/policy";
import { limitKeys, limitNames, limitWords } from "../../src/policy/standards";
import { rules } from "../../src/rules/catalogue";
import type { SheetDefinition } from "../../src/schema/sheet";
import { sheets } from "../../src/sheets/catalogue";
import { termsOf } from "../../src/sheets/formula-text";
import { sketchVisit } from "../../src/visit/sketch-visit";
import { page, tableOf } from "./markdown";

/** Everything that is allowed: each limit with its value by edition, its unit, its source and what reads it, then the ladder of ranks and the grades. */
export function policyPage(): string {
  const oldestFirst = [...editions].sort((one, other) => (one.from < other.from ? -1 : 1));
  return page("기준 · Policy", [
    "What holds when 기준표 says nothing of its own: the edition in force on the visit's first day, or the one that 기준표 keeps. What staff type there stands above it.",
    "",
    `## 기준값 · Limits`,
    "",
    ...tableOf(["기준", "Limit", "Key", "Unit", ...oldestFirst.map(({ from }) => from), "Source", "Valid from", "Read by"], limitRows(oldestFirst)),
    "",
    ...oldestFirst.flatMap(({ from, ranks, grades }) => [...recordLines(`직급 · Ranks (${from})`, ranks ?? []), ...recordLines(`접대등급 · Grades (${from})`, grades ?? [])]),
  ]);
}

function limitRows(oldestFirst: typeof editions): string[][] {
  const newest = clausesOn((oldestFirst.at(-1) as (typeof editions)[number]).from);
  const readers = readersOfLimits();
  return limitNames.map((name) => {
    const { ko, en } = limitWords.words[name];
    const unit = unitWords.words[limitUnits[name]];
    const values = oldestFirst.map(({ from }) => said(clausesOn(from)[name].value));
    const { source, from } = newest[name];
    return [ko, en, `\`${limitKeys[name]}\``, unit.ko === unit.en ? unit.ko : `${unit.ko} · ${unit.en}`, ...values, source, from ?? "–", (readers.get(name) ?? []).join(", ")];
  });
}

/** The rules and the sheets' formulas that read each limit: the rules are watched while they judge their own examples. */
function readersOfLimits(): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  const read = (limit: string, reader: string): void => {
    const known = readers.get(limit) ?? [];
    readers.set(limit, known.includes(reader) ? known : [...known, reader]);
  };
  for (const rule of rules) {
    for (const sketch of [...rule.examples.keeps, ...rule.examples.breaks]) {
      const visit = sketchVisit(sketch);
      const policy = new Proxy(visit.policy, {
        get: (target, name) => {
          if (limitNames.includes(name as LimitName)) read(name as string, rule.id);
          return target[name as LimitName];
        },
      });
      rule.findings({ ...visit, policy });
    }
  }
  for (const { title, parts } of sheets as readonly SheetDefinition[]) {
    for (const { columns, marks = [] } of Object.values(parts)) {
      const templates = [...Object.values(columns).flatMap(({ formula }) => formula ?? []), ...marks.map(({ when }) => when)];
      for (const term of templates.flatMap(termsOf)) if (term.kind === "limit") read(term.name, title.ko);
    }
  }
  return readers;
}

/** A table of records that have the same keys. */
function recordLines(title: string, records: readonly object[]): string[] {
  if (records.length === 0) return [];
  const rows = records.map((record) => Object.values<string | number | null>(record as Record<string, never>).map(said));
  return [`## ${title}`, "", ...tableOf(Object.keys(records[0] ?? {}), rows), ""];
}

function said(value: string | number | null): string {
  if (value === null) return "–";
  return typeof value === "number" ? value.toLocaleString("en-US") : value;
}
