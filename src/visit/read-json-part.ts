import type { TablePart } from "../schema/sheet";
import { isFilled, isTable, placeIn, type Around, type PlacedPart, type ReadRow } from "./every-part";
import type { Finding } from "./finding";
import { foundTexts } from "./found-texts";
import { besideList, listedRow, listKeys, unlistedIds } from "./json-list";
import { isAside, isObject, jsonAt, jsonPath } from "./json-shape";
import { firstRows, onFirstRows, readJsonEntry, readJsonRow } from "./read-json-row";
import type { ReadPart } from "./read-standing";
import { unread, wrongShape } from "./unread";

/** A value met on the way into a file, with its path and the row of another part that it stands in. */
interface Reached {
  readonly json: unknown;
  readonly path: string;
  readonly within: unknown;
}

/** Everything a part's path leads to: one value, or one in each row of the part around it. */
function* reached(json: unknown, keys: readonly string[], path = "", within: unknown = null): Iterable<Reached> {
  const [key, ...rest] = keys;
  if (key === undefined) yield { json, path, within };
  else if (Array.isArray(json)) for (const [index, item] of json.entries()) yield* reached(item, keys, `${path}[${index}]`, item);
  else yield* reached(jsonAt(json, [key]), rest, path === "" ? key : `${path}.${key}`, within);
}

/** Whether a file has anything to say of a part. */
export function isInFile({ part }: PlacedPart, json: unknown): boolean {
  if (part.json === null) return false;
  if (part.shape === "table" && Object.values(part.jsonElsewhere ?? {}).some((path) => jsonAt(json, path.split(".")) !== undefined)) return true;
  const list = listKeys(part);
  for (const found of reached(json, part.json.split("."))) if (found.json !== undefined || (list && besideList(found.within, list) !== undefined)) return true;
  return false;
}

/**
 * Reads a part out of a file that has something to say of its sheet; of a table that the file does not tell there are the
 * rows of a new sheet. `around`: the part in whose rows this one's rows stand, if they do.
 */
export function readJsonPart(placed: PlacedPart, json: unknown, around: Around | null): ReadPart {
  const { part } = placed;
  const found = part.json === null ? [] : [...reached(json, part.json.split("."))];
  const findings: Finding[] = [];
  if (isTable(placed)) {
    if (!isInFile(placed, json)) return { rows: firstRows(placed), findings };
    const all = [...tableRows(placed, json, found, around, findings)];
    const texts = foundTexts(findings);
    const read = all.filter((row) => isFilled(placed.part, row) || texts.has(row.row));
    const { rows, moved } = onFirstRows(placed, read, texts);
    // A row of which nothing could be read takes its place on the sheet, but is none of the visit's.
    const bare = new Set(read.filter((row) => !isFilled(placed.part, row)).map(({ row }) => moved.get(row) ?? row));
    return { rows: rows.filter(({ row }) => !bare.has(row)), findings: findings.map((finding) => movedFinding(finding, moved)) };
  }
  const [first] = found;
  return { rows: [readObject(placed, first?.json ?? {}, first?.path ?? "", 0, findings)], findings };
}

/** A finding about a row that now stands elsewhere. */
function movedFinding(finding: Finding, moved: ReadonlyMap<number, number>): Finding {
  const { place } = finding;
  return place?.row === undefined ? finding : { ...finding, place: { ...place, row: moved.get(place.row) ?? place.row } };
}

/** The rows of a table; a JSON value of another shape is a finding. */
function* tableRows(placed: PlacedPart & { readonly part: TablePart }, json: unknown, found: readonly Reached[], around: Around | null, findings: Finding[]): Iterable<ReadRow> {
  const { jsonByKey, jsonElsewhere = {} } = placed.part;
  const list = listKeys(placed.part);
  let count = 0;
  for (const { json: told, path, within } of found) {
    const others = list ? besideList(within, list) : undefined;
    if (list && others !== undefined && !isObject(others)) findings.push(wrongShape(pathBeside(path, list.beside), "object", { place: placeIn(placed, Math.max(count - 1, 0)) }));
    const value = told ?? (others === undefined ? undefined : []);
    if (value === undefined) continue;
    if (jsonByKey && isObject(value)) {
      for (const [name, entry] of Object.entries(value)) if (!isAside(name)) yield readJsonEntry(placed, jsonByKey, name, entry, `${path}.${name}`, count++, findings);
    } else if (!jsonByKey && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const row = readObject(placed, list ? listedRow(item, within, list) : item, `${path}[${index}]`, count++, findings);
        if (around) fillParent(row, around, within);
        yield row;
      }
      if (list) findings.push(...unlistedIds(value as unknown[], within, list).map((id) => unlisted(placed, path, list.beside, id, Math.max(count - 1, 0))));
    } else findings.push(wrongShape(path, jsonByKey ? "object" : "array", { place: placeIn(placed, 0) }));
  }
  for (const [name, path] of Object.entries(jsonElsewhere)) {
    const value = jsonAt(json, path.split("."));
    const isTold = found.some(({ json: entries }) => isObject(entries) && Object.hasOwn(entries, name));
    if (jsonByKey && value !== undefined && !isTold) yield readJsonEntry(placed, jsonByKey, name, value, path, count++, findings);
  }
}

function readObject(placed: PlacedPart, json: unknown, path: string, row: number, findings: Finding[]): ReadRow {
  if (!isObject(json)) findings.push(wrongShape(path, "object", { place: placeIn(placed, row) }));
  return readJsonRow(placed, isObject(json) ? json : {}, path, row, findings);
}

/** The column that leads to the part around gets the id of the row around. */
function fillParent(row: ReadRow, { placed: { part }, column }: Around, within: unknown): void {
  const id = part.key === null ? undefined : part.columns[part.key];
  const path = part.key === null || !id ? null : jsonPath(part.key, id);
  if (path) row[column] ??= jsonAt(within, path) ?? null;
}

/** The path of what stands beside a list. */
function pathBeside(list: string, key: string): string {
  return [...list.split(".").slice(0, -1), key].join(".");
}

/** An id stands only in the object beside its list; it is told at the list's last row. */
function unlisted(placed: PlacedPart, path: string, beside: string, id: string, row: number): Finding {
  const values = { path: `${pathBeside(path, beside)}.${id}`, list: path };
  return unread("READ-KEY", "should", { ko: "{list}에 없는 ID라 읽지 않았습니다: {path}", en: "not read, for the id is not in {list}: {path}" }, values, { place: placeIn(placed, row) }, {
    ko: "{list}에 넣거나 지우세요",
    en: "put it into {list}, or take it out",
  });
}
