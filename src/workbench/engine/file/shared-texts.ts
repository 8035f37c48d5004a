import type { Package } from "./package";
import { childrenOf, decodedText, encodedText, printedXml, textIn, xml, type XmlElement } from "./xml";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/** The texts of a workbook's cells, each kept once; texts with formats inside are carried as they are. */
export class SharedTexts {
  readonly #read: readonly XmlElement[];
  readonly #written: XmlElement[] = [];
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  constructor(private readonly parts: Package, private readonly workbookPath: string) {
    const path = parts.target(workbookPath, "sharedStrings");
    this.#read = childrenOf(path === undefined ? undefined : parts.tree(path), "si");
  }

  text(index: number): string | null {
    const text = childrenOf(this.#read[index]).map((part) => (part.name === "t" ? textIn(part) : part.name === "r" ? textIn(childrenOf(part, "t")[0]) : "")).join("");
    return text === "" ? null : decodedText(text);
  }

  /** A text with formats or readings inside, as an element to be put back while the cell's value stays. */
  rich(index: number): XmlElement | undefined {
    const entry = this.#read[index];
    return childrenOf(entry).some(({ name }) => name !== "t") ? entry : undefined;
  }

  index(text: string): number {
    const encoded = encodedText(text);
    return this.#index(`t${encoded}`, () => xml("si", {}, xml("t", /^\s|\s$|\n/u.test(text) ? { "xml:space": "preserve" } : {}, encoded)));
  }

  richIndex(entry: XmlElement): number {
    return this.#index(printedXml(entry), () => entry);
  }

  #index(key: string, entry: () => XmlElement): number {
    this.#uses++;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.#written.length);
    return this.#written.push(entry()) - 1;
  }

  /** Puts the texts that were asked for into the package. */
  save(): void {
    const path = this.parts.target(this.workbookPath, "sharedStrings") ?? "xl/sharedStrings.xml";
    if (this.#written.length === 0 && !this.parts.has(path)) return;
    const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    this.parts.put(path, xml("sst", { xmlns: namespace, count: this.#uses, uniqueCount: this.#written.length }, ...this.#written), contentType);
    this.parts.relate(this.workbookPath, "sharedStrings", path);
  }
}
