import type { SheetDefinition } from "../schema/sheet";
import { everyPart, partAround, placeIn, type PartContent } from "./every-part";
import type { Finding } from "./finding";
import { foundTexts } from "./found-texts";
import { likeness } from "./headers";
import { jsonShape, unknownKeys, type JsonShape, type UnknownKey } from "./json-shape";
import { isInFile, readJsonPart } from "./read-json-part";
import { unread, wrongShape } from "./unread";

/** Words about the file itself, not about the visit. */
const aboutTheFile = new Set(["schema_version", "expected"]);

/** The parts of some sheets as they were read from a file, before their ids are joined. */
export interface ReadJsonParts {
  readonly contents: readonly PartContent[];
  readonly findings: readonly Finding[];
  /** Where in the file something stands that no cell takes. */
  readonly leftOut: readonly string[];
}

/** Reads the parts of the sheets from a file's JSON. A sheet is there when any of its sections is, or when silence says that it is empty. */
export function readJsonParts(sheets: readonly SheetDefinition[], json: Readonly<Record<string, unknown>>): ReadJsonParts {
  const parts = everyPart(sheets);
  const there = new Set(parts.filter((placed) => placed.sheet.untoldWhenEmpty === true || isInFile(placed, json)).map(({ sheet }) => sheet));
  const findings: Finding[] = [];
  const contents = parts.map((placed): PartContent => {
    if (!there.has(placed.sheet)) return { ...placed, present: false, rows: [], columns: new Set() };
    const { rows, findings: own } = readJsonPart(placed, json, partAround(placed, parts));
    findings.push(...own);
    return { ...placed, present: true, rows, columns: new Set(Object.keys(placed.part.columns)), texts: foundTexts(own) };
  });
  findings.push(...unknown(json, jsonShape(sheets)));
  const leftOut = findings.flatMap(({ text, values: { path, name } }) => {
    const where = path ?? name;
    return text === undefined && typeof where === "string" ? [where] : [];
  });
  return { contents, findings, leftOut };
}

/** True when a file holds at least one section that has a sheet. */
export function isVisitFile(sheets: readonly SheetDefinition[], json: Readonly<Record<string, unknown>>): boolean {
  const { keys } = jsonShape(sheets);
  return Object.keys(json).some((key) => keys.has(key));
}

function unknown(json: Readonly<Record<string, unknown>>, shape: JsonShape): readonly Finding[] {
  return [...unknownKeys(json, shape)].filter(({ path }) => !aboutTheFile.has(path)).map(unknownKey);
}

function unknownKey({ path, key, part, row, known, isSingle }: UnknownKey): Finding {
  if (isSingle) return wrongShape(path, known.every((each) => /^\d+$/.test(each)) ? "array" : "object", part ? { place: placeIn(part, row) } : {});
  const nearest = [...known].sort((one, other) => likeness(other, key) - likeness(one, key))[0];
  const where = part ? { place: placeIn(part, row) } : {};
  const message = { ko: "모르는 항목이라 읽지 않았습니다: {path}", en: "an unknown key, not read: {path}" };
  if (nearest === undefined || likeness(nearest, key) < 0.5) {
    return unread("READ-KEY", "note", message, { path }, where, { ko: "지우거나 이름을 확인하세요", en: "take it out, or check its name" });
  }
  return unread("READ-KEY", "note", message, { path, nearest }, where, { ko: "'{nearest}'을(를) 뜻했다면 이름을 고치세요", en: "if '{nearest}' is meant, correct the name" });
}
