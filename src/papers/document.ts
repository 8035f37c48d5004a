import type { PaperRow, PaperSheet } from "../schema/paper";
import { gridOf } from "./grid";
import { gap, headerRow, lineRow, listRows, paged, widthsOf, type ListColumn, type Together } from "./sheet-rows";
import type { Cell } from "../schema/cell";

/** Millimetres of a page of A4 that stands, between margins of 15: a little less than 180, for Excel rounds columns up. */
export const pageWidth = 174;
export const pageHeight = 262;

/** One part of a document: rows over columns of its own. */
export interface Section {
  readonly widths: readonly number[];
  /** Rows that stay with what follows them. */
  readonly heading: readonly PaperRow[];
  /** The header of a list: comes again where a page begins within it. */
  readonly header: PaperRow | null;
  /** Rows that stay together. */
  readonly groups: readonly (readonly PaperRow[])[];
}

/** A sheet of several sections one under the other. No heading stands at the foot of a page, and no line alone at the top of the last. */
export function documentOf(name: string, sections: readonly Section[]): PaperSheet {
  const grid = gridOf(sections.map(({ widths }) => widths));
  const groups = sections.flatMap((section): readonly Together[] => {
    const place = (rows: readonly PaperRow[]): readonly PaperRow[] => grid.placed({ widths: section.widths, rows });
    const header = section.header === null ? [] : [section.header];
    const [first = [], ...others] = together(section.groups);
    return [{ rows: place([...section.heading, ...header, ...first]) }, ...others.map((rows) => ({ rows: place(rows), above: place(header) }))];
  });
  return { name, size: "A4", orientation: "portrait", columns: grid.columns, rows: paged(groups, pageHeight), isNumbered: true };
}

/** Millimetres up to which a section is not divided. */
const undivided = 60;
/** So many lines at least stand on either side of a page's end. */
const least = 3;

/** Short lists stay whole; of longer ones the first lines and the last stay together. */
function together(groups: readonly (readonly PaperRow[])[]): readonly (readonly PaperRow[])[] {
  const height = groups.flat().reduce((sum, row) => sum + row.height, 0);
  if (height <= undivided || groups.length <= 2 * least - 1) return groups.length === 0 ? [] : [groups.flat()];
  return [groups.slice(0, least).flat(), ...groups.slice(least, -least), groups.slice(-least).flat()];
}

/** The heading of a section, with air above it. */
export function headingRows(title: string, across: number): readonly PaperRow[] {
  return [gap(5), lineRow(title, across, 8, { bold: true, size: 12, tone: "accent" })];
}

/** A list under a heading, what it comes to at its end; none when it has no rows. */
export function listSection(title: string, columns: readonly ListColumn[], rows: readonly (readonly Cell[])[], sums: readonly (readonly Cell[])[] = []): readonly Section[] {
  if (rows.length === 0) return [];
  const groups = [...listRows(columns, rows), ...listRows(columns, sums, { bold: true, fill: "total" })].map((row) => [row]);
  return [{ widths: widthsOf(columns), heading: headingRows(title, columns.length), header: headerRow(columns), groups }];
}
