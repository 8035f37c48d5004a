import type { Slices } from "../values/slices";
import { rewritten } from "../xlsx/rewritten";
import type { Masking } from "./masking";

/** Attributes in which people's words stand; all others are the format's own. */
const told = new Set([
  "name", "displayName", "uniqueName", "comment", "description", "caption", "prompt", "promptTitle", "error", "errorTitle", "tooltip", "display", "location",
  "descr", "title", "alt", "totalsRowLabel", "userName", "user", "author", "initials", "refersTo", "url", "href", "sourceFile", "connection", "command",
]);

/** Attributes whose name means a person's words only on these elements. */
const toldOn: Readonly<Record<string, ReadonlySet<string>>> = {
  val: new Set(["filter", "customFilter", "sheetName", "inputCells"]),
  v: new Set(["s", "d", "n"]),
  text: new Set(["cfRule"]),
};

/** Elements that hold a formula, with what stands there when the formula said something personal. */
const formulas: Readonly<Record<string, string>> = {
  formula1: '"●●●"',
  formula2: '"●●●"',
  formula: "FALSE",
  calculatedColumnFormula: '"●●●"',
  totalsRowFormula: '"●●●"',
  definedName: "#REF!",
  f: "#REF!",
};

/** Elements whose texts are one text in pieces: shared and inline texts, comments, lines of drawings. */
const oneText = new Set(["si", "is", "text", "p"]);

/** An attribute with what is personal in it masked. */
export function maskedAttribute(element: string, name: string, value: string, masking: Masking): string {
  return told.has(name) || toldOn[name]?.has(element) === true ? masking.text(value) : value;
}

/** A text of an element with what is personal in it masked; a formula that says such a thing stands for nothing. */
export function maskedText(element: string, text: string, masking: Masking): string {
  const neutral = formulas[element];
  if (neutral === undefined) return masking.text(text);
  return masking.isFormulaTold(text) ? neutral : text;
}

/** A part of a package with its people's words masked. `keepsHints`: what cells say when they are selected stays, for it is our own. */
export function* maskedMarkup(markup: string, masking: Masking, keepsHints = false): Slices<string> {
  return yield* rewritten(markup, {
    attribute: (element, name, value) => (keepsHints && element === "dataValidation" ? value : maskedAttribute(element, name, value, masking)),
    text: (element, text) => maskedText(element, text, masking),
    isOneText: (element) => oneText.has(element),
  });
}
