import type { SheetDefinition } from "../schema/sheet";
import type { Said, Values } from "../language/text";
import type { Finding } from "./finding";
import { veil, veiledNumbers } from "./personal-number";

/** The values in which a sentence quotes what stands in a cell. */
const quoting = ["found", "id", "error"] as const;

/** The keys of the parts that are kept apart. */
export function partsApart(sheets: readonly SheetDefinition[]): ReadonlySet<string> {
  return new Set(sheets.filter(({ apart }) => apart === true).flatMap(({ parts }) => Object.keys(parts)));
}

/**
 * The findings as they may be said: about a sheet that is kept apart they name the cell, but never what stands in it;
 * elsewhere what looks like a passport number is not quoted, for it may have been typed one sheet too far.
 */
export function unquoted(findings: readonly Finding[], sheets: readonly SheetDefinition[]): readonly Finding[] {
  const apart = partsApart(sheets);
  return findings.map((finding) => ({ ...finding, values: finding.place !== null && apart.has(finding.place.part) ? quotedWith(finding.values, () => veil) : withoutNumbers(finding.values) }));
}

/** Values of a sentence in which what is quoted from a cell holds nothing that looks like a passport number. */
export function withoutNumbers(values: Values): Values {
  return quotedWith(values, (value) => (typeof value === "string" ? veiledNumbers(value) : value));
}

function quotedWith(values: Values, said: (value: Said) => Said): Values {
  const quoted = quoting.flatMap((name) => (values[name] === undefined ? [] : [[name, said(values[name])] as const]));
  return quoted.length === 0 ? values : { ...values, ...Object.fromEntries(quoted) };
}
