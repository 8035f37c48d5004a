import { sampleJson } from "../kit/sample";

type Json = Readonly<Record<string, unknown>>;

export const sample: Json = sampleJson();

/** What stands at a path of a JSON value; in arrays, in each item. */
export function valuesAt(json: unknown, path: readonly string[]): unknown[] {
  const [key, ...rest] = path;
  if (key === undefined) return json === undefined ? [] : [json];
  if (Array.isArray(json)) return /^\d+$/.test(key) ? valuesAt((json as unknown[])[Number(key)], rest) : json.flatMap((item) => valuesAt(item, path));
  return typeof json === "object" && json !== null ? valuesAt((json as Json)[key], rest) : [];
}
