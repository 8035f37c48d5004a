import { said, say, sentence } from "../../src/language/say";
import { languageOf } from "../../src/language/language";

test("values stand where the sentence wants them; one that is missing stays visible", () => {
  const text = { ko: "{who}: {count}명", en: "{who}: {count} people, {more}" };
  expect(say(text, "ko", { who: "갑", count: 1200 })).toBe("갑: 1,200명");
  expect(say(text, "en", { who: "A", count: 1200 })).toBe("A: 1,200 people, {more}");
});

test("days and moments are said as the language says them", () => {
  expect(said("2026-11-10T18:30", "ko")).toBe("11.10(화) 18:30");
  expect(said("2026-11-10T18:30", "en")).toBe("Tue 10 Nov 18:30");
  expect(said("2026-11-10", "ko")).toBe("11.10(화)");
  expect(said("2026-13-10", "en")).toBe("2026-13-10");
});

test("lists have commas, words their own language", () => {
  expect(said([{ ko: "할랄", en: "Halal" }, "x", 3], "ko")).toBe("할랄, x, 3");
  expect(said([{ ko: "할랄", en: "Halal" }, "x", 3], "en")).toBe("Halal, x, 3");
});

test.each([
  ["{x}이(가) 빕니다", "이름", "이름이 빕니다"],
  ["{x}이(가) 빕니다", "회사", "회사가 빕니다"],
  ["'{x}'을(를) 엽니다", "명단", "'명단'을 엽니다"],
  ["{x}은(는) 없습니다", "성명(한글)", "성명(한글)은 없습니다"],
  ["{x}과(와) 같습니다", "V001", "V001과 같습니다"],
  ["{x}과(와) 같습니다", "E22", "E22와 같습니다"],
  ["{x}(으)로", "서울", "서울로"],
  ["{x}(으)로", "17:30", "17:30으로"],
  ["{x}(으)로", "대등", "대등으로"],
])("particles fit the syllable before them: %s with %s", (ko, x, expected) => {
  expect(say({ ko, en: "" }, "ko", { x })).toBe(expected);
});

test("any Korean locale is Korean, the others English", () => {
  expect(["ko-KR", "KO", "en-US", "zh-CN"].map(languageOf)).toEqual(["ko", "ko", "en", "en"]);
});

test("an English sentence begins with a capital letter, an id or a name with its own", () => {
  const told = (en: string, values = {}) => sentence({ ko: "", en }, "en", values);
  expect(told("room {x}: overfull", { x: 5 })).toBe("Room 5: overfull");
  expect(told("{x}: no room", { x: "e-mail" })).toBe("e-mail: no room");
  expect(sentence({ ko: "abc 방", en: "" }, "ko")).toBe("abc 방");
});
