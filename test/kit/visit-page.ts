import type { FrameLocator, Page } from "playwright-core";
import type { Language } from "../../src/language/language";
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

function cellUnder(page: Page, sheet: string, header: string, row: number): Promise<string> {
  return page.evaluate(
    ([on, words, below]) => {
      const letters = (index: number): string => (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : "") + String.fromCharCode(65 + (index % 26));
      for (let at = 1; at <= 60; at += 1) {
        for (let column = 0; column < 80; column += 1) {
          const text = window.workbench.cellText(on, `${letters(column)}${at}`);
          if (text.replace(/ \*$/, "") === words) return `${letters(column)}${at + 1 + below}`;
        }
      }
      throw new Error(`No header ${words} on ${on}.`);
    },
    [sheet, header, row] as const,
  );
}
