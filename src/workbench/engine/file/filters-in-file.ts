import { rangeAddress } from "../address";
import type { ColumnFilter, FilterCriteria } from "../filtering/column-filter";
import type { Area, Style, Table, TableColumn } from "../model";
import { bodyArea } from "../references";
import type { SortKey, TableSort } from "../sorting/sort-key";
import type { WorkSheet } from "../worksheet";
import { areaOf } from "./addresses";
import type { StyleSheet } from "./style-sheet";
import { childOf, childrenOf, decodedText, encodedText, isOn, numberOf, xml, type XmlElement } from "./xml";

const operators: Readonly<Record<string, string>> = { equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=" };
const dayParts = ["year", "month", "day", "hour", "minute", "second"] as const;

/** Reads what the columns of a table are filtered by. */
export function filtersRead(autoFilter: XmlElement | undefined, columns: readonly TableColumn[], styles: StyleSheet): ColumnFilter[] {
  return childrenOf(autoFilter, "filterColumn").flatMap((part) => {
    const column = columns[numberOf(part, "colId") ?? -1];
    return column ? [{ column: column.id, criteria: criteriaRead(part, styles) }] : [];
  });
}

function criteriaRead(part: XmlElement, styles: StyleSheet): FilterCriteria {
  const [kind] = childrenOf(part);
  switch (kind?.name ?? "") {
    case "filters":
      return {
        on: "values",
        texts: childrenOf(kind, "filter").map((filter) => decodedText(filter.attributes["val"] ?? "")),
        days: childrenOf(kind, "dateGroupItem").map(dayRead),
        blanks: isOn(kind, "blank"),
      };
    case "customFilters": {
      const [first = "", second] = childrenOf(kind, "customFilter").map(({ attributes: { operator = "equal", val = "" } }) => (operators[operator] ?? "=") + decodedText(val).trim());
      return { on: "custom", first, second: second ?? null, join: isOn(kind, "and") || second === undefined ? "and" : "or" };
    }
    case "top10":
      return { on: isOn(kind, "top", true) ? "top" : "bottom", count: numberOf(kind, "val") ?? 10, isPercent: isOn(kind, "percent") };
    case "colorFilter": {
      const on = isOn(kind, "cellColor", true) ? "fill" : "fontColor";
      const color = styles.differentialStyles[numberOf(kind, "dxfId") ?? -1]?.[on];
      if (color !== undefined) return { on, color };
    }
  }
  return { on: "carried", part: Object.freeze(part), hides: kind !== undefined && kind.name !== "extLst" };
}

function dayRead({ attributes }: XmlElement): string {
  const { year = "", month, day, hour, minute, second } = attributes;
  const two = (mark: string, part: string | undefined): string => (part === undefined ? "" : mark + part.padStart(2, "0"));
  return year + two("-", month) + two("-", day) + two("T", hour) + two(":", minute) + two(":", second);
}

function dayWritten(day: string): XmlElement {
  const parts = day.split(/[-T:]/u).map(Number);
  const named = dayParts.slice(0, parts.length).map((name, at) => [name, parts[at]]);
  return xml("dateGroupItem", { ...(Object.fromEntries(named) as Record<string, number>), dateTimeGrouping: dayParts[parts.length - 1] });
}

/** What a table's columns are filtered by, as a file keeps it, in the order of the columns. */
export function writtenFilters(table: Table, styles: StyleSheet): XmlElement[] {
  return table.columns.flatMap(({ id }, colId) => {
    const criteria = table.filters.find(({ column }) => column === id)?.criteria;
    if (!criteria) return [];
    if (criteria.on === "carried") {
      const part = criteria.part as XmlElement;
      return [{ ...part, attributes: { ...part.attributes, colId: String(colId) } }];
    }
    return [xml("filterColumn", { colId }, criteriaWritten(criteria, styles))];
  });
}

function criteriaWritten(criteria: Exclude<FilterCriteria, { on: "carried" }>, styles: StyleSheet): XmlElement {
  switch (criteria.on) {
    case "values":
      return xml("filters", { blank: criteria.blanks ? 1 : undefined }, ...criteria.texts.map((text) => xml("filter", { val: encodedText(text) })), ...criteria.days.map(dayWritten));
    case "custom": {
      const filters = [criteria.first, criteria.second].flatMap((one) => (one === null ? [] : [comparison(one)]));
      return xml("customFilters", { and: criteria.join === "and" && filters.length > 1 ? 1 : undefined }, ...filters);
    }
    case "top":
    case "bottom":
      return xml("top10", { top: criteria.on === "top" ? undefined : 0, percent: criteria.isPercent ? 1 : undefined, val: criteria.count });
    case "fill":
    case "fontColor": {
      const look: Style = { [criteria.on]: criteria.color };
      return xml("colorFilter", { dxfId: styles.differentialIndex(look), cellColor: criteria.on === "fill" ? undefined : 0 });
    }
  }
}

function comparison(criterion: string): XmlElement {
  const [, sign = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/u.exec(criterion) ?? [];
  const operator = Object.keys(operators).find((name) => operators[name] === (sign || "="));
  // A file says an empty operand as one space.
  return xml("customFilter", { operator: operator === "equal" ? undefined : operator, val: encodedText(operand === "" ? " " : operand) });
}

/** Reads how a table was sorted last; null where it was not, or not by columns. */
export function sortRead(part: XmlElement | undefined, sheet: WorkSheet, area: Area, columns: readonly TableColumn[], styles: StyleSheet): TableSort | null {
  const keys = childrenOf(part, "sortCondition").flatMap((condition): TableSort["keys"] => {
    const column = columns[(areaOf(condition.attributes["ref"] ?? "", sheet)?.left ?? -1) - area.left];
    const { sortBy = "value" } = condition.attributes;
    const on = ({ value: "value", cellColor: "fill", fontColor: "fontColor" } as Readonly<Record<string, SortKey["on"]>>)[sortBy];
    if (!column || !on) return [];
    const color = on === "value" ? undefined : styles.differentialStyles[numberOf(condition, "dxfId") ?? -1]?.[on];
    return [{ column: column.id, descending: isOn(condition, "descending"), on, textAsNumber: false, ...(color !== undefined && { color }) }];
  });
  return keys.length > 0 ? { keys, matchCase: isOn(part, "caseSensitive") } : null;
}

/** How a table was sorted last, as a file keeps it. */
export function writtenSort(table: Table, base: XmlElement | undefined, styles: StyleSheet): XmlElement | null {
  if (!table.sort) return null;
  const body = bodyArea(table);
  const conditions = table.sort.keys.flatMap(({ column, descending, on, color }) => {
    const at = table.columns.findIndex(({ id }) => id === column);
    const left = body.left + at;
    const look: Style = on === "value" || color === undefined ? {} : { [on]: color };
    const by = on === "value" ? {} : { sortBy: on === "fill" ? "cellColor" : "fontColor", dxfId: styles.differentialIndex(look) };
    return at < 0 ? [] : [xml("sortCondition", { descending: descending ? 1 : undefined, ref: rangeAddress({ ...body, left, right: left }), ...by })];
  });
  const { sortMethod } = childOf(base, "sortState")?.attributes ?? {};
  return conditions.length === 0 ? null : xml("sortState", { caseSensitive: table.sort.matchCase ? 1 : undefined, sortMethod, ref: rangeAddress(body) }, ...conditions);
}
