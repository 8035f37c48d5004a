import type { Cell } from "../schema/cell";
import { cellAt, type SheetCells } from "../visit/workbook-cells";
import { formulaAt, type WorkbookContent } from "./read-cells";
import { overlap, type Block } from "./reference";
import type { FormerCells, Snapshot, WrittenCells } from "./snapshot";
import type { Step } from "./step";

/** What is fetched about one step while it is done: what stood there, what stands there now, and the id of what it added. */
export interface Trace {
  readonly step: Step;
  /** It is about a sheet that is new itself. */
  readonly isNew: boolean;
  /** An earlier request wrote there already: what is read before it is our own. */
  readonly isAgain: boolean;
  readonly before: Excel.Range | null;
  readonly after: Excel.Range | null;
  readonly added: Excel.Worksheet | Excel.ConditionalFormat | Excel.Chart | null;
}

/** What it takes to undo the steps that were sent, answered or not. */
export function snapshotOf(traces: readonly Trace[], content: WorkbookContent): Snapshot {
  const old = traces.filter(({ isNew }) => !isNew);
  const tables = old.flatMap(({ step }) => {
    const was = step.kind === "resize" ? content.tables.find(({ name }) => name === step.table) : undefined;
    if (!was || step.kind !== "resize") return [];
    return [{ table: was.name, at: { sheet: was.sheet, top: was.top, left: was.left, rows: was.bottom - was.top + 1, columns: was.right - was.left + 1 }, to: step.at }];
  });
  const grown = tables.map(({ at, to }) => ({ ...to, top: at.top + at.rows, rows: to.rows - at.rows }));
  return {
    sheets: old.flatMap(({ step, added }) => (step.kind === "sheet" ? [{ name: step.sheet, id: idOf(added) }] : [])),
    names: old.flatMap(({ step }) => (step.kind === "name" && !content.formulaOfName.has(step.name) ? [step.name] : [])),
    cells: old.flatMap((trace) => formerCells(trace, grown, content)),
    fresh: traces.flatMap((trace) => freshCells(trace, grown)),
    tables,
    grown,
    checks: old.flatMap(({ step }) => (step.kind === "check" ? [step.at] : [])),
    charts: old.flatMap(({ step, added }) => (step.kind === "chart" ? [{ sheet: step.at.sheet, name: step.chart, id: idOf(added) }] : [])),
    marks: old.flatMap(({ step, added }) => (step.kind === "mark" ? [{ at: step.at, formula: step.formula, id: idOf(added) }] : [])),
  };
}

/** The cells where an answered step found something else than the plan was made on: somebody wrote there in between. */
export function takenCells({ step, before, isAgain }: Trace, content: WorkbookContent): readonly Block[] {
  const found = step.kind === "cells" && !isAgain ? formulasOf(before) : null;
  if (!found || step.kind !== "cells") return [];
  const { at } = step;
  return step.formulas.flatMap((row, down) =>
    row.flatMap((cell, across) => {
      if (cell === null || found[down]?.[across] === formulaAt(content, at.sheet, at.top + down, at.left + across)) return [];
      return [{ sheet: at.sheet, top: at.top + down, left: at.left + across, rows: 1, columns: 1 }];
    }),
  );
}

function idOf(added: Trace["added"]): string | null {
  const { id }: { id?: string } = added?.toJSON() ?? {};
  return id ?? null;
}

function formulasOf(range: Excel.Range | null): readonly (readonly Cell[])[] | null {
  const { formulas }: { formulas?: unknown } = range?.toJSON() ?? {};
  return formulas === undefined ? null : (formulas as Cell[][]);
}

function formatsOf(range: Excel.Range | null): readonly (readonly string[])[] | null {
  const { numberFormat }: { numberFormat?: unknown } = range?.toJSON() ?? {};
  return numberFormat === undefined ? null : (numberFormat as string[][]);
}

/** How many rows of a block lie above those that a table grew by. */
function rowsAbove(at: Block, grown: readonly Block[]): number {
  const growth = grown.find((block) => overlap(block, at));
  return growth ? Math.max(0, growth.top - at.top) : at.rows;
}

/** What stood in the cells of a step: as it was read right before, or else as the plan was made on. */
function formerCells({ step, isAgain, before, after }: Trace, grown: readonly Block[], content: WorkbookContent): readonly FormerCells[] {
  if (step.kind !== "cells" && step.kind !== "numberFormats") return [];
  const { at } = step;
  const rows = rowsAbove(at, grown);
  if (rows === 0) return [];
  const found = isAgain ? null : formulasOf(before);
  const each = <T>(answer: (down: number, across: number) => T): T[][] => Array.from({ length: rows }, (_, down) => Array.from({ length: at.columns }, (__, across) => answer(down, across)));
  const known = (sheets: Iterable<SheetCells>): SheetCells | undefined => [...sheets].find(({ name }) => name === at.sheet);
  const [values, formats] = [known(content.sheets), content.formats.get(at.sheet)];
  const foundFormats = isAgain ? null : formatsOf(before);
  const formulas = each((down, across) => found?.[down]?.[across] ?? formulaAt(content, at.sheet, at.top + down, at.left + across));
  return [
    {
      at: { ...at, rows },
      formulas,
      values: each((down, across) => {
        const formula = formulas[down]?.[across] ?? "";
        const isRead = formula === formulaAt(content, at.sheet, at.top + down, at.left + across);
        if (isRead && values) return cellAt(values, at.top + down, at.left + across);
        return String(formula).startsWith("=") ? "" : formula;
      }),
      numberFormats: each((down, across) => foundFormats?.[down]?.[across] ?? ((formats ? String(cellAt(formats, at.top + down, at.left + across)) : "") || null)),
      written: writtenIn(step, after, rows),
    },
  ];
}

/** As Excel gave it back, or else as it was told. */
function writtenIn(step: Extract<Step, { kind: "cells" | "numberFormats" }>, after: Excel.Range | null, rows: number): WrittenCells["written"] {
  if (step.kind === "numberFormats") return step.formats.slice(0, rows).map((row) => row.map(() => null));
  const kept = formulasOf(after);
  return step.formulas.slice(0, rows).map((row, down) => row.map((cell, across) => (cell === null ? null : (kept?.[down]?.[across] ?? cell))));
}

function freshCells({ step, isNew, after }: Trace, grown: readonly Block[]): readonly WrittenCells[] {
  if (step.kind !== "cells") return [];
  const above = isNew ? 0 : rowsAbove(step.at, grown);
  const at = { ...step.at, top: step.at.top + above, rows: step.at.rows - above };
  return at.rows === 0 ? [] : [{ at, written: writtenIn(step, after, step.at.rows).slice(above) }];
}
