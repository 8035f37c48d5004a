// npm run screens – pictures of the workbench, and of the pane at its narrowest, in both languages, into docs/screens.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../src/language/language";
import { openBrokenVisit, panePanels } from "../test/kit/pane-panels";
import { openVisitPage, type VisitPage } from "../test/kit/visit-page";
import { buildWhenStale } from "./build-when-stale";

const folder = join(__dirname, "../docs/screens");

/** What the pane's buttons and places are called, and two slips that make the pictures of a check worth a look. */
const words = {
  ko: {
    sample: "예시로 둘러보기",
    places: ["준비", "점검", "마감"],
    again: "다시 점검",
    summary: "요약 채우기",
    slips: [
      ["방문자명단", "전화", 3, "49-000"],
      ["연회", "접대원도착", 0, "2026-11-10 17:40"],
      ["숙박", "1박 단가", 1, "360000"],
    ],
    pictured: ["연회", "A1"],
  },
  en: {
    sample: "Look around with a sample",
    places: ["Set up", "Check", "Close"],
    again: "Check again",
    summary: "Fill the summary",
    slips: [
      ["Visitors", "Phone", 3, "49-000"],
      ["Banquets", "Staff arrive", 0, "2026-11-10 17:40"],
      ["Lodging", "Rate a night", 1, "360000"],
    ],
    pictured: ["Banquets", "A1"],
  },
} as const;

/** The page that managers look at, as its tab is called. */
const sheets = { ko: "요약", en: "Summary" } as const;

/** The button that takes the last outcome's notice away. */
const closes = { ko: "알림 닫기", en: "Close this message" } as const;

async function takePictures(language: Language): Promise<void> {
  const visit = await openVisitPage(language);
  const { sample, places, again, summary, slips, pictured } = words[language];
  const [setUp, , close] = places;
  await visit.page.setViewportSize({ width: 1366, height: 768 });
  await widen(visit, 270);
  await picture(visit, `pane-first-${language}`);
  await visit.press(sample);
  for (const [sheet, header, row, text] of slips) await visit.type(sheet, await visit.cellUnder(sheet, header, row), text);
  await visit.press(again);
  await visit.page.evaluate(([sheet, cell]) => window.workbench.selectAddress(sheet, cell), pictured);
  await visit.pane.getByRole("button", { name: closes[language] }).click();
  await visit.pane.locator(".finding-main").nth(1).click();
  await picture(visit, `pane-check-${language}`);
  await visit.page.emulateMedia({ colorScheme: "dark" });
  await picture(visit, `pane-check-dark-${language}`);
  await visit.page.emulateMedia({ colorScheme: "light" });
  await widen(visit, 320);
  await visit.pane.locator(":root").evaluate(() => window.scrollTo(0, 0));
  await visit.page.screenshot({ path: join(folder, `workbench-${language}.png`) });
  await widen(visit, 270);
  await visit.goTo(setUp);
  await picture(visit, `pane-set-up-${language}`);
  await visit.goTo(close);
  await visit.press(summary);
  await picture(visit, `pane-close-${language}`);
  // Wide enough for the whole sheet beside the pane.
  await visit.page.setViewportSize({ width: 1480, height: 860 });
  await visit.page.evaluate((sheet) => window.workbench.selectAddress(sheet, "A1"), sheets[language]);
  await visit.page.screenshot({ path: join(folder, `summary-${language}.png`) });
  await visit.close();
}

/** Panels that are pictured above as a visit goes on, or that look like one that is. */
const pictured: ReadonlySet<string> = new Set(["Set up", "Check", "Marks", "Plan", "Close"]);

/** The panels of one language, each as the tests of barriers look at it. */
async function takePanels(language: Language): Promise<void> {
  const visit = await openVisitPage(language);
  await visit.page.setViewportSize({ width: 1366, height: 768 });
  await widen(visit, 270);
  await openBrokenVisit(visit, language);
  for (const panel of panePanels) {
    await panel.open(visit, language);
    const { name } = panel;
    if (!pictured.has(name.en)) await picture(visit, `pane-${name.en.toLowerCase().replace(/[^a-z]+/g, "-")}-${language}`, false);
  }
  await visit.close();
}

async function widen(visit: VisitPage, width: number): Promise<void> {
  await visit.page.getByRole("button", { name: String(width), exact: true }).click();
}

async function picture(visit: VisitPage, name: string, fromTop = true): Promise<void> {
  // The pointer leaves, so that nothing is lit up under it; fades of Fluent's parts end.
  await visit.page.mouse.move(600, 400);
  if (fromTop) await visit.pane.locator(":root").evaluate(() => window.scrollTo(0, 0));
  await visit.page.waitForTimeout(400);
  await visit.page.locator("iframe.task-pane").screenshot({ path: join(folder, `${name}.png`) });
}

async function takeAll(): Promise<void> {
  buildWhenStale();
  mkdirSync(folder, { recursive: true });
  for (const language of ["ko", "en"] satisfies Language[]) {
    await takePictures(language);
    await takePanels(language);
  }
}

void takeAll();
