import type { SortKey } from "../../engine/sorting/sort-key";
import { ExcelError, invalidArgument } from "../excel-error";
import { colour } from "../format/colour";
import { excelWord, ownWord } from "../words";

const sortedOn = { Value: "value", CellColor: "fill", FontColor: "fontColor" } as const;

/** The keys that an add-in asks for. Throws InvalidArgument when one is none, ApiNotFound for icons and linked types. */
export function keysFrom(fields: unknown): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return (fields as Excel.SortField[]).map(({ key, ascending, sortOn, color, dataOption, icon, subField }) => {
    if (icon || sortOn === "Icon" || subField) throw new ExcelError("ApiNotFound", "Sorting by icons or by parts of linked values is not kept by the workbench.", 404);
    const on = ownWord(sortedOn, sortOn ?? "Value");
    if (!Number.isInteger(key) || key < 0 || (on !== "value" && !color)) throw invalidArgument();
    return { at: key, descending: ascending === false, on, textAsNumber: dataOption === "TextAsNumber", ...(color && { color: colour(color) }) };
  });
}

/** A key as Excel tells it. */
export function fieldOf({ at, descending, on, color, textAsNumber }: SortKey): Excel.SortField {
  const sortOn = excelWord(sortedOn, on) ?? "Value";
  return { key: at, ascending: !descending, sortOn, dataOption: textAsNumber ? "TextAsNumber" : "Normal", color: color ?? "" };
}
