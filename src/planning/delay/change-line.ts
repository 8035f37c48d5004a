import type { Said, Text } from "../../language/text";
import type { PartKey } from "../../visit/visit";
import { oldToNew } from "../old-to-new";
import { differing, type ProposedLine, type Told } from "../proposal";

const line: Text = { ko: "{name}: {changes}", en: "{name}: {changes}" };

type Values = Readonly<Record<string, unknown>>;

/** A row or form that changes, told cell by cell: what it was and what it would be. None where nothing differs. */
export function changeLines(part: PartKey, standing: object & { readonly row?: number }, wanted: Values, name: Said, reason: Told): readonly ProposedLine[] {
  const old = standing as Values;
  const cells = differing(wanted, old);
  const columns = Object.keys(cells);
  return columns.length === 0 ? [] : [{ fate: "changed", part, row: standing.row ?? null, what: { words: line, values: { name, changes: oldToNew(part, columns, old, cells) } }, reason, cells }];
}
