import { joinedName, nameParts } from "../../../src/roster/values/name";

test.each([
  ["홍길동", { nameKo: "홍길동" }],
  ["홍길동(Hong Gil Dong)", { nameKo: "홍길동", nameRoman: "Hong Gil Dong" }],
  ["HONG Gildong", { nameRoman: "Hong Gildong", surnameForCard: "Hong" }],
  ["Gil-dong HONG", { nameRoman: "Gil-dong Hong", surnameForCard: "Hong" }],
  ["Gil-dong Hong / 홍길동", { nameKo: "홍길동", nameRoman: "Gil-dong Hong" }],
  ["Keller, Markus", { nameRoman: "Keller Markus", surnameForCard: "Keller" }],
  ["HONG GILDONG", { nameRoman: "HONG GILDONG" }],
  ["J. Keller", { nameRoman: "J. Keller" }],
  ["Dr. Markus KELLER", { nameRoman: "Markus Keller", surnameForCard: "Keller" }],
  ["王立新 (Wang Lixin, 왕리신)", { nameNative: "王立新", nameRoman: "Wang Lixin", nameKo: "왕리신" }],
  ["홍길동 洪吉童", { nameKo: "홍길동", nameNative: "洪吉童" }],
  ["山田太郎 様", { nameNative: "山田太郎" }],
  ["홍길동 님", { nameKo: "홍길동" }],
  ["Мария Иванова", { nameNative: "Мария Иванова" }],
  ["ＨＯＮＧ\u00a0Gildong", { nameRoman: "Hong Gildong", surnameForCard: "Hong" }],
  ["  ", {}],
])("%s", (cell, parts) => {
  expect(nameParts(cell)).toEqual(parts);
});

test("a family name and a given name in columns of their own", () => {
  expect(joinedName("KELLER", "Markus")).toEqual({ nameRoman: "Markus Keller", surnameForCard: "Keller" });
  expect(joinedName("홍", "길동")).toEqual({ nameKo: "홍길동" });
  expect(joinedName("", "Cher")).toEqual({ nameRoman: "Cher" });
});
