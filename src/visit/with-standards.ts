import { policyFrom } from "../policy/policy-on";
import { parseDay } from "../values/day";
import type { Visit } from "./visit";

/** A cell of 기준표 that would hold another value; a row that is not there yet is one more row. */
export interface StandardEdit {
  /** "standards" (the limits), "grades", "ranks", or a list's part. */
  readonly part: string;
  readonly row: number;
  readonly column: string;
  /** As the column holds it; null: blank. */
  readonly value: number | string | null;
}

type Row = Readonly<Record<string, unknown>> & { readonly row: number };

/** The visit as it would be if these cells of 기준표 held these values: other rows there, another policy. */
export function withStandards(visit: Visit, edits: readonly StandardEdit[]): Visit {
  const contents = visit as unknown as Readonly<Record<string, readonly Row[]>>;
  const parts = [...new Set(edits.map(({ part }) => part))].map((part) => [part, edited(contents[part] ?? [], edits.filter((edit) => edit.part === part))] as const);
  const changed = { ...visit, ...Object.fromEntries(parts) } as Visit;
  return { ...changed, policy: policyFrom(changed, parseDay(visit.request.start?.slice(0, 10) ?? "") ?? visit.today) };
}

function edited(rows: readonly Row[], edits: readonly StandardEdit[]): readonly Row[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { row, column, value } of edits) byRow.set(row, { ...(byRow.get(row) ?? blankLike(rows[0], row)), [column]: value });
  return [...byRow.values()].sort((one, other) => one.row - other.row);
}

function blankLike(example: Row | undefined, row: number): Row {
  return { ...Object.fromEntries(Object.keys(example ?? {}).map((column) => [column, null])), row };
}
