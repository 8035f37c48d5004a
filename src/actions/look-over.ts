import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Language } from "../language/language";
import type { Part } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import type { Day } from "../values/day";
import { readVisit } from "../visit/read-visit";
import type { VisitReading } from "../visit/visit-reading";
import { headingOf, type VisitHeading } from "./visit-heading";

/** What the workbook is, at a glance. */
export interface Overview {
  /** Our sheets that are in the workbook, by their keys ("visitors"), in the order of the work. */
  readonly present: readonly string[];
  /** Those of them in which something stands that a new sheet does not hold. */
  readonly filled: readonly string[];
  /** The language of the workbook's headers; null without sheets of ours. */
  readonly language: Language | null;
  /** null without sheets of ours. */
  readonly heading: VisitHeading | null;
}

/** Looks over the workbook that is open. Throws a Failure when Excel refuses. */
export function lookOver(wish: { readonly today: Day }): Promise<Overview> {
  return run(async (context) => overviewOf(readVisit(await readCells(context), wish)));
}

/** What a workbook is that was read. */
export function overviewOf({ visit, language }: VisitReading): Overview {
  const there: ReadonlySet<string> = visit.present;
  const contents: Readonly<Record<string, unknown>> = { ...visit };
  const present = [...sheets].sort((one, other) => one.order - other.order).filter(({ parts }) => Object.keys(parts).some((part) => there.has(part)));
  const filled = present.filter(({ parts }) => Object.entries(parts).some(([key, part]: [string, Part]) => isFilled(part, contents[key])));
  return {
    present: present.map(({ name }) => name),
    filled: filled.map(({ name }) => name),
    ...(present.length > 0 ? { language, heading: headingOf(visit) } : { language: null, heading: null }),
  };
}

/** Whether a part holds more than a new sheet does: rows beyond its first ones, a field that was filled in. */
function isFilled(part: Part, content: unknown): boolean {
  if (part.shape === "table") return Array.isArray(content) && content.length > (part.firstRows?.length ?? 0);
  return Object.entries(content ?? {}).some(([field, value]) => value !== null && part.columns[field] !== undefined && !part.columns[field].formula);
}
