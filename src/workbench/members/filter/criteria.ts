import type { FilterCriteria } from "../../engine/filtering/column-filter";
import { ExcelError, invalidArgument } from "../excel-error";
import { colour } from "../format/colour";

/** How much of "2026-11-10T18:30:00" a specificity means. */
const lengths = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 } as const;

/** What an add-in asks of a column. Throws InvalidArgument for what means nothing, ApiNotFound for dynamic and icon filters. */
export function criteriaFrom(asked: Excel.FilterCriteria): FilterCriteria {
  const { filterOn, criterion1 = "", criterion2, operator, values = [], color = "" } = asked;
  switch (filterOn) {
    case "Values":
      return {
        on: "values",
        texts: values.filter((value) => typeof value === "string" && value !== "") as string[],
        days: values.flatMap((value) => (typeof value === "string" ? [] : [day(value)])),
        blanks: values.includes(""),
      };
    case "Custom":
      if (criterion1 === "") throw invalidArgument();
      return { on: "custom", first: criterion1, second: criterion2 || null, join: operator === "Or" ? "or" : "and" };
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return { on: filterOn.startsWith("Top") ? "top" : "bottom", count: count(criterion1), isPercent: filterOn.endsWith("Percent") };
    case "CellColor":
    case "FontColor":
      return { on: filterOn === "CellColor" ? "fill" : "fontColor", color: colour(color) };
    case "Dynamic":
    case "Icon":
      throw new ExcelError("ApiNotFound", `Filters of the kind ${filterOn} are not kept by the workbench.`, 404);
    default:
      throw invalidArgument();
  }
}

function day({ date, specificity }: Excel.FilterDatetime): string {
  if (!Object.hasOwn(lengths, specificity) || !/^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2}.*)?)?)?)?)?$/u.test(date)) throw invalidArgument();
  return date.slice(0, lengths[specificity]);
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 500) throw invalidArgument();
  return number;
}

/** Criteria as Excel tells them; null for those of a file that are not understood here. */
export function criteriaTold(criteria: FilterCriteria): Excel.FilterCriteria | null {
  switch (criteria.on) {
    case "values":
      return { filterOn: "Values", values: [...criteria.texts, ...criteria.days.map(dayTold), ...(criteria.blanks ? [""] : [])] };
    case "custom":
      return { filterOn: "Custom", criterion1: criteria.first, ...(criteria.second !== null && { criterion2: criteria.second }), operator: criteria.join === "or" ? "Or" : "And" };
    case "top":
    case "bottom": {
      const end = criteria.on === "top" ? "Top" : "Bottom";
      return { filterOn: criteria.isPercent ? `${end}Percent` : `${end}Items`, criterion1: String(criteria.count) };
    }
    case "fill":
    case "fontColor":
      return { filterOn: criteria.on === "fill" ? "CellColor" : "FontColor", color: criteria.color };
    case "carried":
      return null;
  }
}

function dayTold(date: string): Excel.FilterDatetime {
  const specificity = (Object.keys(lengths) as (keyof typeof lengths)[]).find((name) => lengths[name] === date.length) ?? "Day";
  return { date, specificity };
}
