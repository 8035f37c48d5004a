import { clearFilters, filterAgain } from "../../engine/filtering/filter-table";
import type { Area, Table } from "../../engine/model";
import { excelClass } from "../excel-class";
import { invalidArgument, itemNotFound } from "../excel-error";
import { guardContents, guardOption } from "../guard";
import { areaFrom } from "../range/address";
import { thing } from "../thing";

const styles = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** The rows between header and totals. */
export function bodyOf(table: Table): Area {
  const { area } = table;
  return { ...area, top: area.top + (table.showHeaders ? 1 : 0), bottom: area.bottom - (table.showTotals ? 1 : 0) };
}

/** The header row. Throws ItemNotFound when the table shows none. */
export function headerOf(table: Table): Area {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.area, bottom: table.area.top };
}

/** The totals row. Throws ItemNotFound when the table shows none. */
export function totalsOf(table: Table): Area {
  if (!table.showTotals) throw itemNotFound();
  return { ...table.area, top: table.area.bottom };
}

function resize(table: Table, argument: unknown): void {
  const { sheet } = table.area;
  const area = areaFrom(argument, sheet);
  // Excel keeps the header where it is and lets the new range overlap the old one.
  const sameTop = area.sheet === sheet && area.top === table.area.top;
  const overlaps = area.left <= table.area.right && area.right >= table.area.left;
  if (!sameTop || !overlaps || area.bottom === area.top) throw invalidArgument();
  sheet.resizeTable(table, area);
}

export const table = excelClass("Table", {
  read: {
    id: ({ id }) => String(id),
    legacyId: ({ id }) => String(id),
    name: ({ name }) => name,
    style: ({ style }) => style ?? "",
    showHeaders: ({ showHeaders }) => showHeaders,
    showTotals: ({ showTotals }) => showTotals,
    showBandedRows: ({ showBandedRows }) => showBandedRows,
    showBandedColumns: ({ showBandedColumns }) => showBandedColumns,
    showFilterButton: ({ showFilterButton }) => showFilterButton,
    highlightFirstColumn: ({ highlightFirstColumn }) => highlightFirstColumn,
    highlightLastColumn: ({ highlightLastColumn }) => highlightLastColumn,
  },
  write: {
    name: (model, name) => {
      model.area.sheet.book.renameTable(model, name);
    },
    style: (model, style) => {
      if (style !== "" && !styles.test(style)) throw invalidArgument();
      model.style = style === "" ? null : style;
    },
    showHeaders: (model, shown) => {
      model.showHeaders = shown;
    },
    showTotals: (model, shown) => {
      guardContents(model.area);
      model.showTotals = shown;
    },
    showBandedRows: (model, shown) => {
      model.showBandedRows = shown;
    },
    showBandedColumns: (model, shown) => {
      model.showBandedColumns = shown;
    },
    showFilterButton: (model, shown) => {
      model.showFilterButton = shown;
    },
    highlightFirstColumn: (model, shown) => {
      model.highlightFirstColumn = shown;
    },
    highlightLastColumn: (model, shown) => {
      model.highlightLastColumn = shown;
    },
  },
  open: {
    columns: (model) => thing("TableColumnCollection", model),
    sort: (model) => thing("TableSort", model),
    rows: (model) => thing("TableRowCollection", model),
    worksheet: (model) => thing("Worksheet", model.area.sheet),
  },
  call: {
    getRange: (model) => thing("Range", model.area),
    getHeaderRowRange: (model) => thing("Range", headerOf(model)),
    getDataBodyRange: (model) => thing("Range", bodyOf(model)),
    getTotalRowRange: (model) => thing("Range", totalsOf(model)),
    resize,
    clearFilters: (model) => {
      guardOption(model.area.sheet, "allowAutoFilter");
      clearFilters(model);
    },
    reapplyFilters: (model) => {
      guardOption(model.area.sheet, "allowAutoFilter");
      filterAgain(model);
    },
    convertToRange: (model) => {
      const { area } = model;
      area.sheet.removeTable(model);
      return thing("Range", area);
    },
    delete: (model) => {
      const { area } = model;
      guardContents(area);
      area.sheet.removeTable(model);
      area.sheet.clear(area, "all");
    },
  },
  events: {
    onChanged: { register: "_RegisterDataChangedEvent", type: 101, target: ({ id }) => String(id) },
    onSelectionChanged: { register: "_RegisterSelectionChangedEvent", type: 100, target: ({ id }) => String(id) },
  },
});
