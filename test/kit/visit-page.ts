import type { FrameLocator, Page } from "playwright-core";
import type { Language } from "../../src/language/language";
import { a1 } from "../../src/visit/a1";
import { openPage, type OpenedPage } from "../workbench/page/open-page";

/** The workbench in a browser with the pane beside the workbook. */
export interface VisitPage extends OpenedPage {
  readonly pane: FrameLocator;
  /** Presses a button of the pane and waits until the pane has nothing more to do. */
  press(name: string | RegExp): Promise<void>;
  /** Goes to one of the pane's places. */
  goTo(place: string): Promise<void>;
  /** The cell under a header of a table, `row` rows below it from 0. */
  cellUnder(sheet: string, header: string, row: number): Promise<string>;
  /** Selects a cell and types into it as a person does. */
  type(sheet: string, address: string, text: string): Promise<void>;
  cellText(sheet: string, address: string): Promise<string>;
}

export async function openVisitPage(language: Language = "ko"): Promise<VisitPage> {
  const opened = await openPage(`?language=${language}`);
  const { page } = opened;
  const pane = page.frameLocator("iframe.task-pane");
  await paneIdle(pane);
  return {
    ...opened,
    pane,
    press: async (name) => {
      await pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).click();
      await paneIdle(pane);
    },
    goTo: (place) => pane.getByRole("tab", { name: place }).click(),
    cellUnder: (sheet, header, row) => cellUnder(page, sheet, header, row),
    type: async (sheet, address, text) => {
      await page.evaluate(([on, at]) => window.workbench.selectAddress(on, at), [sheet, address] as const);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    cellText: (sheet, address) => page.evaluate(([on, at]) => window.workbench.cellText(on, at), [sheet, address] as const),
  };
}

/** The pane has been opened and runs nothing: its first buttons are there and none is greyed by work. */
export async function paneIdle(pane: FrameLocator): Promise<void> {
  await pane.locator('#pane .shell[aria-busy="false"]').waitFor();
}

async function cellUnder(page: Page, sheet: string, header: string, row: number): Promise<string> {
  const texts = await sheetTexts(page, sheet);
  for (const [at, cells] of texts.entries()) {
    const column = cells.findIndex((text) => text.replace(/ \*$/, "") === header);
    if (column >= 0) return a1(at + 1 + row, column);
  }
  throw new Error(`There is no header ${header} on ${sheet}.`);
}

/** What the upper left part of a sheet shows, cell by cell. */
export function sheetTexts(page: Page, sheet: string): Promise<string[][]> {
  return page.evaluate((name) => {
    const on = window.workbench.book.sheetNamed(name);
    return Array.from({ length: 60 }, (_, row) => Array.from({ length: 60 }, (__, column) => on?.text(row, column) ?? ""));
  }, sheet);
}

/** Every cell of the workbook as it was typed, by its sheet. */
export function everyCell({ page }: VisitPage): Promise<unknown> {
  return page.evaluate(() =>
    window.workbench.book.sheets.map((sheet) => {
      const used = sheet.usedArea(false);
      return [sheet.name, Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) => Array.from({ length: (used?.right ?? -1) + 1 }, (__, column) => sheet.formula(row, column) ?? sheet.value(row, column)))];
    }),
  );
}
