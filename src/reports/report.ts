import type { Text } from "../language/text";
import type { Finding } from "../visit/finding";
import type { Place, PartKey, Visit } from "../visit/visit";

/** A cell that a report fills: its place, and the value as the place's column holds it. */
export interface ReportCell {
  readonly place: Place;
  readonly value: unknown;
}

/** A sheet that we fill. What people write there stays; its live formulas come back where they were written over. */
export interface Report {
  /** The sheet's name in the catalogue. */
  readonly sheet: string;
  readonly title: Text;
  /** The parts whose formulas have to be alive. */
  readonly parts: readonly PartKey[];
  /** The cells to fill, from the visit and everything that does not hold in it. */
  cells(visit: Visit, findings: readonly Finding[]): readonly ReportCell[];
  /** What the one who fills it has to be told; null: nothing. */
  remark(visit: Visit): { readonly words: Text; readonly names: readonly Text[] } | null;
}
