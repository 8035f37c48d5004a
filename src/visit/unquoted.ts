import type { SheetDefinition } from "../schema/sheet";
import type { Values } from "../language/text";
import type { Finding } from "./finding";

/** What stands for a value that is not quoted. */
const veil = "●●●";

/** The values in which a sentence quotes what stands in a cell. */
const quoting = ["found", "id", "error"] as const;

/** The keys of the parts that are kept apart. */
export function partsApart(sheets: readonly SheetDefinition[]): ReadonlySet<string> {
  return new Set(sheets.filter(({ apart }) => apart === true).flatMap(({ parts }) => Object.keys(parts)));
}

/** The findings as they may be said: about a sheet that is kept apart they name the cell, but never what stands in it. */
export function unquoted(findings: readonly Finding[], sheets: readonly SheetDefinition[]): readonly Finding[] {
  const apart = partsApart(sheets);
  return findings.map((finding) => (finding.place !== null && apart.has(finding.place.part) ? { ...finding, values: veiled(finding.values) } : finding));
}

function veiled(values: Values): Values {
  return { ...values, ...Object.fromEntries(quoting.flatMap((name) => (name in values ? [[name, veil]] : []))) };
}
