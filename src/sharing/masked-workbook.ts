import type { Slices } from "../values/slices";
import { bytesOf } from "../xlsx/markup";
import { rewritten } from "../xlsx/rewritten";
import { readXml } from "../xlsx/xml-events";
import { maskedAttribute, maskedText } from "./masked-part";
import type { Masking } from "./masking";

/** The most characters that a tab's name has. */
const longestTab = 31;

/**
 * The workbook's own part with tabs and names masked. From then on no formula may name what has another name now, or stands
 * for nothing.
 */
export function* maskedWorkbook(markup: string, masking: Masking): Slices<string> {
  const { tabs, names } = contentsOf(markup);
  const newTabs = renamed(tabs, masking, (name, number) => `${masking.text(name).slice(0, longestTab - 3)}${number === 0 ? "" : ` ${number + 1}`}`);
  const newNames = renamed(names.map(({ name }) => name), masking, (_, number) => `Masked_${number + 1}`);
  for (const [name] of [...newTabs, ...newNames]) masking.forget(name);
  forgetUnsaid(names, masking);
  return yield* rewritten(markup, {
    attribute: (element, name, value) => {
      if (name === "name" && element === "sheet") return newTabs.get(value) ?? value;
      if (name === "name" && element === "definedName") return newNames.get(value) ?? value;
      return maskedAttribute(element, name, value, masking);
    },
    text: (element, text) => maskedText(element, text, masking),
    isOneText: () => false,
  });
}

/** A name that stands for a formula which says something personal stands for nothing in the copy; so does a name that stands for it. */
function forgetUnsaid(names: readonly { readonly name: string; readonly formula: string }[], masking: Masking): void {
  const unsaid = names.filter(({ formula }) => masking.isFormulaTold(formula));
  for (const { name } of unsaid) masking.forget(name);
  const others = names.filter((each) => !unsaid.includes(each));
  if (unsaid.length > 0 && others.length > 0) forgetUnsaid(others, masking);
}

/** New names, all different, for those that say something personal. */
export function renamed(names: readonly string[], masking: Masking, newName: (name: string, number: number) => string): ReadonlyMap<string, string> {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const all = new Map<string, string>();
  for (const name of names) {
    if (all.has(name) || masking.text(name) === name) continue;
    let number = 0;
    while (taken.has(newName(name, number).toLowerCase())) number += 1;
    all.set(name, newName(name, number));
    taken.add(newName(name, number).toLowerCase());
  }
  return all;
}

function contentsOf(markup: string): { readonly tabs: readonly string[]; readonly names: readonly { readonly name: string; readonly formula: string }[] } {
  const tabs: string[] = [];
  const names: { name: string; formula: string }[] = [];
  readXml(bytesOf(markup), {
    begin: (element, { name = "" }) => {
      if (element === "sheet") tabs.push(name);
      if (element === "definedName") names.push({ name, formula: "" });
    },
    end: (element, text) => {
      const last = names.at(-1);
      if (element === "definedName" && last) last.formula = text;
    },
  });
  return { tabs, names };
}
