import type { Cell } from "../schema/cell";
import { a1 } from "../visit/a1";
import { lookAfter, standing, type Aftermath } from "./aftermath";
import { batches } from "./batches";
import { isKept } from "./difference";
import { typedSince } from "./foreign";
import { addressOf, overlap, type Block } from "./reference";
import type { FormerCells, Snapshot } from "./snapshot";
import type { Step } from "./step";
import { ownRange, writeStep } from "./write-step";

/** What came of putting back. */
export interface Restored {
  /** Cells in which somebody has written since: they keep what he wrote. As "방문자명단!B7". */
  readonly kept: readonly string[];
  /** Sheets that are protected. */
  readonly locked: ReadonlySet<string>;
}

/**
 * Puts everything back: what was added goes, what was written over returns. Nearly always two syncs, one to look and one
 * to put back; what stands as before is not touched, so that it can be done again when it was broken off. What somebody
 * has typed since stays, and so do the sheets and rows that it stands on.
 */
export async function restore(context: Excel.RequestContext, snapshot: Snapshot): Promise<Restored> {
  const now = await lookAfter(context, snapshot);
  return putBack(context, snapshot, now, typedSince(snapshot, now));
}

/** Puts back what differs, in as few syncs as its size allows. `typed`: cells on sheets and rows that are left alone. */
export async function putBack(context: Excel.RequestContext, snapshot: Snapshot, now: Aftermath, typed: readonly string[]): Promise<Restored> {
  const isTyped = (sheet: string): boolean => typed.some((cell) => cell.startsWith(`${sheet}!`));
  const { steps, kept } = formerSteps(snapshot, now, isTyped);
  const requests = batches(steps);
  const small = [...deletions(context, snapshot, now, isTyped), ...shrinkings(context, snapshot, now, isTyped)];
  const last = now.sheets.filter(({ name }) => !isTyped(name)).map(({ id }) => () => context.workbook.worksheets.getItem(id).delete());
  const first = requests[0] ?? [];
  const queued = [[...small, ...writings(context, first)], ...requests.slice(1).map((request) => writings(context, request))];
  await sendInTurn(context, [...queued.slice(0, -1), [...(queued.at(-1) ?? []), ...last]].filter((work) => work.length > 0));
  return { kept: [...typed, ...kept], locked: now.locked };
}

type Deed = () => void;

async function sendInTurn(context: Excel.RequestContext, [request, ...rest]: readonly (readonly Deed[])[]): Promise<void> {
  if (!request) return;
  for (const deed of request) deed();
  await context.sync();
  await sendInTurn(context, rest);
}

function writings(context: Excel.RequestContext, steps: readonly Step[]): readonly Deed[] {
  return steps.map((step) => () => writeStep(context, step));
}

/** Names, charts, marks and checks that were added. */
function deletions(context: Excel.RequestContext, { names, charts, marks, checks }: Snapshot, now: Aftermath, isTyped: (sheet: string) => boolean): readonly Deed[] {
  // Their formulas and checks point to the sheets that stay, if some stay.
  const staying = now.sheets.some(({ name }) => isTyped(name));
  return [
    ...names.flatMap((name): Deed[] => {
      const item = staying ? undefined : now.names.get(name);
      return item ? [() => item.delete()] : [];
    }),
    ...charts.flatMap(({ id }, index): Deed[] => {
      const chart = now.charts[index];
      return chart && !chart.isNullObject && (id === null || chart.id === id) ? [() => chart.delete()] : [];
    }),
    ...marks.flatMap((mark, index): Deed[] => {
      const found = now.marks[index];
      const format = found && !found.isNullObject ? found.items.find((item) => (mark.id === null ? isMark(item, mark.formula) : item.id === mark.id)) : undefined;
      return format ? [() => format.delete()] : [];
    }),
    ...checks.flatMap((at, index): Deed[] => {
      const found = now.checks[index];
      return !found || found.isNullObject || found.type === "None" ? [] : [() => ownRange(context, at).dataValidation.clear()];
    }),
  ];
}

function isMark({ customOrNullObject: custom }: Excel.ConditionalFormat, formula: string): boolean {
  return !custom.isNullObject && custom.rule.formula === formula;
}

/** Tables that grew become as large as they were, and the rows that they leave blank. */
function shrinkings(context: Excel.RequestContext, { tables, grown }: Snapshot, now: Aftermath, isTyped: (sheet: string) => boolean): readonly Deed[] {
  return tables.flatMap(({ table, at, to }, index): Deed[] => {
    const [range, block] = [now.tables[index], grown[index]];
    if (!range || !block || range.isNullObject || range.rowCount !== to.rows || isTyped(at.sheet)) return [];
    return [
      () => context.workbook.tables.getItem(table).resize(addressOf(at)),
      () => {
        ownRange(context, block).dataValidation.clear();
        ownRange(context, block).conditionalFormats.clearAll();
        ownRange(context, block).clear("All");
      },
    ];
  });
}

/** What is to be written so that the cells are as they were, and the cells that somebody else has written since. */
function formerSteps({ cells }: Snapshot, now: Aftermath, isTyped: (sheet: string) => boolean): { readonly steps: readonly Step[]; readonly kept: readonly string[] } {
  const kept = new Set<string>();
  const steps = cells.flatMap((former, index): Step[] => {
    const range = now.cells[index];
    if (!range || range.isNullObject || isTyped(former.at.sheet)) return [];
    // Of cells that were written twice, the last writing says what is ours.
    const later = cells.slice(index + 1).filter(({ at }) => overlap(at, former.at));
    const formatsNow = range.numberFormat as string[][];
    const { formulas, foreign } = formerFormulas(former, standing(range), formatsNow, later);
    for (const cell of foreign) kept.add(cell);
    const formats = former.numberFormats.map((row, down) => row.map((format, across) => (format === formatsNow[down]?.[across] ? null : format)));
    return [...stepUnlessEmpty("numberFormats", former.at, formats), ...stepUnlessEmpty("cells", former.at, formulas)];
  });
  return { steps, kept: [...kept] };
}

function stepUnlessEmpty(kind: "cells" | "numberFormats", at: Block, cells: readonly (readonly (Cell | null)[])[]): readonly Step[] {
  if (cells.every((row) => row.every((cell) => cell === null))) return [];
  return [kind === "cells" ? { kind, at, formulas: cells } : { kind, at, formats: cells as readonly (readonly (string | null)[])[] }];
}

function formerFormulas({ at, formulas, values, numberFormats, written }: FormerCells, now: readonly (readonly Cell[])[], formatsNow: readonly (readonly string[])[], later: readonly FormerCells[]): { readonly formulas: readonly (readonly (Cell | null)[])[]; readonly foreign: readonly string[] } {
  const foreign: string[] = [];
  const isWrittenAgain = (row: number, column: number): boolean => later.some((other) => (other.written[row - other.at.top]?.[column - other.at.left] ?? null) !== null);
  const back = formulas.map((row, down) =>
    row.map((formula, across): Cell | null => {
      const [own, found] = [written[down]?.[across] ?? null, now[down]?.[across] ?? ""];
      if (own === null || found === formula || isWrittenAgain(at.top + down, at.left + across)) return null;
      if (isKept(own, found)) return retyped(formula, values[down]?.[across], numberFormats[down]?.[across] ?? formatsNow[down]?.[across]);
      foreign.push(`${at.sheet}!${a1(at.top + down, at.left + across)}`);
      return null;
    }),
  );
  return { formulas: back, foreign };
}

/** A text that Excel would take for a number or formula when typed again comes back with an apostrophe, which Excel hides. */
function retyped(formula: Cell, value: Cell | undefined, format: string | undefined): Cell {
  const isText = typeof value === "string" && value !== "" && value === formula;
  return isText && format !== "@" ? `'${value}` : formula;
}
