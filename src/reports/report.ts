import type { Language } from "../language/language";
import type { Text } from "../language/text";
import type { Finding } from "../visit/finding";
import type { Place, PartKey, Visit } from "../visit/visit";
import type { Verdict } from "../visit/waiver";

/** A cell that a report fills: its place, and the value as the place's column holds it. */
export interface ReportCell {
  readonly place: Place;
  readonly value: unknown;
}

/** A row of a table that a report fills: its place among the rows, and its values by column. */
export type ReportRow = Readonly<Record<string, unknown>> & { readonly row: number };

/** A sheet that we fill. What people write there stays; its live formulas come back where they were written over. */
export interface Report {
  /** The sheet's name in the catalogue. */
  readonly sheet: string;
  readonly title: Text;
  /** The parts whose formulas have to be alive. */
  readonly parts: readonly PartKey[];
  /** The cells to fill, from the visit, everything that does not hold in it, and what became of its waivers. */
  cells(visit: Visit, findings: readonly Finding[], verdicts: readonly Verdict[]): readonly ReportCell[];
  /** The rows of tables that are the report's own, in the language of its sheet: they stand there instead of what was filled before. */
  rows?(visit: Visit, verdicts: readonly Verdict[], language: Language): ReadonlyMap<PartKey, readonly ReportRow[]>;
  /** What the one who fills it has to be told; null: nothing. */
  remark(visit: Visit): { readonly words: Text; readonly names: readonly Text[] } | null;
}
