import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/**
 * The checks that the Open XML SDK leaves out; each is a known reason why Excel repairs or refuses a file.
 * The lint reads packages by itself, so that a mistake of the engine's own reader cannot hide here.
 */
export function xlsxFaults(bytes: Uint8Array): string[] {
  try {
    return new Lint(bytes).faults;
  } catch (error) {
    return [`unreadable: ${String(error)}`];
  }
}

interface Node {
  readonly name: string;
  readonly at: Record<string, string>;
  readonly kids: Node[];
  text: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const younger = "XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE LET IFS SWITCH MAXIFS MINIFS TEXTJOIN CONCAT IFNA LAMBDA BYROW VSTACK HSTACK TAKE DROP CHOOSECOLS TEXTSPLIT FILTER SORT".split(" ");
const word = /^[^\W\d][\w.]*$|^[\\_]|^[\p{L}_][\p{L}\p{N}_.]*$/u;

class Lint {
  readonly faults: string[] = [];
  readonly #parts: Record<string, Uint8Array>;
  readonly #trees = new Map<string, Node>();
  readonly #tableIds: string[] = [];
  readonly #tableNames: string[] = [];

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    for (const path of Object.keys(this.#parts)) if (/\.(xml|rels)$/u.test(path)) this.#parse(path);
    this.#contentTypes();
    for (const path of this.#trees.keys()) if (path.endsWith(".xml")) this.#relationshipIds(path);
    this.#workbook();
  }

  #say(condition: boolean, fault: string): void {
    if (condition) this.faults.push(fault);
  }

  #parse(path: string): void {
    const parser = new SaxesParser();
    const root: Node = { name: "", at: {}, kids: [], text: "" };
    const open = [root];
    parser.on("opentag", ({ name, attributes }) => {
      const node: Node = { name: name.split(":").at(-1) ?? name, at: { ...attributes }, kids: [], text: "" };
      open.at(-1)?.kids.push(node);
      open.push(node);
    });
    parser.on("closetag", () => void open.pop());
    parser.on("text", (text) => {
      const node = open.at(-1);
      if (node) node.text += text;
    });
    parser.on("error", (error) => {
      throw error;
    });
    try {
      parser.write(strFromU8(this.#parts[path] ?? new Uint8Array())).close();
      const [tree] = root.kids;
      if (tree) this.#trees.set(path, tree);
    } catch (error) {
      this.faults.push(`${path}: not well-formed: ${String(error)}`);
    }
  }

  #contentTypes(): void {
    const types = this.#trees.get("[Content_Types].xml");
    const overrides = new Set(all(types, "Override").map(({ at }) => at["PartName"]?.replace(/^\//u, "")));
    const endings = new Set(all(types, "Default").map(({ at }) => at["Extension"]?.toLowerCase()));
    for (const path of Object.keys(this.#parts)) {
      if (path === "[Content_Types].xml" || path.endsWith("/") || overrides.has(path)) continue;
      const needsOverride = path.startsWith("xl/") && path.endsWith(".xml") && !path.startsWith("xl/customXml");
      this.#say(needsOverride || !endings.has(path.split(".").at(-1)?.toLowerCase()), `no content type for ${path}`);
    }
    for (const path of overrides) this.#say(path !== undefined && !(path in this.#parts), `content type for a missing part ${String(path)}`);
  }

  #relationships(path: string): Map<string, string> {
    const slash = path.lastIndexOf("/") + 1;
    const found = new Map<string, string>();
    for (const { at } of all(this.#trees.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`), "Relationship")) {
      const target = at["TargetMode"] === "External" ? (at["Target"] ?? "") : resolved(path, at["Target"] ?? "");
      this.#say(at["TargetMode"] !== "External" && !(target in this.#parts), `${path}: dangling target ${target}`);
      this.#say(found.has(at["Id"] ?? ""), `${path}: duplicate relationship ${String(at["Id"])}`);
      found.set(at["Id"] ?? "", target);
    }
    return found;
  }

  #relationshipIds(path: string): void {
    const known = this.#relationships(path);
    const visit = (node: Node): void => {
      for (const [key, value] of Object.entries(node.at)) this.#say(key === "r:id" && !known.has(value), `${path}: unknown r:id ${value}`);
      node.kids.forEach(visit);
    };
    const tree = this.#trees.get(path);
    if (tree) visit(tree);
  }

  #workbook(): void {
    const workbook = this.#trees.get("xl/workbook.xml");
    const relationships = this.#relationships("xl/workbook.xml");
    const sheets = all(workbook, "sheet");
    const names = sheets.map(({ at }) => at["name"] ?? "");
    for (const name of names) this.#say(name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/u.test(name), `bad sheet name ${name}`);
    this.#say(isRepeated(names), "duplicate sheet name");
    this.#say(isRepeated(sheets.map(({ at }) => at["sheetId"] ?? "")), "duplicate sheet id");
    const defined = all(workbook, "definedName");
    this.#say(isRepeated(defined.map(({ at }) => `${at["name"] ?? ""}|${at["localSheetId"] ?? ""}`)), "duplicate defined name");
    for (const { at, text } of defined) this.#definedName(at["name"] ?? "", text, Number(at["localSheetId"] ?? -1), sheets.length);
    const styles = this.#trees.get("xl/styles.xml");
    const looks = all(first(styles, "cellXfs"), "xf").length;
    const differential = first(styles, "dxfs")?.kids.length ?? 0;
    for (const { at } of all(styles, "numFmt")) {
      const code = at["formatCode"] ?? "";
      this.#say(code === "" || code.replaceAll(/"[^"]*"|\\./gu, "").split(";").length > 4 || code.replaceAll(/\\./gu, "").split('"').length % 2 === 0, `bad number format ${code}`);
    }
    for (const { at } of all(styles, "patternFill")) this.#say(at["patternType"] === "undefined", "patternType undefined");
    const texts = (this.#trees.get("xl/sharedStrings.xml")?.kids ?? []).map((entry) => all(entry, "t").map(({ text }) => text).join(""));
    for (const text of texts) this.#say(text.length > 32_767, "a text of more than 32767 characters");
    for (const { at } of sheets) {
      const path = relationships.get(at["r:id"] ?? "");
      const tree = path === undefined ? undefined : this.#trees.get(path);
      if (path !== undefined && tree) this.#sheet(path, tree, { looks, differential, texts });
    }
    this.#say(isRepeated(this.#tableIds), "duplicate table id");
    this.#say(isRepeated([...this.#tableNames, ...new Set(defined.map(({ at }) => (at["name"] ?? "").toLowerCase()))]), "a table's name clashes");
  }

  #definedName(name: string, text: string, scope: number, sheets: number): void {
    this.#say(scope >= sheets, `defined name ${name} of a missing sheet`);
    if (name === "_xlnm.Print_Titles") this.#say(!/!\$?[A-Z]*\$?\d*:\$?[A-Z]*\$?\d*/u.test(text), `bad print titles ${text}`);
    if (name.startsWith("_xlnm.")) return;
    this.#say(/^[A-Za-z]{1,3}\d{1,7}$/u.test(name) || !word.test(name), `bad defined name ${name}`);
  }

  #sheet(path: string, tree: Node, book: { looks: number; differential: number; texts: string[] }): void {
    const cells = this.#cells(path, tree, book);
    const merges = all(tree, "mergeCell").map(({ at }) => box(at["ref"] ?? ""));
    merges.forEach((merge, at) => this.#say(merges.slice(0, at).some((other) => overlap(merge, other)), `${path}: overlapping merges`));
    for (const { at } of all(tree, "col")) this.#say(Number(at["width"] ?? 0) > 255, `${path}: column width over 255`);
    for (const validation of all(tree, "dataValidation")) this.#validation(path, validation);
    const priorities = all(tree, "cfRule").map(({ at }) => at["priority"] ?? "");
    this.#say(isRepeated(priorities), `${path}: conditional formats share a priority`);
    for (const rule of all(tree, "cfRule")) {
      this.#say(Number(rule.at["dxfId"] ?? -1) >= book.differential, `${path}: dxfId out of range`);
      for (const { text } of all(rule, "formula")) this.#formula(path, "conditional format", text);
    }
    for (const part of first(tree, "headerFooter")?.kids ?? []) this.#say(part.text.length > 255, `${path}: header or footer over 255`);
    this.#tables(path, tree, cells, merges);
  }

  #cells(path: string, tree: Node, { looks, texts }: { looks: number; texts: string[] }): Map<string, string> {
    const cells = new Map<string, string>();
    let lastRow = 0;
    for (const row of first(tree, "sheetData")?.kids ?? []) {
      const number = Number(row.at["r"] ?? lastRow + 1);
      this.#say(number <= lastRow, `${path}: row order ${number}`);
      lastRow = number;
      let lastColumn = 0;
      for (const cell of row.kids) {
        const address = cell.at["r"] ?? "";
        const column = columnNumber(/^[A-Z]+/u.exec(address)?.[0] ?? "");
        this.#say(column <= lastColumn, `${path}: cell order ${address}`);
        this.#say(!address.endsWith(String(number)), `${path}: cell ${address} in row ${number}`);
        lastColumn = column;
        this.#say(Number(cell.at["s"] ?? 0) >= looks, `${path}: style of ${address} out of range`);
        const value = first(cell, "v")?.text;
        if (cell.at["t"] === "s") {
          this.#say(value === undefined || Number(value) >= texts.length, `${path}: text of ${address} out of range`);
          cells.set(address, texts[Number(value)] ?? "");
        } else {
          this.#say(cell.at["t"] === undefined && value !== undefined && !Number.isFinite(Number(value)), `${path}: ${address} is no number`);
          cells.set(address, value ?? all(cell, "t").map(({ text }) => text).join(""));
        }
        const formula = first(cell, "f");
        if (formula && formula.text !== "") this.#formula(path, address, formula.text);
      }
    }
    return cells;
  }

  #formula(path: string, place: string, formula: string): void {
    const bare = formula.replaceAll(/"[^"]*"/gu, '""');
    this.#say(bare.startsWith("="), `${path}: formula begins with = at ${place}`);
    const inNames = bare.replaceAll(/'[^']*'|\[[^\]]*\]/gu, "");
    this.#say(inNames.split("(").length !== inNames.split(")").length, `${path}: unbalanced formula at ${place}`);
    this.#say(bare.includes("[@"), `${path}: [@…] must be stored as Table[[#This Row],[…]] at ${place}`);
    for (const name of younger) this.#say(new RegExp(`(?<![\\w.])${name}\\(`, "u").test(bare), `${path}: ${name} needs its _xlfn prefix at ${place}`);
  }

  #validation(path: string, { at, kids }: Node): void {
    for (const formula of kids) {
      this.#say(formula.text.startsWith('"') && formula.text.length > 257, `${path}: drop-down list over 255`);
      if (!formula.text.startsWith('"')) this.#formula(path, `validation of ${at["sqref"] ?? ""}`, formula.text);
    }
    const isLong = (key: string, most: number): boolean => (at[key] ?? "").length > most;
    this.#say(isLong("promptTitle", 32) || isLong("errorTitle", 32) || isLong("prompt", 255) || isLong("error", 255), `${path}: validation title or message too long`);
  }

  #tables(path: string, tree: Node, cells: Map<string, string>, merges: Box[]): void {
    const relationships = this.#relationships(path);
    const areas: Box[] = [];
    for (const { at } of all(tree, "tablePart")) {
      const table = this.#trees.get(relationships.get(at["r:id"] ?? "") ?? "");
      if (!table) continue;
      const area = box(table.at["ref"] ?? "");
      const name = table.at["displayName"] ?? "";
      const columns = all(first(table, "tableColumns"), "tableColumn").map((column) => column.at["name"] ?? "");
      this.#tableIds.push(table.at["id"] ?? "");
      this.#tableNames.push(name.toLowerCase());
      this.#say(!word.test(name), `bad table name ${name}`);
      this.#say(columns.length !== area.right - area.left + 1, `${name}: columns do not fill the range`);
      this.#say(isRepeated(columns), `${name}: duplicate column`);
      this.#say(isRepeated(all(first(table, "tableColumns"), "tableColumn").map((column) => column.at["id"] ?? "")), `${name}: duplicate column id`);
      if (table.at["headerRowCount"] !== "0") {
        columns.forEach((column, index) => this.#say(cells.get(`${letters(area.left + index)}${area.top}`) !== decoded(column), `${name}: header cell differs from column ${column}`));
      }
      for (const formula of [...all(table, "calculatedColumnFormula"), ...all(table, "totalsRowFormula")]) this.#formula(path, name, formula.text);
      this.#say(areas.some((other) => overlap(area, other)), `${path}: tables overlap`);
      this.#say(merges.some((merge) => overlap(area, merge)), `${path}: merged cells inside ${name}`);
      areas.push(area);
    }
  }
}

function first(node: Node | undefined, name: string): Node | undefined {
  return node?.kids.find((kid) => kid.name === name);
}

function all(node: Node | undefined, name: string): Node[] {
  return (node?.kids ?? []).flatMap((kid) => (kid.name === name ? [kid] : all(kid, name)));
}

function resolved(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function letters(column: number): string {
  return column === 0 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

function decoded(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function box(reference: string): Box {
  const [start = "", end = start] = reference.replaceAll("$", "").split(":");
  const corner = (address: string): [number, number] => [columnNumber(/^[A-Z]+/u.exec(address)?.[0] ?? ""), Number(/\d+$/u.exec(address)?.[0] ?? 0)];
  const [left, top] = corner(start);
  const [right, bottom] = corner(end);
  return { left, top, right, bottom };
}

function overlap(one: Box, other: Box): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

function isRepeated(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}
