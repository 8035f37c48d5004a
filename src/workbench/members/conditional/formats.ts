import { intersection } from "../../engine/address";
import type { Area, ConditionalFormat } from "../../engine/model";
import { excelClass } from "../excel-class";
import { ExcelError, itemNotFound } from "../excel-error";
import { guardOption } from "../guard";
import { thing, thingOrNull, type FormatPart } from "../thing";
import { ownWord } from "../words";

const kinds = { Custom: "expression", CellValue: "cellValue", ContainsText: "containsText" } as const;
const types: Readonly<Record<ConditionalFormat["kind"], `${Excel.ConditionalFormatType}`>> = {
  expression: "Custom", cellValue: "CellValue", containsText: "ContainsText", dataBar: "DataBar", iconSet: "IconSet",
  colorScale: "ColorScale", topBottom: "TopBottom", preset: "PresetCriteria",
};

/** A sheet's formats from the one that speaks first. */
function inOrder(area: Area): ConditionalFormat[] {
  return [...area.sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
}

function formatsOn(areas: readonly Area[]): FormatPart[] {
  return areas.flatMap((area) =>
    inOrder(area)
      .filter((format) => format.areas.some((own) => intersection(own, area)))
      .map((format) => ({ sheet: area.sheet, format })),
  );
}

function formatOf(areas: readonly Area[], id: unknown): FormatPart | null {
  return formatsOn(areas).find(({ format }) => format.id === id) ?? null;
}

/** Gives the formats of a sheet the priorities 1, 2, … in the order given. */
function renumber(formats: readonly ConditionalFormat[]): void {
  formats.forEach((format, index) => {
    format.priority = index + 1;
  });
}

function remove({ sheet, format }: FormatPart): void {
  sheet.removeConditionalFormat(format);
}

export const conditionalFormatCollection = excelClass("ConditionalFormatCollection", {
  items: (areas) => formatsOn(areas).map((part) => thing("ConditionalFormat", part)),
  item: (areas, id) => thingOrNull("ConditionalFormat", formatOf(areas, id)),
  call: {
    add: (areas, type) => {
      const [first] = areas;
      if (!first) throw itemNotFound();
      if (!Object.hasOwn(kinds, type)) throw new ExcelError("ApiNotFound", `ConditionalFormatCollection.add(${type}) is not kept by the workbench.`, 404);
      guardOption(first.sheet, "allowFormatCells");
      const format = first.sheet.addConditionalFormat({ areas: [...areas], kind: ownWord(kinds, type), formulas: [], style: {}, stopIfTrue: false });
      // Excel lets the newest rule speak first.
      renumber([format, ...inOrder(first).filter(({ id }) => id !== format.id)]);
      return thing("ConditionalFormat", { sheet: first.sheet, format });
    },
    clearAll: (areas) => {
      for (const area of areas) {
        guardOption(area.sheet, "allowFormatCells");
        area.sheet.removeConditionalFormats(area);
      }
    },
    getCount: (areas) => formatsOn(areas).length,
    getItemAt: (areas, index) => {
      const part = formatsOn(areas)[index];
      if (!part) throw itemNotFound();
      return thing("ConditionalFormat", part);
    },
    getItemOrNullObject: (areas, id) => thingOrNull("ConditionalFormat", formatOf(areas, id)),
  },
});

/** The rule of a kind, or null where the format is of another kind. */
function ofKind<N extends "CustomConditionalFormat" | "CellValueConditionalFormat" | "TextConditionalFormat">(
  part: FormatPart,
  kind: ConditionalFormat["kind"],
  className: N,
) {
  return part.format.kind === kind ? thing<N>(className, part) : null;
}

function must<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

export const conditionalFormat = excelClass("ConditionalFormat", {
  read: {
    id: ({ format }) => format.id,
    type: ({ format }) => types[format.kind],
    stopIfTrue: ({ format }) => format.stopIfTrue,
    priority: ({ sheet, format }) =>
      [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority).findIndex(({ id }) => id === format.id),
  },
  write: {
    stopIfTrue: ({ format }, stop) => {
      format.stopIfTrue = stop;
    },
    priority: ({ sheet, format }, place) => {
      const others = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority).filter(({ id }) => id !== format.id);
      others.splice(place, 0, format);
      renumber(others);
    },
  },
  open: {
    custom: (part) => must(ofKind(part, "expression", "CustomConditionalFormat")),
    customOrNullObject: (part) => ofKind(part, "expression", "CustomConditionalFormat"),
    cellValue: (part) => must(ofKind(part, "cellValue", "CellValueConditionalFormat")),
    cellValueOrNullObject: (part) => ofKind(part, "cellValue", "CellValueConditionalFormat"),
    textComparison: (part) => must(ofKind(part, "containsText", "TextConditionalFormat")),
    textComparisonOrNullObject: (part) => ofKind(part, "containsText", "TextConditionalFormat"),
  },
  call: {
    delete: remove,
    getRange: ({ format }) => {
      const [only, second] = format.areas;
      if (!only || second) throw itemNotFound();
      return thing("Range", only);
    },
    getRangeOrNullObject: ({ format }) => thingOrNull("Range", format.areas.length === 1 ? format.areas[0] : null),
    getRanges: ({ format }) => thing("RangeAreas", format.areas),
  },
});
