import type { Text } from "../language/text";
import type { Language } from "../language/language";
import type { SheetDefinition } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import { rowsOnSheet } from "../visit/built-address";
import { everyPart, type PlacedPart } from "../visit/every-part";
import { firstRows } from "../visit/read-json-row";
import { chartSteps } from "./plan-charts";
import { fillSteps, withoutCell } from "./plan-fill";
import { checkSteps } from "./plan-checks";
import { formLooks, formWraps, newFormSteps } from "./plan-form";
import { formulaSteps } from "./plan-formulas";
import { markSteps } from "./plan-marks";
import { nameSteps } from "./plan-names";
import { paperSteps, sheetSteps } from "./plan-paper";
import { bodyLooks, bodyWraps, headerLooks, newTableSteps, type RowToWrite } from "./plan-table";
import type { WorkbookContent } from "./read-cells";
import { siteOf, type NewSheet, type Site } from "./site";
import type { Step } from "./step";

/** What stands in the parts: a table's rows with their places, or a form's values as one row. */
export type Contents = ReadonlyMap<string, readonly RowToWrite[]>;

/** What is to be done, and the names of the sheets that come. */
export interface SheetsPlan {
  readonly steps: readonly Step[];
  readonly added: readonly string[];
  /** What the contents say but a sheet that is there has no cell for: the sheet and the headers. */
  readonly withoutCell: readonly { readonly sheet: string; readonly headers: readonly Text[] }[];
}

/**
 * The plan that adds the wanted sheets that are missing, all of them in one go. On sheets that are there, only what was
 * waiting for the new ones is completed: formulas, names, checks and marks. With `contents`, parts are filled: of a new
 * sheet, and of one that is there instead of what stands in it; with `templates` only new ones are, instead of with their first rows.
 */
export function planSheets(wanted: readonly SheetDefinition[], content: WorkbookContent, language: Language, contents: Contents = new Map(), templates: Contents = new Map()): SheetsPlan {
  const rowsOf = new Map(everyPart(wanted).map((placed) => [placed.key, contents.get(placed.key) ?? templates.get(placed.key) ?? templateRows(placed)]));
  const partOf = new Map(everyPart(sheets).map(({ key, part }) => [key, part]));
  const site = siteOf(sheets, wanted, content, language, (key) => {
    const part = partOf.get(key);
    return part ? rowsOnSheet(part, rowsOf.get(key) ?? []) : 1;
  });
  const { newSheets } = site;
  const [first] = newSheets;
  const filled = [...site.parts.values()].filter(({ isNew, key }) => !isNew && contents.has(key));
  return {
    added: newSheets.map(({ name }) => name),
    withoutCell: filled.flatMap((part) => {
      const headers = withoutCell(part, contents.get(part.key) ?? []);
      return headers.length > 0 ? [{ sheet: part.sheet, headers }] : [];
    }),
    steps: [
      ...newSheets.flatMap((sheet) => sheetSteps(sheet, language)),
      ...newSheets.flatMap((sheet) => contentSteps(sheet, site, rowsOf)),
      ...filled.flatMap((part) => fillSteps(part, contents.get(part.key) ?? [], site)),
      ...nameSteps(site),
      ...formulaSteps(site),
      ...newSheets.flatMap((sheet) => lookSteps(sheet, site)),
      ...checkSteps(site),
      ...markSteps(site),
      ...newSheets.flatMap(paperSteps),
      ...chartSteps(newSheets.flatMap(({ definition }) => Object.keys(definition.parts)), site),
      ...newSheets.flatMap((sheet) => wrapSteps(sheet, site)),
      ...(first ? [{ kind: "show" as const, sheet: first.name }] : []),
    ],
  };
}

/** The rows that a new template holds from the beginning. */
function templateRows(placed: PlacedPart): readonly RowToWrite[] {
  const { part } = placed;
  return part.shape === "table" ? firstRows({ ...placed, part }) : [];
}

function contentSteps({ definition, layout }: NewSheet, { parts, language }: Site, rowsOf: Contents): readonly Step[] {
  return Object.keys(definition.parts).flatMap((key) => {
    const [part, place, rows] = [parts.get(key), layout.parts[key], rowsOf.get(key) ?? []];
    if (part?.shape === "form" && place?.shape === "form") return newFormSteps(part, place, rows[0] ?? {}, language);
    return part?.shape === "table" ? newTableSteps(part, rows, language) : [];
  });
}

function lookSteps({ definition, layout }: NewSheet, { parts }: Site): readonly Step[] {
  return Object.keys(definition.parts).flatMap((key) => {
    const [part, place] = [parts.get(key), layout.parts[key]];
    if (part?.shape === "form" && place?.shape === "form") return formLooks(part, place);
    return part?.shape === "table" ? [...headerLooks(part), ...bodyLooks(part)] : [];
  });
}

function wrapSteps({ definition, layout }: NewSheet, { parts }: Site): readonly Step[] {
  return Object.keys(definition.parts).flatMap((key) => {
    const [part, place] = [parts.get(key), layout.parts[key]];
    if (part?.shape === "form" && place?.shape === "form") return formWraps(part, place);
    return part?.shape === "table" ? bodyWraps(part) : [];
  });
}
