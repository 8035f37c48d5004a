import type { SheetDefinition } from "../schema/sheet";

/** The workbook's colours and type. One accent; colour never says anything that a word or a place does not say too. */

/** Latin letters of 맑은 고딕 are Segoe's; where the font is missing, Excel falls back to the system's Korean one. */
export const fontName = "맑은 고딕";
export const fontSize = 10;

export const ink = "#262626";
export const faint = "#7F7F7F";
export const accent = "#1B4B52";
export const onAccent = "#FFFFFF";
/** Cells that Excel works out: not to be typed into. */
export const workedOut = "#EAF1F1";
/** Labels of a form. */
export const label = "#F3F5F5";
export const ruled = "#D0D5D5";

export const phaseColours: Readonly<Record<SheetDefinition["phase"], string>> = {
  before: "#1B4B52",
  during: "#3C8D93",
  after: "#B7791F",
  reference: "#8A8F98",
};

/** What Excel paints by itself: a fill, and a letter colour that keeps 4.5 : 1 on it. */
export const marks = {
  missing: { fill: "#FBE3E1", color: "#9B1C1C", bold: false },
  over: { fill: "#FFE8B3", color: "#7A4B00", bold: true },
  muted: { fill: "#F4F4F4", color: "#767676", bold: false },
} as const;

/** Frames around cells with findings: the kind of line says how grave, the colour says it again. No fill: those are people's own. */
export const findingMarks = {
  must: { style: "Continuous", color: "#C42B1C" },
  should: { style: "Dash", color: "#B7791F" },
  note: { style: "Dot", color: "#44546A" },
} as const;

/** Bars of a chart, one after the other: what was planned in grey, what came of it in the accent; both 3 : 1 on white, and apart without colour. */
export const seriesColours: readonly string[] = ["#8A8F98", accent];

/** How every cell of our sheets looks that has no look of its own. */
export const plain = { font: { name: fontName, size: fontSize, color: ink }, vertical: "Center" } as const;
