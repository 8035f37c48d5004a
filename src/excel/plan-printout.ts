import type { PaperCell, PaperLook, PaperSheet } from "../schema/paper";
import type { Cell } from "../schema/cell";
import { accent, faint, fontName, fontSize, ink, label, onAccent, phaseColours, ruled, workedOut } from "./palette";
import type { WorkbookContent } from "./read-cells";
import { pointsOf, type Block } from "./reference";
import { freeName } from "./site";
import type { Look, Step } from "./step";

const tones = { ink, faint, accent, onAccent } as const;
const fills = { accent, label, total: workedOut } as const;
const sides = { left: "Left", center: "Center", right: "Right" } as const;
const heights = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** What is to be done, and the names of the sheets that come. */
export interface PrintoutPlan {
  readonly steps: readonly Step[];
  readonly added: readonly string[];
}

/**
 * The plan that adds sheets of one paper which are ready to print, behind all that are there. Nothing that is there is touched: a paper
 * that was made before stays, and the new one takes the next free name.
 */
export function planPrintout(paper: string, sheets: readonly PaperSheet[], content: WorkbookContent): PrintoutPlan {
  const tabs = content.sheets.map(({ name }) => name);
  const added: string[] = [];
  const steps = sheets.flatMap((sheet): Step[] => {
    const name = freeName(tabName(sheet.name), [...tabs, ...added]);
    added.push(name);
    return sheetSteps(sheet, name, tabs.length + added.length - 1, paper);
  });
  const [first] = added;
  return { steps: first === undefined ? steps : [...steps, { kind: "show", sheet: first }], added };
}

/** A name that a tab may bear, with room for a number behind it: at most 31 characters, none of those that Excel forbids. */
function tabName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "").slice(0, 26).trim();
}

function sheetSteps({ columns, rows, size, orientation, margin, repeats, isNumbered }: PaperSheet, sheet: string, position: number, paper: string): Step[] {
  const block = (top: number, left: number, down: number, across: number): Block => ({ sheet, top, left, rows: down, columns: across });
  const cells = rows.flatMap((row, top) => row.cells.map((cell) => ({ cell, at: block(top, cell.at, cell.down ?? 1, cell.across ?? 1) })));
  const breaks = rows.flatMap(({ startsPage }, row) => (startsPage === true && row > 0 ? [row] : []));
  return [
    { kind: "sheet", sheet, position, tabColor: phaseColours.reference, paper },
    { kind: "look", at: block(0, 0, rows.length, columns.length), look: { font: { name: fontName, size: fontSize, color: ink }, vertical: "Center" } },
    ...columns.map((width, left): Step => ({ kind: "column", at: block(0, left, 1, 1), points: pointsOf(width) })),
    ...heightSteps(rows.map(({ height }) => height), block),
    ...contentSteps(sheet, rows.length, columns.length, cells.map(({ cell, at }) => ({ ...cell, row: at.top }))),
    ...cells.filter(({ at }) => at.rows > 1 || at.columns > 1).map(({ at }): Step => ({ kind: "merge", at })),
    ...lookSteps(cells),
    ...(breaks.length > 0 ? [{ kind: "breaks" as const, sheet, rows: breaks }] : []),
    {
      kind: "paper",
      sheet,
      paper: {
        orientation: orientation === "portrait" ? "Portrait" : "Landscape",
        size,
        titleRows: repeats ? { first: repeats.from, last: repeats.from + repeats.rows - 1 } : null,
        titleColumns: 0,
        pagesAcross: null,
        pagesDown: null,
        columns: { first: 0, last: columns.length - 1 },
        lastRow: rows.length - 1,
        margin: margin ?? 15,
        ...(isNumbered ? {} : { isBare: true as const }),
      },
    },
  ];
}

/** Rows of one height that follow one another are set together. */
function heightSteps(heights: readonly number[], block: (top: number, left: number, down: number, across: number) => Block): readonly Step[] {
  return heights.flatMap((height, top): Step[] => {
    if (heights[top - 1] === height) return [];
    const end = heights.findIndex((other, at) => at > top && other !== height);
    return [{ kind: "height", at: block(top, 0, (end < 0 ? heights.length : end) - top, 1), points: pointsOf(height) }];
  });
}

/** All texts and numbers in one block. A text gets an apostrophe, which Excel hides: it never becomes a formula, a number or a day. */
function contentSteps(sheet: string, rows: number, columns: number, cells: readonly (PaperCell & { readonly row: number })[]): readonly Step[] {
  const grid: (Cell | null)[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  const formats: string[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => "General"));
  for (const { row, at, text, look } of cells) {
    (grid[row] ?? [])[at] = typeof text === "string" && text !== "" ? `'${text}` : text;
    if (look?.format !== undefined) (formats[row] ?? [])[at] = look.format;
  }
  const at = { sheet, top: 0, left: 0, rows, columns };
  return [
    ...(cells.some(({ look }) => look?.format !== undefined) ? [{ kind: "numberFormats" as const, at, formats }] : []),
    { kind: "cells", at, formulas: grid },
  ];
}

/** The looks, neighbours of one look in a row together. */
function lookSteps(cells: readonly { readonly cell: PaperCell; readonly at: Block }[]): readonly Step[] {
  const steps: { at: Block; look: Look; key: string }[] = [];
  for (const { cell, at } of cells) {
    if (!cell.look) continue;
    const key = JSON.stringify(cell.look);
    const last = steps.at(-1);
    const isNext = last?.key === key && last.at.top === at.top && last.at.rows === at.rows && last.at.left + last.at.columns === at.left && cell.look.rules !== "around" && cell.look.rules !== "right";
    if (isNext) last.at = { ...last.at, columns: last.at.columns + at.columns };
    else steps.push({ at, look: lookOf(cell.look), key });
  }
  return steps.map(({ at, look }): Step => ({ kind: "look", at, look }));
}

function lookOf({ size, bold, tone, fill, align, vertical, wrap, rules, dashed, turn }: PaperLook): Look {
  const font = { ...(size === undefined ? {} : { size }), ...(bold ? { bold } : {}), ...(tone ? { color: tones[tone] } : {}) };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: fills[fill] } : {}),
    ...(align ? { horizontal: sides[align] } : {}),
    ...(vertical ? { vertical: heights[vertical] } : {}),
    ...(wrap ? { wrap } : {}),
    ...(rules ? { rules: ruled } : {}),
    ...(rules === undefined || rules === "all" ? {} : { ruled: rules }),
    ...(dashed ? { dashed } : {}),
    ...(turn ? { turn } : {}),
  };
}
