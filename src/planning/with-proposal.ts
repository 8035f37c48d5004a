import type { Part } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import { everyPart } from "../visit/every-part";
import type { Visit } from "../visit/visit";
import type { Proposal, ProposedLine } from "./proposal";

type Row = Readonly<Record<string, unknown>> & { readonly row: number };

const parts = new Map<string, Part>(everyPart(sheets).map(({ key, part }) => [key, part]));

/** The visit as it would be with a proposal: rows that change have their new cells, rows that are emptied are gone, new ones follow the last. */
export function withProposal(visit: Visit, { lines }: Proposal): Visit {
  const touched = new Set(lines.map(({ part }) => part));
  const contents = [...touched].map((key) => [key, rowsWith((visit as unknown as Readonly<Record<string, readonly Row[]>>)[key] ?? [], key, lines.filter(({ part }) => part === key))] as const);
  return { ...visit, ...Object.fromEntries(contents) };
}

function rowsWith(rows: readonly Row[], key: string, lines: readonly ProposedLine[]): readonly Row[] {
  const changed = new Map(lines.flatMap(({ row, cells }) => (row === null ? [] : [[row, cells] as const])));
  const gone = new Set(lines.flatMap(({ fate, row }) => (fate === "emptied" ? [row] : [])));
  const blank = Object.fromEntries(Object.keys(parts.get(key)?.columns ?? {}).map((column) => [column, null]));
  const next = Math.max(-1, ...rows.map(({ row }) => row)) + 1;
  const added = lines.filter(({ fate }) => fate === "new").map(({ cells }, index): Row => ({ ...blank, ...cells, row: next + index }));
  return [...rows.filter(({ row }) => !gone.has(row)).map((row): Row => ({ ...row, ...changed.get(row.row) })), ...added];
}
