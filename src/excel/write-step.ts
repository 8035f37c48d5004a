import { paperFormula, paperName } from "../schema/paper-name";
import { columnLetters } from "../visit/a1";
import { drawChart } from "./draw-chart";
import { addressOf, pointsOf, type Block } from "./reference";
import type { Check, Look, Paper, Step } from "./step";

type CheckStep = Extract<Step, { kind: "check" }>;

/** Rules of a table's cells, in the order in which Excel draws them. */
const drawn = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  around: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  below: ["EdgeBottom"],
  right: ["EdgeRight"],
} as const;

const millimetres = { side: 15, narrow: 9, top: 18, bottom: 18, edge: 8 };

/** Points of a column so many characters of 맑은 고딕 10 wide: a digit is 7 pixels there, the edges 5, a pixel ¾ point. */
function widthOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Proxies that stand for the same cells: one is enough, and each one made takes room in the request. */
interface Known {
  readonly sheets: Map<string, Excel.Worksheet>;
  readonly ranges: Map<string, Excel.Range>;
}
const known = new WeakMap<Excel.RequestContext, Known>();

function knownIn(context: Excel.RequestContext): Known {
  const found = known.get(context) ?? { sheets: new Map(), ranges: new Map() };
  known.set(context, found);
  return found;
}

function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const { sheets } = knownIn(context);
  const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
  sheets.set(name, sheet);
  return sheet;
}

/** A block of cells, by a proxy of its own: what is loaded into it is not overwritten by the next to ask for the block. */
export function ownRange(context: Excel.RequestContext, { sheet, ...block }: Block): Excel.Range {
  return sheetNamed(context, sheet).getRange(addressOf(block));
}

function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  const { ranges } = knownIn(context);
  const key = `${block.sheet}!${addressOf(block)}`;
  const range = ranges.get(key) ?? ownRange(context, block);
  ranges.set(key, range);
  return range;
}

/** Queues one step; nothing happens before the next sync. Gives what it adds, where that has an id of its own, and the cells that it writes. */
export function writeStep(context: Excel.RequestContext, step: Step): Excel.Worksheet | Excel.ConditionalFormat | Excel.Chart | Excel.Range | null {
  const { workbook } = context;
  switch (step.kind) {
    case "sheet": {
      const sheet = workbook.worksheets.add(step.sheet);
      sheet.position = step.position;
      sheet.tabColor = step.tabColor;
      sheet.showGridlines = false;
      if (step.paper !== undefined) sheet.names.add(paperName, paperFormula(step.paper)).visible = false;
      return sheet;
    }
    case "cells": {
      const range = ownRange(context, step.at);
      range.formulas = step.formulas.map((row) => [...row]);
      return range;
    }
    case "numberFormats":
      rangeOf(context, step.at).numberFormat = step.formats.map((row) => [...row]);
      return null;
    case "table":
      addTable(context, step);
      return null;
    case "resize":
      workbook.tables.getItem(step.table).resize(addressOf(step.at));
      return null;
    case "name":
      if (step.isKnown) workbook.names.getItem(step.name).formula = step.formula;
      else workbook.names.add(step.name, step.formula);
      return null;
    case "look":
      applyLook(rangeOf(context, step.at).format, step.at, step.look);
      return null;
    case "width":
      rangeOf(context, step.at).format.columnWidth = widthOf(step.characters);
      return null;
    case "column":
      rangeOf(context, step.at).format.columnWidth = step.points;
      return null;
    case "height":
      rangeOf(context, step.at).format.rowHeight = step.points;
      return null;
    case "merge":
      rangeOf(context, step.at).merge();
      return null;
    case "breaks":
      for (const row of step.rows) sheetNamed(context, step.sheet).horizontalPageBreaks.add(`A${row + 1}`);
      return null;
    case "check":
      applyCheck(rangeOf(context, step.at).dataValidation, step);
      return null;
    case "mark": {
      const mark = rangeOf(context, step.at).conditionalFormats.add("Custom");
      const { format, rule } = mark.custom;
      rule.formula = step.formula;
      format.fill.color = step.fill;
      format.font.color = step.color;
      if (step.bold) format.font.bold = true;
      return mark;
    }
    case "chart":
      return drawChart(sheetNamed(context, step.at.sheet), step, (block) => rangeOf(context, block));
    case "freeze":
      freeze(sheetNamed(context, step.sheet), step.rows, step.columns);
      return null;
    case "paper":
      applyPaper(sheetNamed(context, step.sheet).pageLayout, step.paper);
      return null;
    case "show":
      sheetNamed(context, step.sheet).activate();
      return null;
  }
}

function addTable(context: Excel.RequestContext, { at, table: name, filters }: Extract<Step, { kind: "table" }>): void {
  const table = sheetNamed(context, at.sheet).tables.add(addressOf(at), true);
  table.name = name;
  // The cells carry their own colours, which other programs show too; the lightest style adds nothing to them.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  if (!filters) table.showFilterButton = false;
}

function applyLook(format: Excel.RangeFormat, at: Block, { font, fill, horizontal, indent, vertical, wrap, rules, ruled, dashed, turn }: Look): void {
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (indent !== undefined) format.indentLevel = indent;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (turn !== undefined) format.textOrientation = turn;
  if (rules === undefined) return;
  for (const line of drawn[ruled ?? "all"]) {
    if ((line === "InsideHorizontal" && at.rows === 1) || (line === "InsideVertical" && at.columns === 1)) continue;
    const border = format.borders.getItem(line);
    border.style = dashed ? "Dash" : "Continuous";
    border.color = rules;
  }
}

/** Blank cells pass, as they do when nothing is said of them. */
function applyCheck(validation: Excel.DataValidation, { check, prompt, alert }: CheckStep): void {
  validation.rule = ruleOf(check);
  if (prompt) validation.prompt = { showPrompt: true, ...prompt };
  if (alert === "silent") validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  else if (alert) validation.errorAlert = { showAlert: true, ...alert };
}

function ruleOf(check: Check): Excel.DataValidationRule {
  switch (check.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: check.source } };
    case "formula":
      return { custom: { formula: check.formula } };
    case "whole":
      return { wholeNumber: { formula1: check.from, formula2: check.to, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: check.from, formula2: check.to, operator: "Between" } };
    case "date":
      return { date: { formula1: check.from, formula2: check.to, operator: "Between" } };
  }
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(addressOf({ top: 0, left: 0, rows, columns })));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Rows that are added print too, unless a last one is told: the area is whole columns. */
function printArea({ first, last }: NonNullable<Paper["columns"]>, lastRow: number | null): string {
  return lastRow === null ? `${columnLetters(first)}:${columnLetters(last)}` : `${columnLetters(first)}1:${columnLetters(last)}${lastRow + 1}`;
}

function applyPaper(layout: Excel.PageLayout, paper: Paper): void {
  layout.orientation = paper.orientation;
  layout.paperSize = paper.size;
  const side = pointsOf(paper.margin ?? (paper.isWide ? millimetres.narrow : millimetres.side));
  layout.leftMargin = side;
  layout.rightMargin = side;
  layout.topMargin = pointsOf(paper.margin ?? millimetres.top);
  layout.bottomMargin = pointsOf(paper.margin ?? millimetres.bottom);
  layout.headerMargin = pointsOf(millimetres.edge);
  layout.footerMargin = pointsOf(millimetres.edge);
  layout.centerHorizontally = true;
  layout.zoom = paper.pagesAcross === null ? { scale: 100 } : { horizontalFitToPages: paper.pagesAcross, ...(paper.pagesDown === null ? {} : { verticalFitToPages: paper.pagesDown }) };
  if (paper.titleRows) layout.setPrintTitleRows(`$${paper.titleRows.first + 1}:$${paper.titleRows.last + 1}`);
  if (paper.titleColumns > 0) layout.setPrintTitleColumns(`$A:$${columnLetters(paper.titleColumns - 1)}`);
  if (paper.apart) layout.setPrintArea(paper.apart.map(({ lastRow, ...columns }) => printArea(columns, lastRow)).join(","));
  else if (paper.columns) layout.setPrintArea(printArea(paper.columns, paper.lastRow));
  if (paper.isBare !== true) layout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
}
