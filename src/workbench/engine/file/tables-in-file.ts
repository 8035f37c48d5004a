import { rangeAddress } from "../address";
import type { Table, TableColumn } from "../model";
import { bodyArea } from "../references";
import { keptColumn, keptTable, totalsNumbers } from "../table-record";
import type { WorkSheet } from "../worksheet";
import { areaOf } from "./addresses";
import { formulaForFile, formulaFromFile } from "./formula-in-file";
import { filtersRead, sortRead, writtenFilters, writtenSort } from "./filters-in-file";
import type { Package } from "./package";
import type { StyleSheet } from "./style-sheet";
import { childOf, childrenOf, decodedText, encodedText, isOn, numberOf, textIn, xml, type XmlElement } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Reads the tables of a sheet; their cells come with the sheet. */
export function readTables(sheet: WorkSheet, parts: Package, path: string, styles: StyleSheet): void {
  const tables = tablePaths(parts, path).flatMap((tablePath) => {
    const part = parts.tree(tablePath);
    const area = areaOf(part?.attributes["ref"] ?? "", sheet);
    return part && area ? [tableRead(sheet, part, area, styles)] : [];
  });
  if (tables.length > 0) sheet.setList("tables", "tables", tables);
}

function tablePaths(parts: Package, path: string): string[] {
  return parts.relationships(path).flatMap(({ kind, target }) => (kind === "table" ? [target] : []));
}

function tableRead(sheet: WorkSheet, part: XmlElement, area: Table["area"], styles: StyleSheet): Table {
  const name = part.attributes["displayName"] ?? part.attributes["name"] ?? "";
  const id = numberOf(part, "id") ?? 0;
  const look = childOf(part, "tableStyleInfo");
  sheet.book.reserveSerial(id);
  const columns = childrenOf(childOf(part, "tableColumns"), "tableColumn").map((column) => {
    const formula = childOf(column, "calculatedColumnFormula");
    const totals = childOf(column, "totalsRowFormula");
    const { totalsRowLabel, totalsRowFunction } = column.attributes;
    const columnId = numberOf(column, "id") ?? 0;
    sheet.book.reserveSerial(columnId);
    return keptColumn(sheet, {
      id: columnId,
      name: decodedText(column.attributes["name"] ?? ""),
      ...(formula && { formula: formulaFromFile(textIn(formula), name) }),
      ...(totalsRowLabel !== undefined && { totalsLabel: totalsRowLabel }),
      ...(totalsRowFunction !== undefined && totalsRowFunction !== "custom" && totalsRowFunction !== "none" && { totalsFunction: totalsRowFunction }),
      ...(totals && { totalsFormula: formulaFromFile(textIn(totals), name) }),
    });
  });
  return keptTable(sheet, {
    id,
    name,
    area,
    columns,
    style: look?.attributes["name"] ?? null,
    showHeaders: numberOf(part, "headerRowCount") !== 0,
    showTotals: (numberOf(part, "totalsRowCount") ?? 0) > 0,
    showBandedRows: isOn(look, "showRowStripes"),
    showBandedColumns: isOn(look, "showColumnStripes"),
    highlightFirstColumn: isOn(look, "showFirstColumn"),
    highlightLastColumn: isOn(look, "showLastColumn"),
    showFilterButton: childOf(part, "autoFilter") !== undefined,
    filters: filtersRead(childOf(part, "autoFilter"), columns, styles),
    sort: sortRead(childOf(part, "sortState"), sheet, area, columns, styles),
  });
}

/** Puts a sheet's tables into the package; answers the ids of the relationships to them. */
export function saveTables(parts: Package, path: string, sheet: WorkSheet, styles: StyleSheet): string[] {
  const before = new Map(tablePaths(parts, path).map((tablePath) => [numberOf(parts.tree(tablePath), "id") ?? 0, tablePath]));
  for (const [id, tablePath] of before) {
    if (sheet.tables.some((table) => table.id === id)) continue;
    parts.unrelate(path, tablePath);
    parts.remove(tablePath);
  }
  return sheet.tables.map((table) => {
    const tablePath = before.get(table.id) ?? parts.freePath("xl/tables/table", ".xml");
    parts.put(tablePath, writtenTable(sheet, table, parts.tree(tablePath), styles), contentType);
    return parts.relate(path, "table", tablePath);
  });
}

function writtenTable(sheet: WorkSheet, table: Table, base: XmlElement | undefined, styles: StyleSheet): XmlElement {
  const { headerRowCount: _headers, totalsRowCount: _totals, totalsRowShown: _shown, ...others } = base?.attributes ?? {};
  const attributes = {
    xmlns: main,
    ...others,
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: rangeAddress(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  const filtered = { ...bodyArea(table), top: table.area.top };
  const filter = childOf(base, "autoFilter");
  const look = xml("tableStyleInfo", {
    name: table.style ?? undefined,
    showFirstColumn: Number(table.highlightFirstColumn),
    showLastColumn: Number(table.highlightLastColumn),
    showRowStripes: Number(table.showBandedRows),
    showColumnStripes: Number(table.showBandedColumns),
  });
  const columns = table.columns.map((column) => writtenColumn(sheet, table, column, childrenOf(childOf(base, "tableColumns")).find((one) => numberOf(one, "id") === column.id)));
  return xml(
    "table",
    attributes,
    table.showFilterButton && table.showHeaders && xml("autoFilter", { ...filter?.attributes, ref: rangeAddress(filtered) }, ...writtenFilters(table, styles), ...childrenOf(filter, "extLst")),
    writtenSort(table, base, styles),
    xml("tableColumns", { count: columns.length }, ...columns),
    look,
    childOf(base, "extLst"),
  );
}

function writtenColumn(sheet: WorkSheet, table: Table, column: TableColumn, base: XmlElement | undefined): XmlElement {
  const at = table.area.left + table.columns.indexOf(column);
  const totals = table.showTotals ? totalsShown(sheet, table, at) : {};
  const { totalsRowLabel: _label, totalsRowFunction: _function, ...others } = base?.attributes ?? {};
  const kept = Object.fromEntries(Object.entries(others).filter(([key]) => !key.startsWith("xr")));
  return xml(
    "tableColumn",
    { ...kept, id: column.id, name: encodedText(column.name), totalsRowFunction: totals.function ?? (totals.formula === undefined ? undefined : "custom"), totalsRowLabel: totals.label },
    column.formula !== undefined && xml("calculatedColumnFormula", {}, formulaForFile(column.formula, table.name)),
    totals.formula !== undefined && xml("totalsRowFormula", {}, formulaForFile(totals.formula, table.name)),
  );
}

/** What the totals cell really holds decides what the table says of it; a contradiction would damage the file. */
function totalsShown(sheet: WorkSheet, table: Table, column: number): { label?: string; function?: string; formula?: string } {
  const cell = sheet.grid.get(table.area.bottom, column);
  if (!cell) return {};
  if (cell.formula === null) return cell.value === null ? {} : { label: sheet.text(table.area.bottom, column) };
  const [, number] = /^SUBTOTAL\((\d+),/iu.exec(cell.formula) ?? [];
  const own = sheet.book.areaOf(/^SUBTOTAL\(\d+,(.+)\)$/iu.exec(cell.formula)?.[1] ?? "", sheet);
  const body = bodyArea(table);
  const isOwn = own?.sheet === sheet && own.left === column && own.right === column && own.top === body.top && own.bottom === body.bottom;
  const named = Object.keys(totalsNumbers).find((name) => totalsNumbers[name] === Number(number));
  return named !== undefined && isOwn ? { function: named } : { formula: cell.formula };
}
