import { budgetCategory, paymentMethod } from "../../src/policy/lists/money";
import { asText } from "../../src/schema/cell";
import { choice, choices, lines, word } from "../../src/schema/columns/choice";
import { numberOrWord } from "../../src/schema/columns/number";
import { code, codes } from "../../src/schema/columns/text";
import { sheets } from "../../src/sheets/catalogue";
import { everyPart } from "../../src/visit/every-part";

const words = { ko: "항목", en: "Item" };

test("a seat is a text that may be a plain number in a file", () => {
  const { kind } = code(words);
  expect(kind.fromJson(7)).toEqual({ value: "7" });
  expect([kind.toJson("7"), kind.toJson("A3"), kind.toJson("007"), kind.toJson("0")]).toEqual([7, "A3", "007", 0]);
  expect([kind.read(7), kind.read(" A3 "), kind.read("")]).toEqual([{ value: "7" }, { value: "A3" }, { value: null }]);
});

test("codes stand with commas between", () => {
  const { kind } = codes(words);
  expect([kind.read("D1, D2;D3"), kind.read(" "), kind.fromJson(["D1"]), kind.fromJson("D1,D2")]).toEqual([{ value: ["D1", "D2", "D3"] }, { value: null }, { value: ["D1"] }, { value: ["D1", "D2"] }]);
  expect(kind.write(["D1", "D2"], "ko")).toBe("D1, D2");
  expect(kind.fromJson([1])).toHaveProperty("trouble");
});

test("a limit is a number or a word", () => {
  const { kind } = numberOrWord(words);
  expect([kind.read("1,000"), kind.read("off"), kind.read(""), kind.fromJson(9)]).toEqual([{ value: 1000 }, { value: "off" }, { value: null }, { value: 9 }]);
  expect(kind.fromJson(true)).toHaveProperty("trouble");
});

test("a choice is read in any language and written in one", () => {
  const { kind } = choice(budgetCategory, words);
  expect([kind.read("숙박비"), kind.read("lodging"), kind.read(" LODGING ")]).toEqual([{ value: "lodging" }, { value: "lodging" }, { value: "lodging" }]);
  expect([kind.write("lodging", "ko"), kind.write("lodging", "en"), kind.toJson("lodging")]).toEqual(["숙박비", "Lodging", "숙박비"]);
  expect(kind.read("술값")).toHaveProperty("trouble");
  expect(choice(paymentMethod, words).kind.read("상품권")).toEqual({ value: "상품권" });
});

test("none is an answer, a blank is not", () => {
  const { kind } = choices(paymentMethod, words);
  expect([kind.read("없음"), kind.read("None"), kind.read(""), kind.write([], "en")]).toEqual([{ value: [] }, { value: [] }, { value: null }, "None"]);
  expect(lines(words).kind.read("첫째\n\n 둘째 ")).toEqual({ value: ["첫째", "둘째"] });
});

test("a word that stands there from the beginning is not chosen", () => {
  expect([choice(budgetCategory, words).kind.check, word(budgetCategory, words).kind.check]).toEqual([{ kind: "list", list: budgetCategory }, null]);
});

describe("a file's value that a column cannot read, it cannot read in the cell either, unless any text at all may stand there", () => {
  const wild: readonly unknown[] = ["next Tuesday", "senior", "=1+1", " ", "[1", true, false, 0, -1, 1.5, 1e21, [], [1], ["x"], ["없음"], [["x"]], ["x", 1], {}, { a: "x, y" }, [null], "[1]", "{\"a\":1}"];
  const columns = everyPart(sheets).flatMap(({ key, part }) => Object.entries(part.columns).map(([name, { kind }]) => [`${key}.${name}`, kind] as const));

  test.each(columns)("%s", (_, kind) => {
    // A list or an object in a column of text is pointed out in the file; put into the cell it is a text like any other.
    const takesAnyText = "value" in kind.read("[1");
    for (const json of wild.filter((each) => !takesAnyText || typeof each !== "object")) {
      const reading = kind.fromJson(json);
      if ("trouble" in reading) expect([json, kind.read(reading.text ?? asText(json))]).toMatchObject([json, { trouble: expect.anything() as unknown }]);
    }
  });

  test("no column takes an object", () => {
    for (const [, kind] of columns) expect(kind.fromJson({ a: 1 })).toHaveProperty("trouble");
  });
});
