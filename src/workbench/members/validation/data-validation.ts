import { intersection } from "../../engine/address";
import type { Area, Validation } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidOperation, itemNotFound } from "../excel-error";
import { guardOption } from "../guard";
import { cellCount } from "../range/address";
import { thing, thingOrNull } from "../thing";
import { ruleFrom, ruleOf, typeOf } from "./rule";
import { invalidCells } from "./valid";

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** What holds for a whole area: one rule, "none", or null where cells differ. */
function holding(areas: readonly Area[]): Validation | "none" | null {
  let covered = 0;
  let found: Validation | null = null;
  const same = (one: Validation, other: Validation): boolean =>
    JSON.stringify({ ...one, area: null }) === JSON.stringify({ ...other, area: null });
  for (const area of areas) {
    for (const validation of area.sheet.validations) {
      const part = intersection(validation.area, area);
      if (!part) continue;
      if (found && !same(found, validation)) return null;
      found ??= validation;
      covered += cellCount(part);
    }
  }
  if (!found) return "none";
  return covered === areas.reduce((sum, area) => sum + cellCount(area), 0) ? found : null;
}

function put(areas: readonly Area[], rule: Omit<Validation, "area"> | null): void {
  for (const area of areas) {
    guardOption(area.sheet, "allowFormatCells");
    area.sheet.setValidation(area, rule);
  }
}

/** Changes the rule that stands. Excel keeps alerts without a rule; the workbook cannot, so it says so. */
function amend(areas: readonly Area[], change: Partial<Omit<Validation, "area">>): void {
  const now = holding(areas);
  if (now === "none" || now === null) throw invalidOperation("The workbench keeps alerts and prompts only for a range with one rule.");
  const { area: _area, ...rule } = now;
  put(areas, { ...rule, ...change });
}

export const dataValidation = excelClass("DataValidation", {
  read: {
    type: (areas) => {
      const found = holding(areas);
      if (found === null) return "Inconsistent";
      return found === "none" ? "None" : typeOf(found);
    },
    rule: (areas) => {
      const found = holding(areas);
      if (found === null) return null;
      return found === "none" ? {} : ruleOf(found);
    },
    errorAlert: (areas) => {
      const found = holding(areas);
      if (found === null) return null;
      const error = found === "none" ? undefined : found.error;
      return { showAlert: error?.show ?? true, style: styles[error?.style ?? "stop"], title: error?.title ?? "", message: error?.message ?? "" };
    },
    prompt: (areas) => {
      const found = holding(areas);
      if (found === null) return null;
      const prompt = found === "none" ? undefined : found.prompt;
      return { showPrompt: prompt?.show ?? true, title: prompt?.title ?? "", message: prompt?.message ?? "" };
    },
    ignoreBlanks: (areas) => {
      const found = holding(areas);
      return found === null ? null : found === "none" || found.ignoreBlank;
    },
    valid: (areas) => invalidCells(areas).length === 0,
  },
  write: {
    rule: (areas, given) => {
      const rule = ruleFrom(given);
      put(areas, rule && { ...rule, ignoreBlank: true });
    },
    errorAlert: (areas, { showAlert, style, title, message }) => {
      amend(areas, { error: { show: showAlert, style: style.toLowerCase() as "stop", title, message } });
    },
    prompt: (areas, { showPrompt, title, message }) => {
      amend(areas, { prompt: { show: showPrompt, title, message } });
    },
    ignoreBlanks: (areas, ignoreBlank) => {
      amend(areas, { ignoreBlank });
    },
  },
  call: {
    clear: (areas) => {
      put(areas, null);
    },
    getInvalidCells: (areas) => {
      const cells = invalidCells(areas);
      if (cells.length === 0) throw itemNotFound();
      return thing("RangeAreas", cells);
    },
    getInvalidCellsOrNullObject: (areas) => {
      const cells = invalidCells(areas);
      return thingOrNull("RangeAreas", cells.length > 0 ? cells : null);
    },
  },
});
