import type { Slices } from "../values/slices";

/** What is to be changed in a part; all names come without a namespace's prefix. */
export interface Rewriting {
  readonly attribute: (element: string, name: string, value: string) => string;
  readonly text: (element: string, text: string) => string;
  /** True for an element whose texts are one text in pieces, such as one with several looks: it is rewritten as a whole. */
  readonly isOneText: (element: string) => boolean;
}

/** Comments, sections, instructions, ends and beginnings of elements, and texts, as they follow each other. */
const pieces = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!](?:"[^"]*"|'[^']*'|[^'">])*>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const attributes = /([^\s=]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

/** So many pieces, and whoever runs the work may pause. */
const atATime = 2000;

/**
 * A part of a package in which texts and attributes are changed; all else stays letter by letter as it was written, but
 * comments, which go.
 */
export function* rewritten(markup: string, { attribute, text, isOneText }: Rewriting): Slices<string> {
  const out: string[] = [];
  const open: string[] = [];
  /** The texts of an element that are one: where each stands in `out`, and what it says. */
  let one: { readonly depth: number; readonly texts: { readonly at: number; readonly said: string; readonly isAside: boolean }[] } | null = null;
  let count = 0;
  for (const [piece, section, ended, begun, given = "", isEmpty] of markup.matchAll(pieces)) {
    count += 1;
    if (count % atATime === 0) yield;
    if (begun !== undefined) {
      const name = bare(begun);
      out.push(given === "" ? piece : `<${begun}${changedAttributes(given, name, attribute)}${isEmpty ?? ""}>`);
      if (isEmpty === "/") continue;
      open.push(name);
      if (one === null && isOneText(name)) one = { depth: open.length, texts: [] };
    } else if (ended !== undefined) {
      if (one?.depth === open.length) {
        retell(out, one.texts.filter(({ isAside }) => !isAside), (said) => text(bare(ended), said));
        one = null;
      }
      open.pop();
      out.push(piece);
    } else if (section !== undefined || !piece.startsWith("<")) {
      const said = section ?? decoded(piece);
      const element = open.at(-1) ?? "";
      if (one && element === "t") one.texts.push({ at: out.length, said, isAside: open.includes("rPh") });
      const changed = text(element, said);
      out.push(changed === said ? piece : encoded(changed));
    } else if (!piece.startsWith("<!--")) out.push(piece);
  }
  return out.join("");
}

/** Texts in pieces: when the whole of them changes, the first piece says it all. */
function retell(out: string[], texts: readonly { readonly at: number; readonly said: string }[], changed: (said: string) => string): void {
  if (texts.length < 2) return;
  const whole = texts.map(({ said }) => said).join("");
  const told = changed(whole);
  if (told === whole) return;
  for (const [index, { at }] of texts.entries()) out[at] = index === 0 ? encoded(told) : "";
}

function changedAttributes(given: string, element: string, attribute: Rewriting["attribute"]): string {
  return given.replace(attributes, (written, name: string, equals: string, double: string | undefined, single: string | undefined) => {
    const value = decoded(double ?? single ?? "");
    const changed = attribute(element, bare(name), value);
    return changed === value ? written : `${name}${equals}"${encoded(changed).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`;
  });
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Markup as the text that it means. */
export function decoded(markup: string): string {
  if (!markup.includes("&")) return markup;
  return markup.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (written, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
    name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : (entities[name] ?? written),
  );
}

/** A text as markup writes it. */
export function encoded(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}
