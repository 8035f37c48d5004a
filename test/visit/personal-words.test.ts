import { personalWords, veiling } from "../../src/visit/personal-words";
import { isPersonal } from "../../src/visit/personal";
import { readJson } from "../../src/visit/read-json";
import type { Day } from "../../src/values/day";
import { sampleJson } from "../kit/sample";

function wordsOf(json: Record<string, unknown>) {
  const reading = readJson(json, { today: "2026-11-23" as Day });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return personalWords(reading);
}

const veiled = veiling(wordsOf(sampleJson()));

test.each([
  ["오찬(할랄) 5명, 할랄은 미리", "오찬(●●●) 5명, ●●●은 미리"],
  ["새우·관자 샐러드, 새우튀김", "●●●·관자 샐러드, ●●●튀김"],
  ["Shrimp & scallop salad; shrimps; SHRIMP", "●●● & scallop salad; ●●●; ●●●"],
  ["전화 +49 000 0000001 (Claudia)", "전화 ●●● (Claudia)"],
  ["전화 +49 000 00000012", "전화 +49 000 00000012"],
  ["연락처: 010-0000-0091", "연락처: ●●●"],
  ["WANG LIXIN / Wang Lixin", "●●● / Wang Lixin"],
  ["㈜한빛정밀, 게시판, 굴비; 밀, 게", "㈜한빛정밀, 게시판, 굴비; ●●●, ●●●"],
  ["eggplant, egg, ok", "eggplant, ●●●, ok"],
  ["없음, None, Y", "없음, None, Y"],
  ["녹차 선호합니다", "●●●합니다"],
])("%s", (text, expected) => {
  expect(veiled(text)).toBe(expected);
});

test("a word that only this visit knows, in a cell or a company's list, is one of them; a guest's name is none", () => {
  const json = sampleJson() as Record<string, Record<string, unknown>[]>;
  Object.assign(json["visitors"]![0]!, { diet: ["저염식"], name_roman: "Markus Keller", phone: 1012345678 });
  Object.assign(json["passports"]![0]!, { passport_name: "Markus Keller" });
  Object.assign(json["standards"]!, { lists: { allergen: [{ word: "율무" }] } });
  const { texts, words } = wordsOf(json);
  expect([...words]).toEqual(expect.arrayContaining(["저염식", "율무", "할랄", "Halal", "halal", "기도 방향표시"]));
  expect(texts.has("1012345678")).toBe(true);
  expect(texts.has("Markus Keller")).toBe(false);
});

test("cells that say something of a person are personal, others of their rows are not", () => {
  expect(isPersonal({ part: "visitors", row: 0, column: "diet" })).toBe(true);
  expect(isPersonal({ part: "visitors", row: 0, column: "nameKo" })).toBe(false);
  expect(isPersonal({ part: "menuSubstitutions", row: 0, column: "visitorId" })).toBe(true);
  expect(isPersonal({ part: "visitors", row: 0 })).toBe(false);
  expect(isPersonal(null)).toBe(false);
});
