import type { Style } from "../model";
import type { NormalFont } from "../normal-font";
import { plainStyle, styleOf } from "../style";
import { colorOf, themeColors } from "./colors";
import type { Package } from "./package";
import { alignmentRead, alignmentWritten, borderRead, borderWritten, fillRead, fillWritten, fontRead, fontWritten, joined, protectionRead, protectionWritten } from "./style-parts";
import { childOf, childrenOf, numberOf, printedXml, setChildren, xml, type XmlElement } from "./xml";

const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

// Formats that files number instead of spelling; those of the country are Korea's.
const builtIn: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm",
  37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;[Red]-#,##0.00",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 42: '_-"₩"* #,##0_-;-"₩"* #,##0_-;_-"₩"* "-"_-;_-@_-', 43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"₩"* #,##0.00_-;-"₩"* #,##0.00_-;_-"₩"* "-"??_-;_-@_-', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
};
const sameEverywhere = [1, 2, 3, 4, 9, 10, 11, 12, 13, 18, 19, 20, 21, 45, 46, 47, 48, 49];

/** The looks of a file: read by their number, and found or added when cells are written. */
export class StyleSheet {
  readonly normalFont: NormalFont;
  readonly styles: readonly Style[];
  readonly differentialStyles: readonly Style[];
  readonly #tree: XmlElement;
  readonly #theme: readonly string[];
  readonly #indexes = new Map<Style, number>();
  readonly #differentialIndexes = new Map<Style, number>();
  readonly #listed = new Map<string, Map<string, number>>();
  readonly #formats = new Map<number, string>();

  constructor(parts: Package, workbookPath: string) {
    const path = parts.target(workbookPath, "styles");
    const tree = path === undefined ? undefined : parts.tree(path);
    this.#tree = tree ?? xml("styleSheet");
    const themePath = parts.target(workbookPath, "theme");
    const theme = (this.#theme = themeColors(themePath === undefined ? undefined : parts.tree(themePath)));
    const [fonts, fills, borders] = (["fonts", "fills", "borders"] as const).map((name) => childrenOf(childOf(this.#tree, name)));
    const [first] = fonts ?? [];
    this.normalFont = { name: childOf(first, "name")?.attributes["val"] ?? "Calibri", size: numberOf(childOf(first, "sz"), "val") ?? 11 };
    for (const format of childrenOf(childOf(this.#tree, "numFmts"))) this.#formats.set(numberOf(format, "numFmtId") ?? 0, format.attributes["formatCode"] ?? "General");
    const seen = new Set<Style>();
    this.styles = childrenOf(childOf(this.#tree, "cellXfs"), "xf").map((xf, index) => {
      const format = this.#formatOf(numberOf(xf, "numFmtId") ?? 0);
      const style = joined(
        fontRead(fonts?.[numberOf(xf, "fontId") ?? 0], this.normalFont, theme),
        fillRead(fills?.[numberOf(xf, "fillId") ?? 0], theme, false),
        borderRead(borders?.[numberOf(xf, "borderId") ?? 0], theme),
        alignmentRead(childOf(xf, "alignment")),
        protectionRead(childOf(xf, "protection")),
        format === "General" ? {} : { numberFormat: format },
      );
      const distinct = seen.has(style) ? styleOf({ ...style, carried: index }) : style;
      seen.add(distinct);
      this.#indexes.set(distinct, index);
      return distinct;
    });
    this.differentialStyles = childrenOf(childOf(this.#tree, "dxfs"), "dxf").map((dxf, index) => {
      const format = childOf(dxf, "numFmt")?.attributes["formatCode"];
      const style = joined(fontRead(childOf(dxf, "font"), null, theme), fillRead(childOf(dxf, "fill"), theme, true), borderRead(childOf(dxf, "border"), theme), format === undefined ? {} : { numberFormat: format });
      if (!this.#differentialIndexes.has(style)) this.#differentialIndexes.set(style, index);
      return style;
    });
    if (!this.#indexes.has(plainStyle)) this.#indexes.set(plainStyle, 0);
  }

  /** "#RRGGBB" of a colour element in any part of the workbook. */
  color(element: XmlElement | undefined): string | undefined {
    return colorOf(element, this.#theme);
  }

  #formatOf(id: number): string {
    return this.#formats.get(id) ?? builtIn[id] ?? "General";
  }

  /** The number of a look among the cells' looks; a new one is added. */
  index(style: Style): number {
    const known = this.#indexes.get(style);
    if (known !== undefined) return known;
    const alignment = alignmentWritten(style);
    const protection = protectionWritten(style);
    const written = xml(
      "xf",
      {
        numFmtId: this.#formatId(style.numberFormat ?? "General"),
        fontId: this.#listedAt("fonts", fontWritten(style, this.normalFont)),
        fillId: style.fill === undefined ? 0 : this.#listedAt("fills", fillWritten(style.fill, false)),
        borderId: this.#listedAt("borders", borderWritten(style)),
        xfId: 0,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: alignment ? 1 : undefined,
        applyProtection: protection ? 1 : undefined,
      },
      alignment,
      protection,
    );
    const index = this.#append("cellXfs", written);
    this.#indexes.set(style, index);
    return index;
  }

  /** The number of a conditional format's look; a new one is added. */
  differentialIndex(style: Style): number {
    const known = this.#differentialIndexes.get(style);
    if (known !== undefined) return known;
    const font = fontWritten(style, null);
    const border = borderWritten(style);
    const hasBorder = style.top ?? style.bottom ?? style.left ?? style.right;
    const written = xml(
      "dxf",
      {},
      font.children.length > 0 && font,
      style.numberFormat !== undefined && xml("numFmt", { numFmtId: this.#formatId(style.numberFormat), formatCode: style.numberFormat }),
      style.fill !== undefined && fillWritten(style.fill, true),
      hasBorder && border,
    );
    const index = this.#append("dxfs", written);
    this.#differentialIndexes.set(style, index);
    return index;
  }

  #formatId(format: string): number {
    if (format === "General") return 0;
    const numbered = sameEverywhere.find((id) => builtIn[id] === format) ?? [...this.#formats].find(([, code]) => code === format)?.[0];
    if (numbered !== undefined) return numbered;
    const id = Math.max(163, ...this.#formats.keys()) + 1;
    this.#formats.set(id, format);
    this.#append("numFmts", xml("numFmt", { numFmtId: id, formatCode: format }));
    return id;
  }

  #list(name: string): XmlElement {
    const list = childOf(this.#tree, name) ?? xml(name, { count: 0 });
    if (!childOf(this.#tree, name)) setChildren(this.#tree, order, name, [list]);
    return list;
  }

  #listedAt(name: string, element: XmlElement): number {
    let keys = this.#listed.get(name);
    if (!keys) {
      keys = new Map();
      childrenOf(this.#list(name)).forEach((one, at) => keys?.set(printedXml(one), at));
      this.#listed.set(name, keys);
    }
    const key = printedXml(element);
    const at = keys.get(key) ?? this.#append(name, element);
    keys.set(key, at);
    return at;
  }

  #append(name: string, element: XmlElement): number {
    const list = this.#list(name);
    list.children.push(element);
    const count = childrenOf(list).length;
    list.attributes["count"] = String(count);
    return count - 1;
  }
}
