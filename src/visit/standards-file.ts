import type { Text, Values } from "../language/text";
import { limitKeys, limitOfKey } from "../policy/standards";
import type { JsonByKey, TablePart } from "../schema/sheet";
import standards from "../sheets/standards";
import { everyPart, isTable, type PlacedPart, type ReadRow } from "./every-part";
import { jsonEntry } from "./json-entry";
import { isAside, isObject, jsonAt } from "./json-shape";
import { isInFile } from "./read-json-part";
import { readJsonParts } from "./read-json-parts";
import type { Visit } from "./visit";
import type { StandardEdit } from "./with-standards";
import { partsJson } from "./write-json";

/** How a file of standards differs from what stands in 기준표. */
export interface StandardsDifference {
  /** Cells that would change, rows that would come. */
  readonly edits: readonly StandardEdit[];
  /** What the file has and 기준표 has no place for, by its path; it stays in the file. */
  readonly unknown: readonly string[];
  /** What the file has that no cell takes: the finding's own words. */
  readonly unreadable: readonly { readonly message: Text; readonly values: Values }[];
}

/** The standards of a visit as a file of their own, which a visit's file holds too. */
export function standardsJson(visit: Visit): Record<string, unknown> {
  const json = partsJson([standards], visit, visit.present);
  const { ranks, standards: told } = json;
  const { params, ...others } = isObject(told) ? told : {};
  const elsewhere = Object.entries(standards.parts.standards.jsonElsewhere ?? {}).flatMap(([key, path]) => {
    const value = jsonAt(json, path.split("."));
    return value === undefined || (isObject(params) && key in params) ? [] : [[key, value] as const];
  });
  return { schema_version: json["schema_version"], standards: { params: { ...(isObject(params) ? params : {}), ...Object.fromEntries(elsewhere) }, ...others }, ranks };
}

/** Compares a file of standards, or a whole visit's, with what stands in 기준표; null when the file holds no standards. What the file does not tell stays as it is. */
export function standardsDifference(visit: Visit, json: unknown): StandardsDifference | null {
  if (!isObject(json)) return null;
  const parts = everyPart([standards]).filter((placed) => isInFile(placed, json));
  if (parts.length === 0) return null;
  // Only its own sections are looked at, so that a whole visit's file says nothing of its other sheets.
  const own = { ranks: json["ranks"], standards: json["standards"], visit: onlyElsewhere(json) };
  const { contents, findings } = readJsonParts([standards], own);
  const there = visit as unknown as Readonly<Record<string, readonly ReadRow[]>>;
  const edits = parts.flatMap((placed) => {
    const rows = contents.find(({ key }) => key === placed.key)?.rows ?? [];
    if (!isTable(placed)) return [];
    return placed.part.jsonByKey ? limitEdits(placed.part.jsonByKey, own, there["standards"] ?? [], rows) : rowEdits(placed, placed.part, there[placed.key] ?? [], rows);
  });
  const keys = Object.keys(params(own)).filter((key) => !isAside(key) && limitOfKey(key) === null);
  return {
    edits,
    unknown: [...keys.map((key) => `standards.params.${key}`), ...findings.flatMap(({ rule, values: { path } }) => (rule === "READ-KEY" && typeof path === "string" ? [path] : []))],
    unreadable: findings.flatMap(({ rule, message, values }) => (rule === "READ-KEY" ? [] : [{ message, values }])),
  };
}

function params(json: unknown): Readonly<Record<string, unknown>> {
  const found = jsonAt(json, ["standards", "params"]);
  return isObject(found) ? found : {};
}

/** What a whole visit's file tells of standards elsewhere: of its visit only that. */
function onlyElsewhere(json: unknown): Record<string, unknown> {
  const told = Object.values(standards.parts.standards.jsonElsewhere ?? {}).flatMap((path) => {
    const value = jsonAt(json, path.split("."));
    return value === undefined ? [] : [[path.split(".").at(-1) ?? "", value] as const];
  });
  return Object.fromEntries(told);
}

/** The cells of limits that the file tells otherwise: its value, and source and day where it has them. */
function limitEdits(by: JsonByKey, json: unknown, there: readonly ReadRow[], read: readonly ReadRow[]): readonly StandardEdit[] {
  return Object.values(limitKeys).flatMap((key) => {
    const [standing, row] = [there.find((each) => each[by.key] === key), read.find((each) => each[by.key] === key)];
    const entry = params(json)[key];
    const { beside } = jsonEntry(entry, by);
    const isElsewhere = entry === undefined && jsonAt(json, (standards.parts.standards.jsonElsewhere as Readonly<Record<string, string>>)[key]?.split(".") ?? ["–"]) !== undefined;
    if (!standing || !row || (entry === undefined && !isElsewhere)) return [];
    const columns = [by.value, ...Object.entries(beside).flatMap(([column, value]) => (value === undefined || value === null ? [] : [column]))];
    return columns.flatMap((column) => edit("standards", standing.row, column, standing[column], row[column]));
  });
}

/** The cells of rows that the file tells otherwise, by the rows' key; rows that are only in the file come last. */
function rowEdits({ key: part }: PlacedPart, { key, columns }: TablePart, there: readonly ReadRow[], read: readonly ReadRow[]): readonly StandardEdit[] {
  let next = Math.max(-1, ...there.map(({ row }) => row)) + 1;
  return read.flatMap((row) => {
    if (key === null || row[key] === null) return [];
    const standing = there.find((each) => each[key] === row[key]);
    const at = standing?.row ?? next++;
    return Object.keys(columns).flatMap((column) => edit(part, at, column, standing?.[column] ?? null, row[column]));
  });
}

/** A cell that would hold another value; what the file leaves blank stays. */
function edit(part: string, row: number, column: string, old: unknown, value: unknown): readonly StandardEdit[] {
  if (value === null || value === undefined || value === old || (typeof value !== "number" && typeof value !== "string")) return [];
  return [{ part, row, column, value }];
}
