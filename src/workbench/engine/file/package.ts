import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EngineError } from "../model";
import { childrenOf, parsedXml, printedXml, xml, type XmlElement } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. "worksheet". */
  readonly kind: string;
  /** The part it leads to; an address outside the package when `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

const typeBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of an .xlsx file; what nobody touches stays byte for byte. */
export class Package {
  readonly #trees = new Map<string, XmlElement>();

  private constructor(readonly parts: Map<string, Uint8Array>) {}

  /** @throws EngineError when the bytes are no .xlsx file */
  static opened(bytes: Uint8Array): Package {
    let parts: Record<string, Uint8Array>;
    try {
      parts = unzipSync(bytes);
    } catch {
      const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf;
      throw new EngineError("InvalidArgument", isOld ? "This is an older or a password-protected Excel file; save it as an unprotected .xlsx first." : "This is not an .xlsx file.");
    }
    const opened = new Package(new Map(Object.entries(parts).filter(([path]) => !path.endsWith("/")).map(([path, part]) => [path.replace(/^\//u, ""), part])));
    if (!opened.parts.has("[Content_Types].xml") || opened.target("", "officeDocument") === undefined) {
      throw new EngineError("InvalidArgument", "This file is a package, but no Excel workbook.");
    }
    return opened;
  }

  static of(parts: Record<string, string>): Package {
    return new Package(new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  }

  has(path: string): boolean {
    return this.parts.has(path) || this.#trees.has(path);
  }

  /** A part as a tree; changes to it are saved. */
  tree(path: string): XmlElement | undefined {
    const kept = this.#trees.get(path);
    if (kept) return kept;
    const tree = this.looked(path);
    if (tree) this.#trees.set(path, tree);
    return tree;
  }

  /** A part as a tree of its own: the part stays byte for byte unless the tree is put. */
  looked(path: string): XmlElement | undefined {
    const part = this.parts.get(path);
    if (!part) return undefined;
    try {
      return parsedXml(strFromU8(part));
    } catch {
      throw new EngineError("InvalidArgument", `The file is damaged: its part ${path} can't be read.`);
    }
  }

  put(path: string, tree: XmlElement, contentType: string): void {
    this.#trees.set(path, tree);
    const types = this.#contentTypes();
    types.children = childrenOf(types).filter((entry) => entry.attributes["PartName"] !== `/${path}`);
    types.children.push(xml("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Puts a part whose kind its ending says. */
  putByExtension(path: string, text: string, contentType: string): void {
    this.#trees.delete(path);
    this.parts.set(path, strToU8(text));
    const extension = path.slice(path.lastIndexOf(".") + 1);
    const types = this.#contentTypes();
    const isKnown = childrenOf(types, "Default").some((entry) => entry.attributes["Extension"]?.toLowerCase() === extension);
    if (!isKnown) types.children.unshift(xml("Default", { Extension: extension, ContentType: contentType }));
  }

  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      this.parts.delete(gone);
      this.#trees.delete(gone);
    }
    const types = this.#contentTypes();
    types.children = childrenOf(types).filter((entry) => entry.attributes["PartName"] !== `/${path}`);
  }

  #contentTypes(): XmlElement {
    return this.tree("[Content_Types].xml") ?? xml("Types");
  }

  relationships(path: string): Relationship[] {
    return childrenOf(this.tree(relationshipsPath(path)), "Relationship").map(({ attributes }) => {
      const isExternal = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return { id: attributes["Id"] ?? "", kind: attributes["Type"]?.split("/").at(-1) ?? "", target: isExternal ? target : resolved(path, target), isExternal };
    });
  }

  /** The part that a relationship of a kind leads to. */
  target(path: string, kind: string): string | undefined {
    return this.relationships(path).find((one) => one.kind === kind && !one.isExternal)?.target;
  }

  /** Adds a relationship, or finds the one that is there; answers its id. */
  relate(path: string, kind: string, target: string): string {
    const known = this.relationships(path).find((one) => one.kind === kind && one.target === target);
    if (known) return known.id;
    const at = relationshipsPath(path);
    const tree = this.tree(at) ?? xml("Relationships", { xmlns: relationshipsNamespace });
    this.#trees.set(at, tree);
    const taken = new Set(childrenOf(tree).map((one) => one.attributes["Id"]));
    let number = tree.children.length + 1;
    while (taken.has(`rId${number}`)) number++;
    tree.children.push(xml("Relationship", { Id: `rId${number}`, Type: typeBase + kind, Target: `/${target}` }));
    return `rId${number}`;
  }

  unrelate(path: string, target: string): void {
    const tree = this.tree(relationshipsPath(path));
    if (tree) tree.children = childrenOf(tree).filter((one) => one.attributes["TargetMode"] === "External" || resolved(path, one.attributes["Target"] ?? "") !== target);
  }

  /** A path of that shape which no part has, e.g. ("xl/tables/table", ".xml"). */
  freePath(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number++;
    return `${stem}${number}${ending}`;
  }

  bytes(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const path of ["[Content_Types].xml", "_rels/.rels", ...this.parts.keys(), ...this.#trees.keys()]) {
      const tree = this.#trees.get(path);
      const part = tree ? strToU8(printedXml(tree)) : this.parts.get(path);
      if (part) files[path] = part;
    }
    return zipSync(files, { level: 6, mtime: "1980-01-01T00:00:00" });
  }
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
