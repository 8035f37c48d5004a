import { cellAddress } from "../address";
import type { Note } from "../model";
import type { WorkSheet } from "../worksheet";
import { positionOf } from "./cells-in-file";
import type { Package } from "./package";
import { childOf, childrenOf, decodedText, encodedText, numberOf, textIn, xml, type XmlElement } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

export function notesRead(parts: Package, path: string): Note[] {
  const commentsPath = parts.target(path, "comments");
  const part = commentsPath === undefined ? undefined : parts.tree(commentsPath);
  const authors = childrenOf(childOf(part, "authors"), "author").map(textIn);
  return childrenOf(childOf(part, "commentList"), "comment").flatMap((comment) => {
    const position = positionOf(comment.attributes["ref"] ?? "");
    if (!position) return [];
    return [{ ...position, author: authors[numberOf(comment, "authorId") ?? 0] ?? "", text: decodedText(textIn(childOf(comment, "text"))) }];
  });
}

/** Puts a sheet's notes into the package; notes that nobody touched keep their part with its formats and sizes. */
export function saveNotes(parts: Package, path: string, part: XmlElement, sheet: WorkSheet): string | undefined {
  const before = notesRead(parts, path);
  const legacy = childOf(part, "legacyDrawing")?.attributes["r:id"];
  const { notes } = sheet;
  if (JSON.stringify(before) === JSON.stringify(notes.map(({ row, column, author, text }) => ({ row, column, author, text })))) return legacy;
  const commentsPath = parts.target(path, "comments") ?? parts.freePath("xl/comments", ".xml");
  const drawing = parts.relationships(path).find(({ id }) => id === legacy)?.target ?? parts.freePath("xl/drawings/vmlDrawing", ".vml");
  if (notes.length === 0) {
    for (const gone of [commentsPath, drawing]) {
      parts.unrelate(path, gone);
      parts.remove(gone);
    }
    return undefined;
  }
  parts.put(commentsPath, commentsPart(notes), contentType);
  parts.relate(path, "comments", commentsPath);
  parts.putByExtension(drawing, boxes(notes), "application/vnd.openxmlformats-officedocument.vmlDrawing");
  return parts.relate(path, "vmlDrawing", drawing);
}

function commentsPart(notes: readonly Note[]): XmlElement {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const inOrder = [...notes].sort((one, other) => one.row - other.row || one.column - other.column);
  const comments = inOrder.map(({ row, column, author, text }) =>
    xml("comment", { ref: cellAddress(row, column), authorId: authors.indexOf(author) }, xml("text", {}, xml("r", {}, xml("t", { "xml:space": "preserve" }, encodedText(text))))),
  );
  return xml("comments", { xmlns: main }, xml("authors", {}, ...authors.map((author) => xml("author", {}, author))), xml("commentList", {}, ...comments));
}

/** The yellow boxes in which Excel shows notes; without them it takes the file for damaged. */
function boxes(notes: readonly Note[]): string {
  const shapes = notes.map(({ row, column, text }, at) => {
    const height = Math.min(12, 3 + Math.ceil(text.length / 20));
    const anchor = [column + 1, 15, row, 2, column + 4, 15, row + height, 4].join(", ");
    return `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}
