import type { Said, Text } from "../language/text";
import { headerAt, saidAt } from "../rules/header";
import type { Finding } from "../visit/finding";
import type { CellAddress, VisitReading } from "../visit/visit-reading";

/** One cell that a remedy will write, as it is shown before that. */
export interface RemedyCell {
  readonly address: CellAddress | null;
  readonly field: Text;
  readonly to: Said;
}

/** The cells of a finding's remedy in the workbook; none when it has no remedy. */
export function remedyCells({ remedy }: Finding, reading: VisitReading): readonly RemedyCell[] {
  return (remedy?.changes ?? []).map(({ place, value }) => ({
    address: reading.addressOf(place),
    field: headerAt(place) ?? { ko: "칸", en: "Cell" },
    to: saidAt(place, value),
  }));
}
