import { readCells } from "../excel/read-cells";
import { run } from "../excel/run";
import type { Day } from "../values/day";
import type { Finding } from "../visit/finding";
import { readVisit } from "../visit/read-visit";
import { visitJson } from "../visit/write-json";

/** A visit as a file, and what could not be read and is therefore missing in it. */
export interface Exported {
  readonly json: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/** The visit of the workbook that is open, as the JSON that `loadVisit` takes. Throws a Failure when Excel refuses. */
export function exportVisit(wish: { readonly today: Day }): Promise<Exported> {
  return run(async (context) => {
    const { visit, findings } = readVisit(await readCells(context), wish);
    return { json: visitJson(visit), findings };
  });
}
