import type { Slices } from "../values/slices";
import { bytesOf, markupOf } from "../xlsx/markup";
import type { Parts } from "../xlsx/package";
import { leaveOut, maskedAddresses } from "./left-out";
import { maskedMarkup } from "./masked-part";
import { maskedSheet, type SheetMask } from "./masked-sheet";
import { maskedTables } from "./masked-tables";
import { maskedTexts } from "./masked-texts";
import { maskedWorkbook } from "./masked-workbook";
import type { Masking } from "./masking";
import { takeOutSheets } from "./without-sheets";
import type { SheetInPackage, WorkbookInPackage } from "./workbook-in-package";

/** How a package becomes another one. */
export interface WorkbookRewriting {
  readonly masking: Masking;
  /** Sheets that go. */
  readonly gone: readonly SheetInPackage[];
  readonly maskOf: (sheet: SheetInPackage) => SheetMask;
}

/** What was done to a package. */
export interface RewrittenWorkbook {
  /** How many cells are hidden because of where they stand, by the name of their sheet. */
  readonly hidden: readonly { readonly sheet: string; readonly cells: number }[];
  readonly pictures: number;
}

/** Rewrites every part of a package: its cells by their places, and personal words wherever else they stand. */
export function* rewrittenWorkbook(parts: Parts, workbook: WorkbookInPackage, { masking, gone, maskOf }: WorkbookRewriting): Slices<RewrittenWorkbook> {
  const pictures = leaveOut(parts);
  for (const { name } of gone) masking.forget(`${name}!`);
  takeOutSheets(parts, workbook, gone);
  const sheets = workbook.sheets.filter((sheet) => !gone.includes(sheet));
  parts.set(workbook.path, bytesOf(yield* maskedWorkbook(markupIn(parts, workbook.path), masking)));
  const headers = maskedTables(parts, sheets, masking);
  const used = new Set<number>();
  const hidden: { sheet: string; cells: number }[] = [];
  for (const sheet of sheets) {
    const mask = maskOf(sheet);
    const masked = yield* maskedSheet(markupIn(parts, sheet.path), { ...mask, told: new Map([...(headers.get(sheet.name) ?? []), ...mask.told]) }, masking, used);
    parts.set(sheet.path, bytesOf(masked.markup));
    if (masked.hidden > 0) hidden.push({ sheet: sheet.name, cells: masked.hidden });
    yield;
  }
  const { sharedTextsPath } = workbook;
  if (sharedTextsPath !== null) parts.set(sharedTextsPath, bytesOf(yield* maskedTexts(markupIn(parts, sharedTextsPath), masking, used)));
  const done = new Set([...sheets.flatMap(({ path, tables }) => [path, ...tables.map((table) => table.path)]), workbook.path, sharedTextsPath ?? ""]);
  for (const [path, bytes] of parts) {
    if (done.has(path) || path === "[Content_Types].xml") continue;
    if (path.endsWith(".rels")) parts.set(path, bytesOf(maskedAddresses(markupOf(bytes), (address) => masking.text(address) !== address)));
    else if (/\.(xml|vml)$/i.test(path)) parts.set(path, bytesOf(yield* maskedMarkup(markupOf(bytes), masking)));
    yield;
  }
  return { hidden, pictures };
}

function markupIn(parts: Parts, path: string): string {
  return markupOf(parts.get(path) ?? new Uint8Array());
}
