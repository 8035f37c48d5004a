import { cellOf, columnNumber } from "../visit/a1";
import type { NamedCell, SheetCells, TableRange, WorkbookCells } from "../visit/workbook-cells";
import type { Slices } from "../values/slices";
import { NoPackage, type Parts } from "../xlsx/package";
import { relationsOf } from "../xlsx/relations";
import { sharedTexts } from "../xlsx/shared-texts";
import { workbookPart } from "../xlsx/workbook-part";
import { readXml } from "../xlsx/xml-events";
import { sheetValues } from "./sheet-values";

/** A table as its part tells it. */
export interface TableInPackage extends TableRange {
  readonly path: string;
  /** False where the table shows no header row. */
  readonly hasHeader: boolean;
  readonly columns: readonly string[];
}

/** A sheet with its part and the parts of its tables. */
export interface SheetInPackage extends SheetCells {
  readonly path: string;
  /** The id by which the workbook's part refers to it. */
  readonly relation: string;
  readonly tables: readonly TableInPackage[];
}

/** The workbook of a package: its cells as every reader of a visit takes them, and which part each comes from. */
export interface WorkbookInPackage extends WorkbookCells {
  readonly path: string;
  readonly sharedTextsPath: string | null;
  readonly sheets: readonly SheetInPackage[];
  readonly tables: readonly TableInPackage[];
}

/** Reads a package's workbook, one sheet at a time. Throws NoPackage when there is none in it that can be read. */
export function* workbookInPackage(parts: Parts): Slices<WorkbookInPackage> {
  const path = relationsOf(parts, "").byKind.get("officeDocument") ?? "";
  const { byId, byKind } = relationsOf(parts, path);
  const told = workbookPart(partOf(parts, path));
  const sharedTextsPath = byKind.get("sharedStrings") ?? null;
  const texts = sharedTextsPath === null ? [] : sharedTexts(partOf(parts, sharedTextsPath));
  const sheets: SheetInPackage[] = [];
  for (const { name, relation } of told.sheets) {
    const at = byId.get(relation) ?? "";
    const bytes = parts.get(at);
    if (!bytes || !/worksheets\//.test(at)) continue;
    const tables = [...relationsOf(parts, at).byId.values()].filter((each) => /(^|\/)tables\//.test(each)).map((each) => tableOf(partOf(parts, each), each, name));
    sheets.push({ name, top: 0, left: 0, values: sheetValues(bytes, texts), path: at, relation, tables });
    yield;
  }
  return { path, sharedTextsPath, sheets, tables: sheets.flatMap(({ tables }) => tables), names: namedCells(partOf(parts, path)) };
}

function partOf(parts: Parts, path: string): Uint8Array {
  const part = parts.get(path);
  if (!part) throw new NoPackage();
  return part;
}

function tableOf(bytes: Uint8Array, path: string, sheet: string): TableInPackage {
  const columns: string[] = [];
  let [name, ref, header, totals] = ["", "A1", "1", "0"];
  readXml(bytes, {
    begin: (element, attributes) => {
      if (element === "table") {
        name = attributes["displayName"] ?? attributes["name"] ?? "";
        ref = attributes["ref"] ?? ref;
        header = attributes["headerRowCount"] ?? header;
        totals = attributes["totalsRowCount"] ?? totals;
      }
      if (element === "tableColumn") columns.push(attributes["name"] ?? "");
    },
  });
  const [, left = "A", top = "1", right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(ref) ?? [];
  const hasTotals = totals !== "0";
  return {
    path,
    name,
    sheet,
    columns,
    hasHeader: header !== "0",
    hasTotals,
    top: Number(top) - 1,
    left: columnNumber(left),
    right: columnNumber(right),
    bottom: Number(bottom) - 1 - (hasTotals ? 1 : 0),
  };
}

function namedCells(bytes: Uint8Array): readonly NamedCell[] {
  const names: NamedCell[] = [];
  let name: string | null = null;
  readXml(bytes, {
    begin: (element, attributes) => {
      if (element === "definedName") name = attributes["localSheetId"] === undefined ? (attributes["name"] ?? null) : null;
    },
    end: (element, text) => {
      const cell = element === "definedName" && name !== null ? cellOf(`=${text}`) : null;
      if (cell && name !== null) names.push({ name, ...cell });
    },
  });
  return names;
}
