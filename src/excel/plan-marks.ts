import { visitStatus, type VisitStatus } from "../policy/lists";
import { fieldName } from "../schema/sheet";
import { a1, columnLetters } from "../visit/a1";
import { conditionText, partsOf, quoted } from "../sheets/formula-text";
import { marks } from "./palette";
import type { FormOnSheet, PartOnSheet, TableOnSheet } from "./part-on-sheet";
import { bodyOf, columnOf, columnRuns, placedColumns } from "./plan-table";
import type { Block } from "./reference";
import { isReachable, type Site } from "./site";
import type { Step } from "./step";

type MarkStep = Extract<Step, { kind: "mark" }>;
const statuses = Object.keys(visitStatus.words) as VisitStatus[];

/** What Excel paints by itself: the sheets' live marks first, then required cells that are blank. */
export function markSteps(site: Site): readonly Step[] {
  return [...site.parts.values()].flatMap((part): MarkStep[] => {
    const live = liveMarks(part, site);
    if (part.shape === "form") return part.isNew ? [...live, ...blanksOfForm(part, site)] : live;
    return [...live, ...blanksOfTable(part, site)];
  });
}

/** The sheet's own marks: of a new part all, of another those that something new lets stand now. */
export function liveMarks(part: PartOnSheet, site: Site): MarkStep[] {
  return (part.part.marks ?? []).flatMap(({ column, when, style }) => {
    const needs = partsOf(when);
    if (!needs.every((key) => isReachable(site, key))) return [];
    if (!part.isNew && !needs.some((key) => site.parts.get(key)?.isNew === true)) return [];
    const at = cellsOf(part, column);
    const formula = at ? conditionText(when, part.key, site.language, (own) => cellInRow(part, own)) : null;
    return at && formula !== null && !formula.includes("$?") ? [mark(at, formula, style)] : [];
  });
}

function mark(at: Block, formula: string, style: keyof typeof marks): MarkStep {
  return { kind: "mark", at, formula, ...marks[style] };
}

function cellsOf(part: PartOnSheet, column: string): Block | null {
  if (part.shape === "table") {
    if (column === "*") return bodyOf(part);
    const found = part.columns.get(column);
    return found ? columnOf(part, found.at) : null;
  }
  const field = part.fields.get(column);
  return field ? { sheet: part.sheet, top: field.row, left: field.column, rows: 1, columns: 1 } : null;
}

/** A cell as a condition writes it: the first row's, with the column held. "$?" when it is not there. */
function cellInRow(part: PartOnSheet, column: string): string {
  const at = cellsOf(part, column);
  if (!at) return "$?";
  return part.shape === "table" ? `$${a1(at.top, at.left)}` : `$${columnLetters(at.left)}$${at.top + 1}`;
}

/** Required cells that are blank in rows in which something was typed. One mark for neighbours of the same urgency. */
export function blanksOfTable(table: TableOnSheet, site: Site): MarkStep[] {
  const body = bodyOf(table);
  const ours = placedColumns(table);
  const cell = (at: number): string => `$${a1(body.top, at)}`;
  const typed = columnRuns(ours, ({ formula }) => formula === undefined).filter(({ value }) => value);
  const filled = `COUNTA(${typed.map(({ from, count }) => `${cell(ours[from]?.at ?? 0)}:${cell((ours[from]?.at ?? 0) + count - 1)}`).join(",")})>0`;
  return columnRuns(ours, ({ formula, required }) => (formula === undefined ? required : undefined)).flatMap(({ value, from, count }) => {
    const reached = statusReached(value, table, site);
    const first = ours[from];
    if (reached === null || !first) return [];
    const at: Block = { ...body, left: first.at, columns: count };
    return [mark(at, `=AND(${[filled, ...reached, `${a1(at.top, at.left)}=""`].join(",")})`, "missing")];
  });
}

/** Required fields that are blank once the visit has its status. */
function blanksOfForm(form: FormOnSheet, site: Site): MarkStep[] {
  return Object.entries(form.part.columns).flatMap(([field, { required, formula }]) => {
    const reached = formula === undefined ? statusReached(required === true ? "draft" : required, form, site) : null;
    const at = cellsOf(form, field);
    if (!at || !reached || reached.length === 0) return [];
    return [mark(at, `=AND(${[...reached, `${cellInRow(form, field)}=""`].join(",")})`, "missing")];
  });
}

/** The condition that a status is reached; none for what is always required; null when there is nothing to paint (now). */
function statusReached(required: true | VisitStatus | undefined, part: PartOnSheet, site: Site): readonly string[] | null {
  if (required === undefined) return null;
  if (required === true) return part.isNew ? [] : null;
  const request = site.parts.get("request");
  if (request?.shape !== "form" || !isReachable(site, "request") || !(part.isNew || request.isNew)) return null;
  const name = fieldName(request.part, "status");
  const words = statuses.slice(statuses.indexOf(required)).map((status) => quoted(visitStatus.words[status][site.language]));
  return [`OR(${words.map((word) => `${name}=${word}`).join(",")})`];
}
