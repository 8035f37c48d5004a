import { atOnce, type Slices } from "../values/slices";
import type { Cell } from "../schema/cell";
import { columnNumber } from "../visit/a1";
import { veil } from "../visit/personal-number";
import { decoded, encoded, rewritten } from "../xlsx/rewritten";
import type { HiddenColumn } from "./hidden-cells";
import type { Masking } from "./masking";
import { maskedMarkup } from "./masked-part";
import { spelled, unspelled } from "./sheet-values";

/** What becomes of the cells of one sheet. */
export interface SheetMask {
  readonly hidden: readonly HiddenColumn[];
  /** What is put into cells, by row and column ("3,0"); "" empties one, null only where no formula stands in it. */
  readonly told: ReadonlyMap<string, Cell | null>;
  /** True for columns of ours whose numbers are amounts, headcounts and days: those stay whatever they are. */
  readonly isCounted: (row: number, column: number) => boolean;
  /** What formulas gave is no longer so: it goes, and whoever opens the file works it out anew. */
  readonly isStale?: true;
  /** What cells say when they are selected is our own and stays. */
  readonly keepsHints?: true;
}

/** A sheet's part with its cells masked, the shared texts that it still uses, and how many cells were hidden. */
export interface MaskedSheet {
  readonly markup: string;
  readonly hidden: number;
}

const cells = /<((?:\w+:)?)c((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/\1c\s*>)/g;
const rowBegins = /<(?:\w+:)?row\b/g;

/** So many cells, and whoever runs the work may pause. */
const atATime = 2000;

/**
 * A sheet's part in which personal cells say that they are masked. A formula that says something personal becomes the value
 * it had; all others stay. `used` gets the shared texts that cells still show.
 */
export function* maskedSheet(markup: string, mask: SheetMask, masking: Masking, used: Set<number>): Slices<MaskedSheet> {
  const from = markup.search(/<(?:\w+:)?sheetData\b/);
  const to = markup.search(/<\/(?:\w+:)?sheetData\s*>/);
  if (from < 0 || to < 0) return { markup: yield* maskedMarkup(markup, masking, mask.keepsHints), hidden: 0 };
  // The rest is masked by itself: what stands before the cells and behind them closes no element that the other opens but the sheet.
  const out = [yield* maskedMarkup(markup.slice(0, from), masking, mask.keepsHints)];
  const writer = new CellWriter(mask, masking, used);
  const data = markup.slice(from, to);
  let [at, count] = [0, 0];
  for (const match of data.matchAll(cells)) {
    const [whole, prefix = "", attributes = "", inner = ""] = match;
    const between = data.slice(at, match.index);
    writer.passRows((between.match(rowBegins) ?? []).length, between);
    out.push(between, writer.written(whole, prefix, attributes, inner));
    at = match.index + whole.length;
    count += 1;
    if (count % atATime === 0) yield;
  }
  out.push(data.slice(at), yield* maskedMarkup(markup.slice(to), masking, mask.keepsHints));
  return { markup: out.join(""), hidden: writer.hidden };
}

/** Writes the cells of a sheet one after the other. */
class CellWriter {
  hidden = 0;
  #row = -1;
  #column = -1;
  /** Shared formulas whose first cell lost its formula: those who share it lose theirs too. */
  readonly #lost = new Set<string>();
  readonly #hiddenAt: ReadonlyMap<number, readonly HiddenColumn[]>;

  constructor(private readonly mask: SheetMask, private readonly masking: Masking, private readonly used: Set<number>) {
    const at = new Map<number, HiddenColumn[]>();
    for (const column of mask.hidden) at.set(column.column, [...(at.get(column.column) ?? []), column]);
    this.#hiddenAt = at;
  }

  passRows(count: number, between: string): void {
    if (count === 0) return;
    const told = /<(?:\w+:)?row\b[^>]*?\sr\s*=\s*["'](\d+)["'][^>]*>\s*$/.exec(between)?.[1];
    this.#row = told === undefined ? this.#row + count : Number(told) - 1;
    this.#column = -1;
  }

  written(whole: string, prefix: string, attributes: string, inner: string): string {
    const given = new Map([...attributes.matchAll(/([^\s=]+)\s*=\s*["']([^"']*)["']/g)].map(([, name = "", value = ""]) => [name, value]));
    const address = /^([A-Z]+)(\d+)$/i.exec(given.get("r") ?? "");
    this.#column = address ? columnNumber(address[1] ?? "A") : this.#column + 1;
    if (address) this.#row = Number(address[2]) - 1;
    const put = this.mask.told.get(`${this.#row},${this.#column}`);
    if (put !== undefined && (put !== null || !formulaPiece.test(inner))) return this.#put(prefix, given, inner, put ?? "");
    const inColumn = this.#hiddenAt.get(this.#column)?.find(({ top, bottom }) => this.#row >= top && this.#row <= bottom);
    if (inColumn?.rows.has(this.#row) === true) {
      this.hidden += 1;
      this.#keepsFormula(inner, true);
      return this.#cell(prefix, given, veil);
    }
    const kind = given.get("t") ?? "n";
    const value = decoded(valuePiece.exec(inner)?.[1] ?? "");
    const isNumber = kind === "n" && this.masking.isPersonalNumber(value) && !this.mask.isCounted(this.#row, this.#column);
    const keeps = this.#keepsFormula(inner, inColumn !== undefined || isNumber);
    if (isNumber) return this.#cell(prefix, given, veil);
    if (kind === "s") this.used.add(Number(value));
    if (kind === "inlineStr") return whole.replace(inner, () => inlineText(inner, this.masking));
    const said = kind === "str" || kind === "d" ? this.masking.text(value) : value;
    const hasFormula = keeps && formulaPiece.test(inner);
    if (hasFormula && this.mask.isStale === true) return `<${prefix}c${attributes.replace(/\s+t\s*=\s*(?:"[^"]*"|'[^']*')/, "")}>${inner.replace(valuePiece, "")}</${prefix}c>`;
    if (said !== value && !hasFormula) return this.#cell(prefix, given, unspelled(said));
    const bare = keeps ? inner : inner.replace(formulaPiece, "");
    const kept = keeps ? whole : `<${prefix}c${withoutMarks(attributes)}>${bare}</${prefix}c>`;
    return said === value ? kept : kept.replace(valuePiece, (piece, old: string) => piece.replace(old, () => encoded(said)));
  }

  /** A cell with another value; its formula, if it had one, goes. */
  #put(prefix: string, given: ReadonlyMap<string, string>, inner: string, value: Cell): string {
    this.#keepsFormula(inner, true);
    if (typeof value === "string" && value !== "") return this.#cell(prefix, given, value);
    const kept = keptOf(given);
    return value === "" ? `<${prefix}c${kept}/>` : `<${prefix}c${kept}${typeof value === "boolean" ? ' t="b"' : ""}><${prefix}v>${String(Number(value))}</${prefix}v></${prefix}c>`;
  }

  /** A cell that shows this text and nothing else. */
  #cell(prefix: string, given: ReadonlyMap<string, string>, text: string): string {
    return `<${prefix}c${keptOf(given)} t="inlineStr"><${prefix}is><${prefix}t>${encoded(spelled(text))}</${prefix}t></${prefix}is></${prefix}c>`;
  }

  /** Whether a cell may keep its formula, if it has one. */
  #keepsFormula(inner: string, isHidden: boolean): boolean {
    const match = formulaPiece.exec(inner);
    if (!match) return true;
    const [, attributes = "", formula = ""] = match;
    const shared = /\bsi\s*=\s*["'](\d+)["']/.exec(attributes)?.[1];
    const isLost = isHidden || (shared !== undefined && this.#lost.has(shared)) || this.masking.isFormulaTold(decoded(formula));
    if (isLost && shared !== undefined) this.#lost.add(shared);
    return !isLost;
  }
}

const valuePiece = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v\s*>/;
const formulaPiece = /<(?:\w+:)?f\b((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f\s*>)/;

/** The attributes of a cell that say where it stands and how it looks. */
function keptOf(given: ReadonlyMap<string, string>): string {
  return ["r", "s"].flatMap((name) => (given.has(name) ? [` ${name}="${given.get(name) ?? ""}"`] : [])).join("");
}

/** Attributes without those that say of a formula that its value is one of several or of a rich kind. */
function withoutMarks(attributes: string): string {
  return attributes.replace(/\s+(cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
}

function inlineText(inner: string, masking: Masking): string {
  return atOnce(rewritten(inner, { attribute: (_, __, value) => value, text: (element, text) => (element === "f" ? text : masking.text(text)), isOneText: (element) => element === "is" }));
}
