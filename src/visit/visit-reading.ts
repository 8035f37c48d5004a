import type { Language } from "../language/language";
import type { ReadRow } from "./every-part";
import type { Finding } from "./finding";
import type { Place, Visit } from "./visit";

/** Where a place stands in the workbook: the sheet as it is named there, and an A1 address. */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** What came of reading a workbook or a file. */
export interface VisitReading {
  readonly visit: Visit;
  /** What could not be read; the visit has a blank there. */
  readonly findings: readonly Finding[];
  /** The language that most headers are in. */
  readonly language: Language;
  /** The rows of every part that is there, as they are to be written again: what could not be read stands in them as the text it was. */
  readonly rows: ReadonlyMap<string, readonly ReadRow[]>;
  /** The cell of a place; a whole part gives its title cell; null when its sheet is not there. */
  readonly addressOf: (place: Place) => CellAddress | null;
}
