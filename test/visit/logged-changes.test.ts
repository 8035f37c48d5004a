import { confirmedChanges } from "../../src/visit/confirmed-changes";
import { isLogged, loggedText } from "../../src/visit/logged-changes";
import type { Sketch } from "../../src/visit/sketch";
import { given } from "../kit/given";

const base: Sketch = {
  confirmed: [{ on: "2026-11-04", item: "V001", facts: ["도착일시: 2026-11-10 12:10", "도착편명: LH712"] }],
  visitors: [{ nameKo: "김 하늘", nameRoman: "Haneul Kim", arrivalAt: "2026-11-10T14:10", arrivalNo: "LH714" }],
};

function logged(what: string | null, on: string | null = "2026-11-05", sketch: Sketch = base): readonly boolean[] {
  const visit = given({ ...sketch, changeLog: [{ what, on }] });
  return confirmedChanges(visit).map((change) => isLogged(change, visit.changeLog));
}

test.each([
  ["its id", "V001 도착 지연", true],
  ["its id, in small letters and next to Korean", "v001님 도착 지연", true],
  ["its name without the blank", "김하늘 부장 두 시간 늦게 도착", true],
  ["its roman name", "HANEUL KIM two hours late", true],
  ["another id that begins alike", "V0011 도착 지연", false],
  ["another thing", "만찬 장소 변경", false],
  ["nothing", null, false],
])("a log that names %s", (_name, what, isTold) => {
  expect(logged(what)).toEqual([isTold, isTold]);
});

test("a row of the day of the confirmation or later, or without a day", () => {
  expect(["2026-11-03", "2026-11-04", "2026-11-05", null].map((on) => logged("V001", on)[0])).toEqual([false, true, true, true]);
});

test("of a form the field is named, or what it was and is", () => {
  const sketch: Sketch = { confirmed: [{ on: "2026-11-04", sheet: "접대신청", item: null, facts: ["신청인원: 12"] }], request: { declaredHeadcount: 14 } };
  expect(["신청 인원 두 명 늘어남", "Declared headcount up", "12 → 14", "12명"].map((what) => logged(what, "2026-11-05", sketch)[0])).toEqual([true, true, true, false]);
});

test("the text for the log tells all that changed of an item, and is itself enough", () => {
  const text = loggedText("V001", confirmedChanges(given(base)));
  expect(text).toBe("V001: 2026-11-10 12:10 → 2026-11-10 14:10; LH712 → LH714");
  expect(logged(text)).toEqual([true, true]);
});
