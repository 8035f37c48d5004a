import type { Package } from "./package";
import { childrenOf, decodedText, encodedText, textIn, xml, type XmlElement } from "./xml";

const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

function entries(parts: Package): XmlElement[] {
  const path = parts.target("", "custom-properties");
  return childrenOf(path === undefined ? undefined : parts.tree(path)).filter(({ name }) => name.split(":").at(-1) === "property");
}

/** The custom properties of the document, each as text. */
export function settingsRead(parts: Package): [name: string, value: string][] {
  return entries(parts).map((entry) => [entry.attributes["name"] ?? "", decodedText(textIn(entry))]);
}

/** Puts the settings into the package; a property that nobody changed keeps its kind. */
export function saveSettings(parts: Package, settings: ReadonlyMap<string, string>): void {
  const before = new Map(entries(parts).map((entry) => [entry.attributes["name"] ?? "", entry]));
  if (settings.size === 0 && before.size === 0) return;
  const written = [...settings].map(([name, value], at) => {
    const kept = before.get(name);
    const contents = kept && decodedText(textIn(kept)) === value ? childrenOf(kept) : [xml("vt:lpwstr", {}, encodedText(value))];
    return xml("property", { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: at + 2, name }, ...contents);
  });
  const path = parts.target("", "custom-properties") ?? "docProps/custom.xml";
  parts.put(path, xml("Properties", { xmlns: properties, "xmlns:vt": variants }, ...written), contentType);
  parts.relate("", "custom-properties", path);
}
