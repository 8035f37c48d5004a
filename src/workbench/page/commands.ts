import type { Language } from "./words";

/** A button the add-in's manifest puts on the ribbon. */
export interface Command {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly tip: Readonly<Record<Language, string>>;
  /** Where the 16-pixel icon is served here, or null. */
  readonly icon: string | null;
  /** A function of the add-in to run in its function page, or the page to show in one of its panes. */
  readonly action: { readonly kind: "function"; readonly name: string; readonly page: string } | { readonly kind: "pane"; readonly pane: string; readonly page: string };
}

/** Reads the ribbon's buttons out of a manifest, in their order. Throws when it is no XML. */
export function commandsOf(manifest: string): readonly Command[] {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  if (xml.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed XML.");
  return named(xml, "Control")
    .filter((control) => control.getAttribute("xsi:type") === "Button")
    .map((control) => commandOf(xml, control));
}

function commandOf(xml: Document, control: Element): Command {
  const icon = named(control, "Image").find((image) => image.getAttribute("size") === "16");
  const tip = named(control, "Supertip").flatMap((supertip) => named(supertip, "Description"))[0];
  return {
    id: control.getAttribute("id") ?? "",
    label: words(xml, [...control.children].find((child) => child.localName === "Label") ?? null),
    tip: words(xml, tip ?? null),
    icon: icon ? localPath(resource(xml, icon)?.getAttribute("DefaultValue")) : null,
    action: actionOf(xml, control),
  };
}

function actionOf(xml: Document, control: Element): Command["action"] {
  const page = (element: Element | undefined, otherwise: string): string => (element && localPath(resource(xml, element)?.getAttribute("DefaultValue"))) ?? otherwise;
  const name = named(control, "FunctionName")[0]?.textContent.trim();
  if (name) return { kind: "function", name, page: page(named(xml, "FunctionFile")[0], "/commands.html") };
  return { kind: "pane", pane: named(control, "TaskpaneId")[0]?.textContent.trim() ?? "", page: page(named(control, "SourceLocation")[0], "/taskpane.html") };
}

/** The manifest's default is Korean; an override for an English locale gives the English. */
function words(xml: Document, element: Element | null): Record<Language, string> {
  const entry = element && resource(xml, element);
  const ko = entry?.getAttribute("DefaultValue") ?? "";
  const english = entry && named(entry, "Override").find((override) => override.getAttribute("Locale")?.startsWith("en"));
  return { ko, en: english?.getAttribute("Value") ?? ko };
}

function resource(xml: Document, element: Element): Element | null {
  const id = element.getAttribute("resid");
  return named(xml, "Resources").flatMap((resources) => [...resources.getElementsByTagName("*")]).find((entry) => entry.getAttribute("id") === id) ?? null;
}

/** The manifest's addresses point at where the add-in is published; here the same files stand at the root. */
function localPath(address: string | null | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url && url.pathname + url.search;
}

function named(root: Document | Element, localName: string): Element[] {
  return [...root.getElementsByTagName("*")].filter((element) => element.localName === localName);
}
