import type { PageLayout } from "../model";
import type { WorkSheet } from "../worksheet";
import { childOf, childrenOf, isOn, numberOf, textIn, xml, type XmlElement } from "./xml";

const papers: Readonly<Record<string, string>> = { 1: "letter", 3: "tabloid", 5: "legal", 7: "executive", 8: "a3", 9: "a4", 11: "a5", 12: "b4", 13: "b5" };
const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;
const inch = 72;

export function readLayout(layout: PageLayout, part: XmlElement): void {
  const setup = childOf(part, "pageSetup");
  const options = childOf(part, "printOptions");
  const { orientation, paperSize = "1", pageOrder } = setup?.attributes ?? {};
  if (setup) layout.paper = papers[paperSize] ?? paperSize;
  layout.orientation = orientation === "landscape" ? "landscape" : "portrait";
  layout.printOrder = pageOrder === "overThenDown" ? "overThenDown" : "downThenOver";
  layout.blackAndWhite = isOn(setup, "blackAndWhite");
  layout.draft = isOn(setup, "draft");
  layout.firstPageNumber = isOn(setup, "useFirstPageNumber") ? (numberOf(setup, "firstPageNumber") ?? null) : null;
  layout.centerHorizontally = isOn(options, "horizontalCentered");
  layout.centerVertically = isOn(options, "verticalCentered");
  layout.printGridlines = isOn(options, "gridLines");
  layout.printHeadings = isOn(options, "headings");
  const fits = isOn(childOf(childOf(part, "sheetPr"), "pageSetUpPr"), "fitToPage");
  layout.zoom = fits ? { across: (numberOf(setup, "fitToWidth") ?? 1) || null, down: (numberOf(setup, "fitToHeight") ?? 1) || null } : { scale: numberOf(setup, "scale") ?? 100 };
  const measured = childOf(part, "pageMargins");
  for (const side of margins) layout.margins[side] = rounded((numberOf(measured, side) ?? layout.margins[side] / inch) * inch);
  const headerFooter = childOf(part, "headerFooter");
  layout.header = sections(textIn(childOf(headerFooter, "oddHeader")));
  layout.footer = sections(textIn(childOf(headerFooter, "oddFooter")));
  layout.rowBreaks = childrenOf(childOf(part, "rowBreaks"), "brk").map((mark) => numberOf(mark, "id") ?? 0);
  layout.columnBreaks = childrenOf(childOf(part, "colBreaks"), "brk").map((mark) => numberOf(mark, "id") ?? 0);
}

function rounded(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

function sections(text: string): PageLayout["header"] {
  const found = { left: "", center: "", right: "" };
  const parts = text.split(/&([LCR])/u);
  found.center = parts[0] ?? "";
  for (let at = 1; at + 1 < parts.length; at += 2) found[({ L: "left", C: "center", R: "right" } as const)[parts[at] as "L" | "C" | "R"]] += parts[at + 1] ?? "";
  return found;
}

function joinedSections({ left, center, right }: PageLayout["header"]): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** The elements of a sheet that say how it prints, by name; a name without elements is to be taken away. */
export function writtenLayout(sheet: WorkSheet, base: XmlElement): Map<string, XmlElement[]> {
  const { layout } = sheet;
  const flag = (on: boolean): number | undefined => (on ? 1 : undefined);
  const options = xml("printOptions", { horizontalCentered: flag(layout.centerHorizontally), verticalCentered: flag(layout.centerVertically), headings: flag(layout.printHeadings), gridLines: flag(layout.printGridlines) });
  const paper = Object.keys(papers).find((number) => papers[number] === layout.paper) ?? layout.paper;
  const { "r:id": printer, ...others } = childOf(base, "pageSetup")?.attributes ?? {};
  const kept = Object.fromEntries(Object.entries(others).filter(([key]) => ["horizontalDpi", "verticalDpi", "copies", "cellComments", "errors"].includes(key)));
  const { zoom } = layout;
  const fit = "scale" in zoom ? { scale: zoom.scale === 100 ? undefined : zoom.scale } : { fitToWidth: zoom.across ?? 0, fitToHeight: zoom.down ?? 0 };
  const setup = xml("pageSetup", {
    paperSize: paper,
    ...fit,
    firstPageNumber: layout.firstPageNumber ?? undefined,
    pageOrder: layout.printOrder === "overThenDown" ? layout.printOrder : undefined,
    orientation: layout.orientation,
    blackAndWhite: flag(layout.blackAndWhite),
    draft: flag(layout.draft),
    useFirstPageNumber: flag(layout.firstPageNumber !== null),
    ...kept,
    "r:id": printer,
  });
  const inches = Object.fromEntries(margins.map((side) => [side, rounded(layout.margins[side] / inch)]));
  return new Map([
    ["printOptions", Object.keys(options.attributes).length > 0 ? [options] : []],
    ["pageMargins", [xml("pageMargins", inches)]],
    ["pageSetup", [setup]],
    ["headerFooter", writtenHeaderFooter(layout, childOf(base, "headerFooter"))],
    ["rowBreaks", writtenBreaks("rowBreaks", layout.rowBreaks, 16_383)],
    ["colBreaks", writtenBreaks("colBreaks", layout.columnBreaks, 1_048_575)],
  ]);
}

function writtenHeaderFooter(layout: PageLayout, base: XmlElement | undefined): XmlElement[] {
  const header = joinedSections(layout.header);
  const footer = joinedSections(layout.footer);
  const others = childrenOf(base).filter(({ name }) => name !== "oddHeader" && name !== "oddFooter");
  if (header === "" && footer === "" && others.length === 0) return [];
  return [xml("headerFooter", base?.attributes ?? {}, header !== "" && xml("oddHeader", {}, header), footer !== "" && xml("oddFooter", {}, footer), ...others)];
}

function writtenBreaks(name: string, breaks: readonly number[], max: number): XmlElement[] {
  if (breaks.length === 0) return [];
  const marks = [...breaks].sort((one, other) => one - other).map((id) => xml("brk", { id, max, man: 1 }));
  return [xml(name, { count: marks.length, manualBreakCount: marks.length }, ...marks)];
}
