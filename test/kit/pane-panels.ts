import type { Locator } from "playwright-core";
import type { Language } from "../../src/language/language";
import type { Text } from "../../src/language/text";
import { paneIdle, type VisitPage } from "./visit-page";

/** A state of the pane in which it is looked at: how one comes to it, from wherever the one before it in the list left the pane. */
export interface PanePanel {
  readonly name: Text;
  open(visit: VisitPage, language: Language): Promise<void>;
}

const words = {
  sample: { ko: "예시로 둘러보기", en: "Look around with a sample" },
  setUp: { ko: "준비", en: "Set up" },
  check: { ko: "점검", en: "Check" },
  plan: { ko: "배치", en: "Plan" },
  close: { ko: "마감", en: "Close" },
  again: { ko: "다시 점검", en: "Check again" },
  cancel: { ko: "그만두기", en: "Cancel" },
  roster: { ko: "명단 가져오기", en: "Import a roster" },
  read: { ko: "붙여넣은 명단 읽기", en: "Read what was pasted" },
  compare: { ko: "통합 문서와 견주기", en: "Compare with the workbook" },
  columns: { ko: "열 다시 맞추기", en: "Back to the columns" },
  source: { ko: "다른 명단", en: "Another roster" },
  desk: { ko: "기준 열기", en: "Open the standards" },
  limit: { ko: "예비비 한도", en: "Contingency at most" },
  try: { ko: "미리 보기", en: "Try it" },
  discard: { ko: "버리기", en: "Discard" },
  leaveDesk: { ko: "기준 닫기", en: "Close the standards" },
  mark: { ko: "셀에 표시", en: "Mark cells" },
  propose: { ko: "제안 보기", en: "Show the proposal" },
  summary: { ko: "요약 채우기", en: "Fill the summary" },
  closing: { ko: "마감 살펴보기", en: "Look at the closing" },
  archive: { ko: "보관할 때 지울 것 보기", en: "Show what archiving destroys" },
  look: { ko: "다시 살펴보기", en: "Look again" },
  running: { ko: "진행중", en: "Running" },
} as const satisfies Record<string, Text>;

/** What is typed into the sample visit, so that every panel has something to show: sheet, header, row of the table, text. */
const slips = {
  ko: [
    ["방문자명단", "전화", 3, "49-000"],
    ["방문자명단", "상태", 7, "취소"],
    ["연회", "접대원도착", 0, "2026-11-10 17:40"],
  ],
  en: [
    ["Visitors", "Phone", 3, "49-000"],
    ["Visitors", "Status", 7, "Cancelled"],
    ["Banquets", "Staff arrive", 0, "2026-11-10 17:40"],
  ],
} as const;

/** A roster with a guest who is known, one who is not, and a column that nobody knows. */
const roster = ["No.\t성명\t소속\t연락처\t비고란", "1\t마르쿠스 켈러 (Markus KELLER)\tKeller Drivetrain AG\t+49 30 1234567\t", "2\t홍길동 (HONG Gildong)\tKeller Drivetrain AG\t전화 없음\t늦게 도착"].join("\n");

/** Fills a new workbook with the sample visit, its slips, and an older edition of the standards. */
export async function openBrokenVisit(visit: VisitPage, language: Language): Promise<void> {
  await visit.press(words.sample[language]);
  for (const [sheet, header, row, text] of slips[language]) await visit.type(sheet, await visit.cellUnder(sheet, header, row), text);
  const edition = await visit.page.evaluate(() => {
    const { area } = window.workbench.book.tableNamed("tblParam")!;
    const rows = Array.from({ length: area.bottom - area.top }, (_, at) => area.top + 1 + at);
    const row = rows.find((at) => area.sheet.value(at, area.right) === "edition")!;
    return [area.sheet.name, `B${row + 1}`] as const;
  });
  await visit.type(...edition, "2024-01-01");
}

const opens: Readonly<Record<"setUp" | "check" | "close", (visit: VisitPage, language: Language) => Promise<void>>> = {
  setUp: (visit, language) => visit.goTo(words.setUp[language]),
  check: (visit, language) => visit.goTo(words.check[language]),
  close: (visit, language) => visit.goTo(words.close[language]),
};

export const panePanels: readonly PanePanel[] = [
  { name: words.setUp, open: opens.setUp },
  {
    name: { ko: "명단: 파일", en: "Roster: a file" },
    open: async (visit, language) => {
      await visit.press(words.roster[language]);
      await visit.pane.locator("textarea.paste").waitFor();
    },
  },
  {
    name: { ko: "명단: 열", en: "Roster: columns" },
    open: async (visit, language) => {
      await visit.pane.locator("textarea.paste").fill(roster);
      await visit.press(words.read[language]);
      await visit.pane.locator(".roster-line").first().waitFor();
    },
  },
  {
    name: { ko: "명단: 사람", en: "Roster: people" },
    open: async (visit, language) => {
      await visit.press(words.compare[language]);
      await visit.pane.locator(".roster-line .changes").first().waitFor({ state: "attached" });
    },
  },
  {
    name: { ko: "기준", en: "Standards" },
    open: async (visit, language) => {
      for (const way of [words.columns, words.source, words.cancel, words.desk]) await visit.press(way[language]);
      await visit.pane.locator(".standard-group summary").first().click();
      await visit.pane.locator(".standards > .preview").waitFor();
    },
  },
  {
    name: { ko: "기준 미리 보기", en: "Standards, tried" },
    open: async (visit, language) => {
      await visit.pane.getByLabel(words.limit[language]).fill("1");
      await visit.press(words.try[language]);
      await visit.pane.locator(".trial").waitFor();
    },
  },
  {
    name: words.check,
    open: async (visit, language) => {
      await visit.press(words.discard[language]);
      await visit.press(words.leaveDesk[language]);
      await opens.check(visit, language);
      await visit.press(words.again[language]);
    },
  },
  {
    name: { ko: "셀 표시", en: "Marks" },
    open: (visit, language) => visit.pane.getByLabel(words.mark[language]).check({ force: true }),
  },
  {
    name: { ko: "여러 칸 고치기", en: "A remedy of several cells" },
    open: async (visit) => {
      await finding(visit, "VIS-15").locator(".remedy").click();
      await visit.pane.locator(".remedy-cells").first().waitFor();
    },
  },
  {
    name: { ko: "예외 승인", en: "A waiver" },
    open: async (visit, language) => {
      await visit.press(words.cancel[language]);
      await finding(visit, "BAN-03").locator(".waive").click();
      // A blank reason is said beside its field.
      await visit.pane.locator(".waiver-form").getByRole("button").first().click();
      await visit.pane.locator(".field-wrong").first().waitFor();
    },
  },
  {
    name: { ko: "예외 승인한 것", en: "What is waived" },
    open: async (visit) => {
      await visit.pane.locator('[name="reason"]').fill("앞 행사와 겹쳐 호텔과 합의 (agreed with the hotel)");
      await visit.pane.locator('[name="by"]').fill("한서준");
      await visit.pane.locator(".waiver-form").getByRole("button").first().click();
      await visit.pane.locator(".waived-fold").click();
      await visit.pane.locator(".waived-finding").scrollIntoViewIfNeeded();
      await paneIdle(visit.pane);
    },
  },
  {
    name: words.plan,
    open: async (visit, language) => {
      await visit.goTo(words.plan[language]);
      await visit.pane.locator(".plan-part").last().waitFor();
      await visit.pane.locator(".plan-part").last().locator("summary").click();
    },
  },
  {
    name: { ko: "배치 제안", en: "A proposal" },
    open: async (visit, language) => {
      const ready = visit.pane.locator(".plan-part", { has: visit.pane.getByRole("button", { name: words.propose[language], includeHidden: true }) }).first();
      await ready.locator("summary").click();
      await ready.getByRole("button", { name: words.propose[language] }).click();
      await visit.pane.locator(".plan-part .preview").waitFor();
      await paneIdle(visit.pane);
    },
  },
  {
    name: words.close,
    open: async (visit, language) => {
      await opens.close(visit, language);
      await visit.press(words.summary[language]);
    },
  },
  {
    name: { ko: "보관", en: "The archive" },
    open: async (visit, language) => {
      await visit.press(words.closing[language]);
      await visit.press(words.archive[language]);
      await visit.pane.locator(".archive-sheets").waitFor({ state: "attached" });
    },
  },
  {
    name: { ko: "마감할 것", en: "What is open" },
    open: async (visit, language) => {
      await visit.press(words.cancel[language]);
      await visit.type(...(await fieldOf(visit, "rq_status")), words.running[language]);
      // One expense above its budget asks for a reason.
      const [sheet, header] = { ko: ["지출내역", "원화합계"] as const, en: ["Expenses", "Total (KRW)"] as const }[language];
      await visit.type(sheet, await visit.cellUnder(sheet, header, 0), "6000000");
      await visit.press(words.look[language]);
      await visit.pane.locator(".closing-reasons").waitFor();
    },
  },
];

/** The sheet and cell that a workbook name stands for. */
export async function fieldOf({ page }: VisitPage, name: string): Promise<readonly [sheet: string, cell: string]> {
  const formula = await page.evaluate((wanted) => window.workbench.book.names.find((item) => item.name === wanted)!.formula, name);
  const [sheet = "", cell = ""] = formula.split("!");
  return [sheet.replace(/^'|'$/g, ""), cell.replaceAll("$", "")];
}

function finding({ pane }: VisitPage, rule: string): Locator {
  return pane.locator(`.finding[data-rule="${rule}"]`).first();
}

/** How the pane's page is looked at: the narrowest in each shade, for colours do not depend on widths; wide, and the wide one at 200 %. */
export const paneViews = [
  { name: "light", width: 270, media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", width: 270, media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", width: 270, media: { colorScheme: "dark", forcedColors: "active" } },
  { name: "wide", width: 450, media: { colorScheme: "light", forcedColors: "none" } },
  { name: "at 200 %", width: 225, media: { colorScheme: "light", forcedColors: "none" } },
] as const;
