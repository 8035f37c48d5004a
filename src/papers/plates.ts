import type { PaperSheet } from "../schema/paper";
import { chunks, pages } from "./sheet-rows";
import type { Sitter } from "./sitters";
import { blankStrip, cutLine, tentCard, tentColumns, textStrip, type Strip } from "./tent-card";

/** Whose name stands on a plate. */
export type Plate = Pick<Sitter, "name" | "otherName" | "title" | "company" | "apart">;

/** Millimetres: two plates on a page of A4, each folded to 137 × 95. */
const length = 137;

/** A sheet of name plates that fold and stand with the name to both sides; none for nobody. */
export function plateSheets(name: string, plates: readonly Plate[]): readonly PaperSheet[] {
  const faces = plates.map(face);
  const [first] = faces;
  if (!first) return [];
  const columns = tentColumns(first);
  const rows = pages(chunks(faces, 2).map((both) => both.flatMap((each, at) => [...tentCard(each, length, 0, false), ...(at === 0 ? [cutLine(columns.length)] : [])])));
  return [{ name, size: "A4", orientation: "portrait", margin: 8, columns, rows, isNumbered: false }];
}

/** Company, name as large as it fits, the name in its own script, title. Of two people with one name the company stands out. */
function face({ company, apart, name, otherName, title: post }: Plate): readonly Strip[] {
  const room = length - 12;
  const standsOut = apart !== null && apart === company;
  return [
    blankStrip(6),
    textStrip(company, room, 13, standsOut ? 20 : 13, standsOut ? { bold: true } : { tone: "faint" }),
    textStrip(name, room, 41, 72, { bold: true }),
    textStrip(otherName ?? "", room, 14, 24),
    textStrip(post, room, 13, 14, { tone: "faint" }),
    blankStrip(8),
  ];
}
