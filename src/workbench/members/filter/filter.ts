import { criteriaOf, filterColumn } from "../../engine/filtering/filter-table";
import { excelClass } from "../excel-class";
import { guardOption } from "../guard";
import type { Models } from "../thing";
import { criteriaFrom, criteriaTold } from "./criteria";

type Filtered = Models["Filter"];

function apply({ table, column }: Filtered, asked: Excel.FilterCriteria): void {
  guardOption(table.area.sheet, "allowAutoFilter");
  filterColumn(table, column, criteriaFrom(asked));
}

export const filter = excelClass("Filter", {
  read: {
    criteria: ({ table, column }) => {
      const criteria = criteriaOf(table, column);
      return criteria && criteriaTold(criteria);
    },
  },
  call: {
    apply,
    applyBottomItemsFilter: (model, count) => apply(model, { filterOn: "BottomItems", criterion1: String(count) }),
    applyBottomPercentFilter: (model, percent) => apply(model, { filterOn: "BottomPercent", criterion1: String(percent) }),
    applyCellColorFilter: (model, color) => apply(model, { filterOn: "CellColor", color }),
    applyCustomFilter: (model, criterion1, criterion2, operator) =>
      apply(model, { filterOn: "Custom", criterion1, ...(criterion2 && { criterion2 }), operator: operator === "Or" ? "Or" : "And" }),
    applyFontColorFilter: (model, color) => apply(model, { filterOn: "FontColor", color }),
    applyTopItemsFilter: (model, count) => apply(model, { filterOn: "TopItems", criterion1: String(count) }),
    applyTopPercentFilter: (model, percent) => apply(model, { filterOn: "TopPercent", criterion1: String(percent) }),
    applyValuesFilter: (model, values) => apply(model, { filterOn: "Values", values }),
    clear: ({ table, column }) => {
      guardOption(table.area.sheet, "allowAutoFilter");
      filterColumn(table, column, null);
    },
  },
});
