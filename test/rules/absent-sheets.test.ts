import { absentSheets } from "../../src/rules/absent-sheets";
import { rules } from "../../src/rules/catalogue";
import { say } from "../../src/language/say";
import { sheets } from "../../src/sheets/catalogue";
import type { SheetDefinition } from "../../src/schema/sheet";
import { given } from "../kit/given";

test("a sheet that the visit asks for is missed once, with the rules that keep still", () => {
  const visit = given({ status: "confirmed", absent: ["rooms"], visitors: [{ roomNeeded: "Y" }, { roomNeeded: "Y" }] });
  const [found, ...more] = absentSheets(visit);
  const still = rules.filter(({ from, needs }) => (from === "confirmed" || from === "submitted" || from === "draft") && needs.includes("rooms")).length;
  expect(more).toEqual([]);
  expect(say(found!.message, "ko", found!.values)).toBe(`숙박 시트가 없어 규칙 ${still}개를 점검하지 않았습니다 – 객실이 필요한 손님이 있습니다`);
});

test.each([
  ["nobody needs a room", { absent: ["rooms"], visitors: [{ roomNeeded: "N" }] }],
  ["no rule has been reached", { status: "draft", absent: ["rooms"], visitors: [{ roomNeeded: "Y" }] }],
  ["the sheet is there", { visitors: [{ roomNeeded: "Y" }] }],
  ["no gifts are planned", { absent: ["gifts"], planSections: { gifts: "없음" } }],
] as const)("it keeps still when %s", (_, sketch) => {
  expect(absentSheets(given({ status: "confirmed", ...sketch }))).toEqual([]);
});

test.each([
  ["gifts in the plan", "gifts", { absent: ["gifts"], planSections: { gifts: "자개 명함함" } }],
  ["a banquet on the itinerary", "banquets", { absent: ["banquets", "banquetTables"], itinerary: [{ type: "banquet" }] }],
  ["a meeting on the itinerary", "meetings", { absent: ["meetings", "meetingSeats"], itinerary: [{ type: "meeting" }] }],
] as const)("%s asks for a sheet", (_, name, sketch) => {
  const { title } = (sheets as readonly SheetDefinition[]).find((sheet) => sheet.name === name)!;
  expect(absentSheets(given({ status: "confirmed", ...sketch })).map(({ values }) => values["sheet"])).toEqual([title]);
});
