import { SaxesParser } from "saxes";

/** An element of a part: what stands in it is elements and texts. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

type Content = XmlElement | string | null | undefined | false;

/** An element; attributes that are undefined and contents that are absent are left out. */
export function xml(name: string, attributes: Record<string, string | number | undefined> = {}, ...contents: Content[]): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return { name, attributes: Object.fromEntries(given) as Record<string, string>, children: contents.filter((content): content is XmlElement | string => typeof content === "string" || (typeof content === "object" && content !== null)) };
}

/** Reads a part; a prefix that some programs put before every element of the main language is taken off. */
export function parsedXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let prefix = "";
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length === 1) prefix = prefixOf(name, attributes);
    const element = { name: prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name, attributes: { ...attributes }, children: [] };
    if (open.length === 1 && prefix !== "") rebind(element, prefix.slice(0, -1));
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (content: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(content);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text.replace(/^\u{FEFF}/u, "")).close();
  const [top] = root.children;
  if (typeof top !== "object") throw new Error("A part holds no element.");
  return top;
}

function prefixOf(name: string, attributes: Record<string, string>): string {
  const [prefix = "", local] = name.split(":");
  const namespace = attributes[`xmlns:${prefix}`] ?? "";
  return local !== undefined && namespace.includes("spreadsheetml") ? `${prefix}:` : "";
}

function rebind(element: XmlElement, prefix: string): void {
  const { [`xmlns:${prefix}`]: namespace = "", ...others } = element.attributes;
  element.attributes = { xmlns: namespace, ...others };
}

/** A part's text, with the declaration at its head. */
export function printedXml(element: XmlElement): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  print(element, out);
  return out.join("");
}

function print({ name, attributes, children }: XmlElement, out: string[]): void {
  out.push("<", name);
  for (const key in attributes) out.push(" ", key, '="', escaped(attributes[key] ?? "").replaceAll('"', "&quot;").replaceAll("\n", "&#10;"), '"');
  if (children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of children) {
    if (typeof child === "string") out.push(escaped(child));
    else print(child, out);
  }
  out.push("</", name, ">");
}

function escaped(text: string): string {
  return /[&<>\r]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;") : text;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child === "object" && child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child === "object" && (name === undefined || child.name === name));
}

/** All text inside an element, however deep. */
export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** Whether an attribute is on; absent, it is what the format says by default. */
export function isOn(element: XmlElement | undefined, attribute: string, byDefault = false): boolean {
  const value = element?.attributes[attribute];
  return value === undefined ? byDefault : value === "1" || value === "true" || value === "on";
}

export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = element?.attributes[attribute];
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** Text as a part keeps it: marks that XML cannot hold are spelled _xHHHH_. */
export function encodedText(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_").replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

export function decodedText(text: string): string {
  return text.includes("_x") ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** Sets, replaces or takes away a child, in the order that the format prescribes for its neighbours. */
export function setChildren(element: XmlElement, order: readonly string[], name: string, replacements: readonly XmlElement[]): void {
  const others = element.children.filter((child) => typeof child === "string" || child.name !== name);
  const rank = (child: XmlElement | string): number => (typeof child === "string" ? -1 : order.indexOf(child.name) < 0 ? order.length : order.indexOf(child.name));
  const at = others.findIndex((child) => rank(child) > order.indexOf(name));
  others.splice(at < 0 ? others.length : at, 0, ...replacements);
  element.children = others;
}
