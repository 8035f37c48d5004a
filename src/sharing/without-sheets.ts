import { paperKey, paperName } from "../schema/paper-name";
import { bytesOf, markupOf } from "../xlsx/markup";
import type { Parts } from "../xlsx/package";
import { relationsOf } from "../xlsx/relations";
import { decoded } from "../xlsx/rewritten";
import { readXml } from "../xlsx/xml-events";
import type { SheetInPackage, WorkbookInPackage } from "./workbook-in-package";

/** The papers among the sheets of a package: each one's key by the sheet's name. */
export function papersIn(parts: Parts, { path }: WorkbookInPackage): ReadonlyMap<string, string> {
  const names: string[] = [];
  const papers = new Map<string, string>();
  let sheet: string | null = null;
  readXml(parts.get(path) ?? new Uint8Array(), {
    begin: (element, { name = "", localSheetId }) => {
      if (element === "sheet") names.push(name);
      if (element === "definedName") sheet = name === paperName ? (names[Number(localSheetId)] ?? null) : null;
    },
    end: (element, text) => {
      const key = element === "definedName" && sheet !== null ? paperKey(text) : null;
      if (key !== null && sheet !== null) papers.set(sheet, key);
    },
  });
  return papers;
}

/** Takes whole sheets out of a package, with the parts that are theirs alone. At least one visible sheet has to stay. */
export function takeOutSheets(parts: Parts, workbook: WorkbookInPackage, gone: readonly SheetInPackage[]): void {
  if (gone.length === 0) return;
  const names = new Set(gone.map(({ name }) => name));
  parts.set(workbook.path, bytesOf(workbookWithout(markupOf(parts.get(workbook.path) ?? new Uint8Array()), names)));
  const relations = workbook.path.replace(/([^/]*)$/, "_rels/$1.rels");
  const ids = new Set(gone.map(({ relation }) => relation));
  const markup = markupOf(parts.get(relations) ?? new Uint8Array());
  parts.set(relations, bytesOf(markup.replace(/<(?:\w+:)?Relationship\b[^>]*?\/?>/g, (relation) => (ids.has(/\bId\s*=\s*["']([^"']*)["']/.exec(relation)?.[1] ?? "") ? "" : relation))));
  for (const { path } of gone) takeOutPart(parts, path);
  const kinds = markupOf(parts.get("[Content_Types].xml") ?? new Uint8Array());
  parts.set("[Content_Types].xml", bytesOf(kinds.replace(/<(?:\w+:)?Override\b[^>]*?\/?>/g, (kind) => (parts.has(decoded(/\bPartName\s*=\s*["']\/([^"']*)["']/.exec(kind)?.[1] ?? "")) ? kind : ""))));
}

/** Takes out a part, and what it alone leads to: a sheet's tables, notes and drawings. */
function takeOutPart(parts: Parts, path: string): void {
  const led = [...relationsOf(parts, path).byId.values()];
  parts.delete(path);
  parts.delete(path.replace(/([^/]*)$/, "_rels/$1.rels"));
  const others = new Set([...parts.keys()].filter((each) => each.endsWith(".rels")).flatMap((each) => [...relationsOf(parts, each.replace(/_rels\/([^/]*)\.rels$/, "$1")).byId.values()]));
  for (const each of led) if (parts.has(each) && !others.has(each)) takeOutPart(parts, each);
}

function workbookWithout(markup: string, gone: ReadonlySet<string>): string {
  const places: (number | null)[] = [];
  const kept = markup.replace(/<(?:\w+:)?sheet\s[^>]*?\/?>/g, (sheet) => {
    const [, double, single] = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(sheet) ?? [];
    const isGone = gone.has(decoded(double ?? single ?? ""));
    places.push(isGone ? null : places.filter((place) => place !== null).length);
    return isGone ? "" : sheet;
  });
  return kept
    .replace(/<((?:\w+:)?)definedName\b[^>]*>[\s\S]*?<\/\1definedName\s*>/g, (name) => {
      const told = /\slocalSheetId\s*=\s*["'](\d+)["']/.exec(name)?.[1];
      if (told === undefined) return name;
      const place = places[Number(told)];
      return place === null || place === undefined ? "" : name.replace(/(\slocalSheetId\s*=\s*)["']\d+["']/, `$1"${place}"`);
    })
    .replace(/<((?:\w+:)?)definedNames\s*>\s*<\/\1definedNames\s*>/, "")
    .replace(/\s(activeTab|firstSheet)\s*=\s*["']\d+["']/g, "");
}
