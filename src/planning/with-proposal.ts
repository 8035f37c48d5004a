import type { Columns, Part } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import { everyPart } from "../visit/every-part";
import { rowsBy } from "../visit/rows-by";
import type { Visit } from "../visit/visit";
import { workOut } from "../visit/work-out";
import type { Proposal, ProposedLine } from "./proposal";

type Values = Readonly<Record<string, unknown>>;
type Row = Values & { readonly row: number };

const parts = new Map<string, Part>(everyPart(sheets).map(({ key, part }) => [key, part]));

/**
 * The visit as it would be with a proposal: rows that change have their new cells, rows that are emptied are gone, new ones
 * follow the last, fields of forms say the new. What Excel works out in them is worked out again, as far as it can be here.
 */
export function withProposal(visit: Visit, { lines }: Proposal): Visit {
  const contents = [...rowsBy(lines, ({ part }) => part)].flatMap(([key, own]) => {
    const part = parts.get(key);
    if (!part) return [];
    const standing: unknown = visit[key];
    const content = part.shape === "form" ? { ...(standing as Values), ...cellsOf(own) } : rowsWith(standing as readonly Row[], part.columns, own);
    return [[key, content] as const];
  });
  return { ...visit, ...Object.fromEntries(contents) };
}

function rowsWith(rows: readonly Row[], columns: Columns, lines: readonly ProposedLine[]): readonly Row[] {
  const changed = new Map([...rowsBy(lines, ({ row }) => row)].map(([row, own]) => [row, cellsOf(own)]));
  const gone = new Set(lines.flatMap(({ fate, row }) => (fate === "emptied" ? [row] : [])));
  const blank = Object.fromEntries(Object.keys(columns).map((column) => [column, null]));
  const next = Math.max(-1, ...rows.map(({ row }) => row)) + 1;
  const added = lines.filter(({ fate }) => fate === "new").map(({ cells }, index): Row => rowWith({ ...blank, row: next + index }, cells, columns));
  return [...rows.filter(({ row }) => !gone.has(row)).map((row): Row => rowWith(row, changed.get(row.row) ?? {}, columns)), ...added];
}

function rowWith(row: Row, cells: Values, columns: Columns): Row {
  if (Object.keys(cells).length === 0) return row;
  const formulas = Object.keys(columns).filter((column) => columns[column]?.of !== undefined && !(column in cells));
  const values = { ...row, ...cells, ...Object.fromEntries(formulas.map((column) => [column, null])) };
  workOut(columns, values);
  return values;
}

function cellsOf(lines: readonly ProposedLine[]): Values {
  return Object.assign({}, ...lines.map(({ cells }) => cells)) as Values;
}
