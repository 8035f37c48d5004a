import type { Part, SheetDefinition } from "../../src/schema/sheet";
import { sheets } from "../../src/sheets/catalogue";
import { conditionText } from "../../src/sheets/formula-text";
import { liveMarks } from "../../src/sheets/live-marks";
import { everyPart } from "../../src/visit/every-part";

const placed = everyPart(sheets as readonly SheetDefinition[]);
const part = (key: string): Part => placed.find((each) => each.key === key)?.part as Part;
const all = (): boolean => true;

test("every mark can be written as a condition, and fits one", () => {
  for (const { key, part: each } of placed) {
    for (const { when } of liveMarks(each, all)) {
      const text = conditionText(when, key, "en", () => "$AB$1234");
      expect(text).not.toMatch(/[{}[\]]/);
      expect(text.length).toBeLessThan(255 * 8);
    }
  }
});

test("a required cell is missing in a row where anything else is typed", () => {
  const [mark] = liveMarks(part("menuSubstitutions"), all);
  expect(mark).toEqual({ column: "visitorId", when: "AND(LEN({dishId}&{alternativeId})>0,LEN(TRIM({visitorId}))=0)", style: "missing" });
});

test("what is required from a status on is missing from that status on", () => {
  const mark = liveMarks(part("visitors"), all).find(({ column }) => column === "rank");
  expect(mark?.when).toContain("LEN({request.status})>0,{request.status}<>{=visitStatus.draft},LEN(TRIM({rank}))=0");
  const alone = liveMarks(part("visitors"), (key) => key === "visitors").find(({ column }) => column === "rank");
  expect(alone?.when).not.toContain("request");
});

test("greyed rows come before all else, so that nothing nags about who is not coming", () => {
  expect(liveMarks(part("visitors"), all)[0]).toMatchObject({ column: "*", style: "muted" });
});

test("a mark that looks at a part that is not there is left out", () => {
  const marks = (isPresent: (key: string) => boolean): number => liveMarks(part("budget"), isPresent).filter(({ style }) => style === "over").length;
  expect([marks(all), marks((key) => key === "budget")]).toEqual([1, 0]);
});

test("computed cells are never asked for", () => {
  for (const { part: each } of placed) for (const { column, style } of liveMarks(each, all)) if (style === "missing" && column !== "reason") expect(each.columns[column]?.formula).toBeUndefined();
});
