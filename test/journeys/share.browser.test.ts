import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../src/workbench/engine/open-book";
import { barriers, paneFrame } from "../kit/barriers";
import { personalLeaks, personalValues } from "../kit/personal-values";
import { sampleJson } from "../kit/sample";
import { openVisitPage, type VisitPage } from "../kit/visit-page";

// A copy for managers and a new visit are made of the sample beside the workbook that is open, which stays as it is.

const words = {
  ko: {
    sample: "예시로 둘러보기", place: "마감", share: "공유본 만들기", mask: "가린 사본 만들기", open: "새 통합 문서로 열기", save: "파일로 받기", leave: "닫기", later: "나중에",
    renew: "새 방문 준비", start: "새 방문의 첫날", make: "새 방문 만들기", request: "접대신청", visitors: "방문자명단", draft: "작성중",
  },
  en: {
    sample: "Look around with a sample", place: "Close", share: "Make a copy to share", mask: "Make a masked copy", open: "Open as a new workbook", save: "Save as a file", leave: "Close", later: "Not now",
    renew: "Prepare a new visit", start: "First day of the new visit", make: "Make the new visit", request: "Request", visitors: "Visitors", draft: "Draft",
  },
} as const;

describe.each(["ko", "en"] as const)("in %s", (language) => {
  const said = words[language];
  let visit: VisitPage;
  let before: number[];

  beforeAll(async () => {
    visit = await openVisitPage(language);
    visit.page.setDefaultTimeout(120_000);
    await visit.page.getByRole("button", { name: "270" }).click();
    await visit.press(said.sample);
    await visit.goTo(said.place);
    before = await visit.page.evaluate(() => window.workbench.save());
  });
  afterAll(() => visit.close());

  /** The workbook that the pane had Excel open last; the page's question about it is put off. */
  async function opened(): Promise<Uint8Array> {
    await visit.press(said.open);
    await visit.page.getByRole("button", { name: said.later }).click();
    const all = await visit.page.evaluate(() => window.workbench.newWorkbooks());
    return Uint8Array.from(all.at(-1) ?? []);
  }

  async function expectNoBarrier(name: string): Promise<void> {
    expect(await barriers(paneFrame(visit))).toEqual([]);
    const folder = process.env["PICTURES"];
    if (folder) await visit.pane.locator("#pane").screenshot({ path: join(folder, `${name}-${language}.png`) });
  }

  test("a copy with personal data masked opens beside the workbook, or is handed over as a file", async () => {
    await visit.press(said.share);
    await visit.press(said.mask);
    await visit.pane.locator(".copy-desk .copy-facts").waitFor();
    await expectNoBarrier("share");
    const bytes = await opened();
    expect(personalLeaks(bytes, personalValues(sampleJson()))).toEqual([]);
    expect((await openBook(bytes, language)).sheets.map(({ name }) => name)).toEqual(await visit.page.evaluate(() => window.workbench.sheetNames()));
    const [download] = await Promise.all([visit.page.waitForEvent("download"), visit.pane.getByRole("button", { name: said.save }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(Uint8Array.from(readFileSync(await download.path()))).toEqual(bytes);
    await visit.pane.locator(".copy-desk").getByRole("button", { name: said.leave, exact: true }).click();
    await expect(visit.pane.getByRole("button", { name: said.share }).evaluate((button) => document.activeElement === button)).resolves.toBe(true);
  });

  test("a new visit on other days opens beside it, with nobody in it", async () => {
    await visit.press(said.renew);
    await visit.pane.getByLabel(said.start).fill("2027-03-02");
    await visit.press(said.make);
    await visit.pane.locator(".copy-desk .copy-facts").waitFor();
    await expectNoBarrier("new-visit");
    const book = await openBook(await opened(), language);
    const request = book.sheetNamed(said.request)!;
    const cells = Array.from({ length: 60 }, (_, row) => request.text(row, 1));
    expect(cells).toEqual(expect.arrayContaining([said.draft, "2027-03-02 08:05", "2027-03-04 16:45"]));
    const visitors = book.sheetNamed(said.visitors)!;
    expect(Array.from({ length: 12 }, (_, row) => visitors.text(row + 4, 3)).join("")).toBe("");
  });

  test("the workbook is as it was, and nothing complained", async () => {
    expect(await visit.page.evaluate(() => window.workbench.save())).toEqual(before);
    expect(visit.complaints).toEqual([]);
  });
});
