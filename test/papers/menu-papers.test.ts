import kitchenSheet from "../../src/papers/kitchen-sheet";
import menuCard from "../../src/papers/menu-card";
import { given } from "../kit/given";
import { paperWords } from "../kit/paper-words";
import { sampleVisit } from "../kit/sample";

const visit = sampleVisit();

test("the menu shows the courses in order, drinks last, in both languages", () => {
  const words = paperWords(menuCard.sheets(visit, { language: "ko", about: "B1" }));
  const dishes = ["훈제연어 카나페", "Smoked salmon canapé", "단호박 크림수프", "한우 안심 스테이크", "치즈케이크", "음료", "와인"];
  const places = dishes.map((dish) => words.indexOf(dish));
  expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
  expect(words).toContain("알레르기 유발: 밀, 우유, 글루텐, 생선");
});

test("the menu tells nobody's substitute, name or diet", () => {
  const words = paperWords(menuCard.sheets(visit, { language: "ko" }));
  for (const { isAlternativeOf, dishKo } of visit.menu) if (isAlternativeOf !== null) expect(words.split("\n")).not.toContain(dishKo);
  for (const { nameKo } of visit.visitors) expect(words).not.toContain(nameKo);
  expect(words).not.toContain("할랄");
});

test("allergens that nobody confirmed are not said to be none", () => {
  const menu = menuCard.sheets(given({ banquets: [{ id: "B1" }], menu: [{ id: "M1", banquetId: "B1", dishKo: "국", allergens: [], allergensDeclared: "N", isAlternativeOf: null }] }), { language: "en" });
  expect(paperWords(menu)).toContain("Allergens not confirmed");
});

test("a menu of many courses stays on one card", () => {
  for (const sheet of menuCard.sheets(visit, { language: "en" })) expect(sheet.rows.some(({ startsPage }) => startsPage)).toBe(false);
});

/** The rows of the list by course, as texts. */
function kitchenRows(about: string, of = visit): readonly (readonly string[])[] {
  return kitchenSheet.sheets(of, { language: "ko", about })[0]!.rows.map(({ cells }) => cells.map(({ text }) => String(text)));
}

test("counts of a course add up to all who eat, and name the seats that get something else", () => {
  const rows = kitchenRows("B1").filter(([course]) => course === "4");
  expect(rows.map(([, , dish, count]) => [dish!.split(" (")[0]!.replace("→ ", ""), count])).toEqual([["한우 안심 스테이크", "14"], ["버섯 리조또", "1"], ["농어구이(무버터)", "4"]]);
  expect(rows[1]![4]).toBe("1-2 율리아 브란트");
  expect(rows[2]![4]!.split(", ")).toEqual(["1-7 부디 산토소", "2-2 시티 라마와티", "2-3 데위 레스타리", "2-6 아구스 위자야"]);
  for (const course of ["1", "2", "3", "4", "5", "음료"]) {
    expect(kitchenRows("B1").filter((row) => row.length === 5 && row[0] === course).reduce((sum, row) => sum + Number(row[3]), 0)).toBe(19);
  }
});

test("every guest with a diet or an allergy stands once, by seat, with what they get instead", () => {
  const rows = kitchenRows("B1").filter(([seat]) => /^\d-\d+$/.test(seat ?? ""));
  expect(rows.map(([seat]) => seat)).toEqual(["1-2", "1-7", "1-8", "2-2", "2-3", "2-6", "2-9"]);
  expect(rows.find(([seat]) => seat === "2-3")).toEqual(["2-3", "할랄, 술 안 함", "데위 레스타리", "우유", expect.stringContaining("4. 농어구이(무버터)")]);
});

test("who must not have a dish and has nothing instead is told in words", () => {
  const without = { ...visit, menuSubstitutions: visit.menuSubstitutions.filter(({ visitorId }) => visitorId !== "V012") };
  const rows = kitchenRows("B1", without).filter((row) => row[2]?.includes("대체 요리 미정"));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.slice(3)).toEqual(["1", "2-3 데위 레스타리"]);
});
