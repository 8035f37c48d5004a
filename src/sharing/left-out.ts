import type { Parts } from "../xlsx/package";
import { bytesOf, markupOf } from "../xlsx/markup";
import { pathFrom } from "../xlsx/relations";
import { decoded, encoded } from "../xlsx/rewritten";

/** What no search can look into, or what is of use to the add-in and its author alone: macros, embedded files, settings of printers, previews. */
const leftOut = /^(docProps\/thumbnail\.|customXml\/|xl\/(vbaProject|vbaProjectSignature|vbaData|calcChain|volatileDependencies)|xl\/(embeddings|activeX|ctrlProps|printerSettings|webextensions|model|customData|customProperty|macrosheets|dialogsheets)\/|_xmlsignatures\/)/i;
const picture = /^(.*\/)?media\/[^/]+\.[a-z]+$/i;

/** One grey point, as a PNG. */
const grey = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAMAAAAoyzS7AAAAA1BMVEXIyMiuWu3mAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAACklEQVQImWNgAAAAAgAB9HFkpgAAAABJRU5ErkJggg=="), (letter) => letter.charCodeAt(0));
const greyPath = "xl/media/masked.png";

/** Takes out of a package what cannot be masked; a picture becomes a grey one. Gives how many pictures there were. */
export function leaveOut(parts: Parts): number {
  const pictures = [...parts.keys()].filter((path) => picture.test(path));
  const gone = new Set([...parts.keys()].filter((path) => leftOut.test(path) || pictures.includes(path)));
  const lost = new Map<string, ReadonlySet<string>>();
  for (const path of [...parts.keys()].filter((each) => each.endsWith(".rels"))) {
    const owner = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
    const { markup, ids } = relationsWithout(markupOf(parts.get(path) ?? new Uint8Array()), owner, gone, pictures);
    parts.set(path, bytesOf(markup));
    if (ids.size > 0) lost.set(owner, ids);
  }
  for (const path of gone) {
    parts.delete(path);
    parts.delete(path.replace(/([^/]*)$/, "_rels/$1.rels"));
  }
  for (const [owner, ids] of lost) {
    const bytes = parts.get(owner);
    if (bytes) parts.set(owner, bytesOf(withoutReferences(markupOf(bytes), ids)));
  }
  if (pictures.length > 0) parts.set(greyPath, grey);
  parts.set("[Content_Types].xml", bytesOf(kindsOf(markupOf(parts.get("[Content_Types].xml") ?? new Uint8Array()), parts, pictures.length > 0)));
  return pictures.length;
}

function relationsWithout(markup: string, owner: string, gone: ReadonlySet<string>, pictures: readonly string[]): { readonly markup: string; readonly ids: ReadonlySet<string> } {
  const ids = new Set<string>();
  const kept = markup.replace(/<(?:\w+:)?Relationship\b[^>]*?\/?>/g, (relation) => {
    if (/TargetMode\s*=\s*["']External["']/.test(relation)) return relation;
    const target = pathFrom(owner.replace(/[^/]*$/, ""), decoded(/\bTarget\s*=\s*["']([^"']*)["']/.exec(relation)?.[1] ?? ""));
    if (pictures.includes(target)) return relation.replace(/(\bTarget\s*=\s*)["'][^"']*["']/, `$1"/${greyPath}"`);
    if (!gone.has(target)) return relation;
    ids.add(/\bId\s*=\s*["']([^"']*)["']/.exec(relation)?.[1] ?? "");
    return "";
  });
  return { markup: kept, ids };
}

/** A part without what led to parts that are gone: what a page setup adds of its printer, embedded objects, controls. */
function withoutReferences(markup: string, ids: ReadonlySet<string>): string {
  const refers = (piece: string): boolean => [...piece.matchAll(/\s\w+:id\s*=\s*["']([^"']*)["']/g)].some(([, id = ""]) => ids.has(id));
  const own = /\s\w+:id\s*=\s*["'][^"']*["']/;
  return markup
    .replace(/<(?:\w+:)?pageSetup\b[^>]*>/g, (piece) => (refers(piece) ? piece.replace(own, "") : piece))
    .replace(/<((?:\w+:)?)(oleObjects|controls|customProperties)\b[^>]*>[\s\S]*?<\/\1\2\s*>/g, (piece) => (refers(piece) ? "" : piece));
}

/** The list of the kinds of parts: only of those that are there, and a workbook that had macros is a plain one. */
function kindsOf(markup: string, parts: Parts, hasPictures: boolean): string {
  const kinds = markup
    .replace(/<(?:\w+:)?Override\b[^>]*?\/?>/g, (kind) => (parts.has(decoded(/\bPartName\s*=\s*["']\/([^"']*)["']/.exec(kind)?.[1] ?? "")) ? kind : ""))
    .replace("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
  if (!hasPictures || /Extension\s*=\s*["']png["']/i.test(kinds)) return kinds;
  return kinds.replace(/(<(?:\w+:)?Types\b[^>]*>)/, `$1<Default Extension="png" ContentType="image/png"/>`);
}

/** Relations with their addresses masked: a link to somebody's mailbox leads nowhere. */
export function maskedAddresses(markup: string, isTold: (address: string) => boolean): string {
  return markup.replace(/<(?:\w+:)?Relationship\b[^>]*?\/?>/g, (relation) => {
    if (!/TargetMode\s*=\s*["']External["']/.test(relation)) return relation;
    return relation.replace(/(\bTarget\s*=\s*)["']([^"']*)["']/, (written, begin: string, target: string) => (isTold(unescaped(decoded(target))) ? `${begin}"${encoded("about:blank")}"` : written));
  });
}

/** An address as people read it. */
function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
