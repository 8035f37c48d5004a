import { asConditionalFormat, keptValidation, movedValidation } from "../cell-rules";
import type { ConditionalFormat, Validation } from "../model";
import { plainStyle } from "../style";
import type { WorkSheet } from "../worksheet";
import { addressesOf, areasOf } from "./addresses";
import { formulaForFile, formulaFromFile } from "./formula-in-file";
import type { StyleSheet } from "./style-sheet";
import { childOf, childrenOf, isOn, numberOf, textIn, xml, type XmlElement } from "./xml";

const errorStyles = new Set(["stop", "warning", "information"]);

export function readValidations(sheet: WorkSheet, part: XmlElement): void {
  const validations = childrenOf(childOf(part, "dataValidations"), "dataValidation").flatMap((element) => {
    const { type, operator, errorStyle = "stop", errorTitle = "", error = "", promptTitle = "", prompt = "" } = element.attributes;
    const [first, ...others] = areasOf(element.attributes["sqref"] ?? "", sheet);
    if (!first || type === undefined || type === "none") return [];
    const formula2 = childOf(element, "formula2");
    const validation: Validation = {
      area: first,
      type: type as Validation["type"],
      ...(type !== "list" && type !== "custom" && { operator: (operator ?? "between") as NonNullable<Validation["operator"]> }),
      formula1: formulaFromFile(textIn(childOf(element, "formula1")), null),
      ...(formula2 && { formula2: formulaFromFile(textIn(formula2), null) }),
      ignoreBlank: isOn(element, "allowBlank"),
      showDropDown: !isOn(element, "showDropDown"),
      error: { show: isOn(element, "showErrorMessage"), style: (errorStyles.has(errorStyle) ? errorStyle : "stop") as "stop", title: errorTitle, message: error },
      prompt: { show: isOn(element, "showInputMessage"), title: promptTitle, message: prompt },
    };
    return [validation, ...others.map((area) => movedValidation(validation, area))].map((one) => keptValidation(sheet, one));
  });
  if (validations.length > 0) sheet.setList("style", "validations", validations);
}

export function writtenValidations(sheet: WorkSheet): XmlElement[] {
  const written = sheet.lists.validations.map((validation) => {
    const { type, operator, error, prompt } = validation;
    const attributes = {
      type,
      operator: operator === undefined || operator === "between" || type === "list" || type === "custom" ? undefined : operator,
      errorStyle: error === undefined || error.style === "stop" ? undefined : error.style,
      allowBlank: validation.ignoreBlank ? 1 : undefined,
      // The file says the opposite of its name: 1 takes the arrow away.
      showDropDown: type === "list" && !validation.showDropDown ? 1 : undefined,
      showInputMessage: prompt?.show === true ? 1 : undefined,
      showErrorMessage: error?.show === true ? 1 : undefined,
      errorTitle: error?.title || undefined,
      error: error?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: addressesOf([validation.area]),
    };
    const formula = (text: string): string => (text.startsWith('"') ? text : formulaForFile(text, null));
    return xml("dataValidation", attributes, xml("formula1", {}, formula(validation.formula1)), validation.formula2 !== undefined && xml("formula2", {}, formula(validation.formula2)));
  });
  return written.length === 0 ? [] : [xml("dataValidations", { count: written.length }, ...written)];
}

const textRules: Readonly<Record<string, string>> = { containsText: "containsText", notContainsText: "notContains", beginsWith: "beginsWith", endsWith: "endsWith" };
const kinds: Readonly<Record<string, ConditionalFormat["kind"]>> = { expression: "expression", cellIs: "cellValue", dataBar: "dataBar", iconSet: "iconSet", colorScale: "colorScale", top10: "topBottom" };

export function readConditionalFormats(sheet: WorkSheet, part: XmlElement, styles: StyleSheet): void {
  const formats = childrenOf(part, "conditionalFormatting").flatMap((group) => {
    const areas = areasOf(group.attributes["sqref"] ?? "", sheet);
    return childrenOf(group, "cfRule").map((rule) => {
      const { type = "expression", operator, text } = rule.attributes;
      const kind = type in textRules ? "containsText" : (kinds[type] ?? "preset");
      const isOwn = kind === "expression" || kind === "cellValue" || kind === "containsText";
      const dxf = numberOf(rule, "dxfId");
      const format = asConditionalFormat(sheet, {
        areas,
        kind,
        formulas: childrenOf(rule, "formula").map((formula) => formulaFromFile(textIn(formula), null)),
        ...((kind === "preset" ? type : (operator ?? textRules[type])) !== undefined && { operator: kind === "preset" ? type : (operator ?? textRules[type] ?? "") }),
        ...(text !== undefined && { text }),
        style: (dxf === undefined ? undefined : styles.differentialStyles[dxf]) ?? plainStyle,
        stopIfTrue: isOn(rule, "stopIfTrue"),
        ...(!isOwn && { carried: Object.freeze(rule) }),
      });
      return { format, priority: numberOf(rule, "priority") ?? 0 };
    });
  });
  formats.sort((one, other) => one.priority - other.priority);
  const kept = formats.map(({ format }, at) => Object.assign(format, { priority: at + 1 }));
  if (kept.length > 0) sheet.setList("style", "conditionalFormats", kept);
}

export function writtenConditionalFormats(sheet: WorkSheet, styles: StyleSheet): XmlElement[] {
  const ordered = [...sheet.lists.conditionalFormats].sort((one, other) => one.priority - other.priority);
  return ordered.map((format, at) => xml("conditionalFormatting", { sqref: addressesOf(format.areas) }, writtenRule(format, at + 1, styles)));
}

function writtenRule(format: ConditionalFormat, priority: number, styles: StyleSheet): XmlElement {
  if (isElement(format.carried)) return { ...format.carried, attributes: { ...format.carried.attributes, priority: String(priority) } };
  const { kind, operator, text } = format;
  const hasStyle = kind !== "dataBar" && kind !== "iconSet" && kind !== "colorScale" && format.style !== plainStyle;
  const textType = Object.keys(textRules).find((type) => textRules[type] === operator) ?? operator ?? "containsText";
  const type = kind === "cellValue" ? "cellIs" : kind === "containsText" ? textType : kind === "topBottom" ? "top10" : kind === "preset" ? (operator ?? "duplicateValues") : kind;
  const attributes = {
    type,
    dxfId: hasStyle ? styles.differentialIndex(format.style) : undefined,
    priority,
    stopIfTrue: format.stopIfTrue ? 1 : undefined,
    operator: kind === "cellValue" || kind === "containsText" ? (textRules[operator ?? ""] ?? operator) : undefined,
    text,
    rank: kind === "topBottom" ? 10 : undefined,
  };
  return xml("cfRule", attributes, ...format.formulas.map((formula) => xml("formula", {}, formulaForFile(formula, null))), ...scale(kind));
}

/** What Excel lays down for a bar, a scale or icons of which nothing more is said. */
function scale(kind: ConditionalFormat["kind"]): XmlElement[] {
  const ends = [xml("cfvo", { type: "min" }), xml("cfvo", { type: "max" })];
  if (kind === "dataBar") return [xml("dataBar", {}, ...ends, xml("color", { rgb: "FF638EC6" }))];
  if (kind === "colorScale") return [xml("colorScale", {}, ...ends, xml("color", { rgb: "FFFFEF9C" }), xml("color", { rgb: "FF63BE7B" }))];
  if (kind === "iconSet") return [xml("iconSet", { iconSet: "3TrafficLights1" }, ...[0, 33, 67].map((val) => xml("cfvo", { type: "percent", val })))];
  return [];
}

function isElement(value: unknown): value is XmlElement {
  return typeof value === "object" && value !== null && "attributes" in value && "children" in value;
}
