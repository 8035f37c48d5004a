import { snakeCase, type JsonByKey } from "../schema/sheet";
import { isObject } from "./json-shape";

/** What one entry of an object by keys says: its value, and what stands beside it by column. */
interface JsonEntry {
  readonly value: unknown;
  readonly beside: Readonly<Record<string, unknown>>;
}

/** The keys of an entry that is an object. */
export function entryKeys({ value, beside = [] }: JsonByKey): readonly string[] {
  return [value, ...beside].map(snakeCase);
}

/** Reads an entry: the value itself, or an object that has it among its keys. An object without any of them is a value, though none that a column takes. */
export function jsonEntry(json: unknown, by: JsonByKey): JsonEntry {
  const { value, beside = [] } = by;
  if (beside.length === 0 || !isObject(json) || !entryKeys(by).some((key) => Object.hasOwn(json, key))) return { value: json, beside: {} };
  return { value: json[snakeCase(value)], beside: Object.fromEntries(beside.map((column) => [column, json[snakeCase(column)]])) };
}

/** An entry as a file has it: the bare value where nothing stands beside it. */
export function entryJson(entry: JsonEntry, by: JsonByKey): unknown {
  const beside = Object.entries(entry.beside).filter(([, each]) => each !== null && each !== undefined);
  if (beside.length === 0) return entry.value;
  const value = entry.value === null ? {} : { [snakeCase(by.value)]: entry.value };
  return { ...value, ...Object.fromEntries(beside.map(([column, each]) => [snakeCase(column), each])) };
}
