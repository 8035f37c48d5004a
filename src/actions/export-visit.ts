import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Text } from "../language/text";
import type { SheetDefinition } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import type { Day } from "../values/day";
import type { Finding } from "../visit/finding";
import { readVisit } from "../visit/read-visit";
import { visitJson } from "../visit/write-json";

/** A visit as a file, what could not be read and stands in it as a text, and the sheets that were kept out of it. */
export interface Exported {
  readonly json: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  readonly keptApart: readonly Text[];
}

/**
 * The visit of the workbook that is open, as the JSON that `loadVisit` takes. Sheets that are kept apart, such as
 * passports, are in it only when `withApart` asks for them. Throws a Failure when Excel refuses.
 */
export function exportVisit(wish: { readonly today: Day; readonly withApart?: boolean }): Promise<Exported> {
  return run(async (context) => {
    const reading = readVisit(await readCells(context), wish);
    const isTold = ({ parts }: SheetDefinition): boolean => Object.keys(parts).some((key) => (reading.rows.get(key)?.length ?? 0) > 0);
    const keptApart = (sheets as readonly SheetDefinition[]).filter((sheet) => sheet.apart === true && wish.withApart !== true && isTold(sheet));
    return { json: visitJson(reading, wish), findings: reading.findings, keptApart: keptApart.map(({ title }) => title) };
  });
}
