import { lastColumn, lastRow } from "../../engine/address";
import type { Area, Table } from "../../engine/model";
import { sortLines } from "../../engine/sorting/sort-lines";
import { forgetSort, sortTable, sortTableAgain } from "../../engine/sorting/sort-table";
import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import { guardContents, guardOption } from "../guard";
import { bodyOf } from "../table/table";
import { fieldOf, keysFrom } from "./fields";

function guardSort(area: Area): void {
  guardOption(area.sheet, "allowSort");
  guardContents(area);
}

export const rangeSort = excelClass("RangeSort", {
  call: {
    apply: (area, fields, matchCase, hasHeaders, orientation) => {
      const axis = orientation === "Columns" ? "columns" : "rows";
      const first = hasHeaders === true ? 1 : 0;
      const used = area.sheet.usedArea(false);
      const whole = { ...area, bottom: area.bottom === lastRow ? Math.max(area.top, used?.bottom ?? 0) : area.bottom, right: area.right === lastColumn ? Math.max(area.left, used?.right ?? 0) : area.right };
      const body = axis === "rows" ? { ...whole, top: whole.top + first } : { ...whole, left: whole.left + first };
      if (body.top > body.bottom || body.left > body.right) throw invalidArgument();
      guardSort(body);
      sortLines(body, keysFrom(fields), matchCase === true, axis);
    },
  },
});

function fields({ sort, columns }: Table): Excel.SortField[] {
  return (sort?.keys ?? []).flatMap(({ column, ...key }) => {
    const at = columns.findIndex(({ id }) => id === column);
    return at < 0 ? [] : [fieldOf({ ...key, at })];
  });
}

export const tableSort = excelClass("TableSort", {
  read: {
    fields,
    matchCase: ({ sort }) => sort?.matchCase ?? false,
    method: () => "PinYin" as const,
  },
  call: {
    apply: (table, asked, matchCase) => {
      guardSort(bodyOf(table));
      sortTable(table, keysFrom(asked), matchCase === true);
    },
    clear: forgetSort,
    reapply: (table) => {
      guardSort(bodyOf(table));
      sortTableAgain(table);
    },
  },
});
