import sample from "../../assets/sample-visit.json";
import { everyCell, openVisitPage, paneIdle, sheetTexts, type VisitPage } from "../kit/visit-page";

// The seats of the sample's welcome dinner, as those who plan it go through them: each test goes on where the last ended.

const seats = "좌석배치";
const screens = process.env["SCREENS"];
const nameOf = (id: string): string => [...sample.visitors, ...sample.hosts].find((person) => person.id === id)!.name_ko;
const dinner = sample.seats.filter(({ banquet_id }) => banquet_id === "B1");
/** A guest of the lower table who cancels, and one whose seat is fixed there. */
const [leaver, fixed] = ["V011", "V012"] as const;

let visit: VisitPage;
const workers: string[] = [];

beforeAll(async () => {
  visit = await openVisitPage();
  visit.page.setDefaultTimeout(60_000);
  visit.page.on("worker", (worker) => workers.push(worker.url()));
  await visit.page.getByRole("button", { name: "270" }).click();
  await visit.press("예시로 둘러보기");
  await visit.type("연회", await visit.cellUnder("연회", "좌석유형", 0), "INTL");
  await visit.goTo("배치");
  await block().locator("summary").click();
});
afterAll(() => visit.close());

const block = () => visit.pane.locator("details.plan-part", { has: visit.pane.locator("summary", { hasText: /^연회 좌석$/ }) });

/** Who sits where at the dinner, by person, as the sheet says it. */
async function seated(): Promise<Readonly<Record<string, string>>> {
  const texts = await sheetTexts(visit.page, seats);
  return Object.fromEntries(texts.filter(([banquet]) => banquet === "B1").map(([, table, seat, person]) => [person!, `${table!}/${seat!}`]));
}

/** Asks for the seats of the dinner, keeping what stands where possible. */
async function ask(): Promise<void> {
  await block().getByLabel("무엇을").selectOption("B1");
  await block().getByRole("button", { name: "제안 보기" }).click();
  await block().locator(".proposal-lines").waitFor({ state: "attached" });
  await paneIdle(visit.pane);
}

async function apply(): Promise<void> {
  await block().getByRole("button", { name: /줄 적용$/ }).click();
  await block().getByRole("button", { name: "제안 보기" }).waitFor();
  await paneIdle(visit.pane);
}

test("the international pattern: the second guest goes to the co-host's right, thought out by a worker of the page's own", async () => {
  const before = await everyCell(visit);
  await ask();
  expect(workers.map((url) => new URL(url).origin)).toEqual([new URL(visit.page.url()).origin]);
  if (screens) await visit.page.screenshot({ path: `${screens}/seating-ko.png` });
  await apply();
  expect(await seated()).toMatchObject({ H01: "1/1", H02: "1/6", V001: "1/10", V002: "1/5" });
  await visit.press("되돌리기");
  expect(await everyCell(visit)).toEqual(before);
  await ask();
  await apply();
  expect(Object.keys(await seated()).sort()).toEqual(dinner.map(({ person_id }) => person_id).sort());
});

test("one seat is fixed, a guest cancels: the hole is closed, the fixed seat and the main table stay", async () => {
  const was = await seated();
  const texts = await sheetTexts(visit.page, seats);
  const first = texts.findIndex(([banquet]) => banquet === "B1");
  const row = texts.findIndex(([banquet, , , person]) => banquet === "B1" && person === fixed) - first;
  await visit.type(seats, await visit.cellUnder(seats, "고정", row), "Y");
  await visit.type("방문자명단", await visit.cellUnder("방문자명단", "상태", sample.visitors.findIndex(({ id }) => id === leaver)), "취소");
  const before = await everyCell(visit);
  await ask();
  expect(await block().locator(".proposal-lines").textContent()).not.toContain(nameOf("V001"));
  await apply();
  const now = await seated();
  expect(now).not.toHaveProperty(leaver);
  expect(now[fixed]).toBe(was[fixed]);
  const tableOf = (seat: string | undefined): string | undefined => seat?.split("/")[0];
  expect(Object.keys(now).filter((id) => tableOf(now[id]) !== tableOf(was[id]))).toEqual([]);
  expect(Object.entries(now).filter(([, seat]) => tableOf(seat) === "1")).toEqual(Object.entries(was).filter(([, seat]) => tableOf(seat) === "1"));
  await visit.press("되돌리기");
  expect(await everyCell(visit)).toEqual(before);
  await ask();
  await apply();
  expect(await seated()).toEqual(now);
});

test("the seating chart shows whoever sits, and nobody who cancelled; undo takes the sheet away", async () => {
  const names = await sheetNames();
  await makeChart();
  const added = (await sheetNames()).filter((name) => !names.includes(name));
  expect(added).toHaveLength(1);
  const text = (await sheetTexts(visit.page, added[0]!)).flat().join(" ").replace(/\s+/g, " ");
  for (const id of Object.keys(await seated())) expect(text).toContain(nameOf(id));
  expect(text).not.toContain(nameOf(leaver));
  if (screens) await visit.page.screenshot({ path: `${screens}/seating-chart-ko.png` });
  await visit.press("되돌리기");
  expect(await sheetNames()).toEqual(names);
});

test("without workers the page thinks itself, and proposes the same", async () => {
  const lines = async (): Promise<string | null> => {
    await ask();
    await block().getByLabel(/^그대로 두는/).check();
    return block().locator(".proposal-lines").textContent();
  };
  const apart = await lines();
  expect(apart).toContain(nameOf("V001"));
  await block().getByRole("button", { name: "닫기" }).first().click();
  const count = workers.length;
  await visit.page.frames().find((each) => each.url().includes("taskpane"))!.evaluate(() => Object.assign(window, { Worker: undefined }));
  expect(await lines()).toBe(apart);
  expect(workers).toHaveLength(count);
});

test("nothing complained meanwhile, and no other machine was asked", async () => {
  if (screens) {
    await visit.press("English");
    await visit.page.screenshot({ path: `${screens}/seating-en.png` });
  }
  expect(visit.complaints).toEqual([]);
});

const sheetNames = (): Promise<string[]> => visit.page.evaluate(() => window.workbench.sheetNames());

async function makeChart(): Promise<void> {
  const line = visit.pane.locator("details.plan-part", { has: visit.pane.locator("summary", { hasText: /^좌석 배치도$/ }) });
  await line.locator("summary").click();
  await line.getByLabel("무엇에 대해").selectOption("B1");
  await line.getByRole("button", { name: "좌석 배치도 만들기" }).click();
  await paneIdle(visit.pane);
}
