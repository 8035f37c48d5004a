import { folded, likeness } from "../../src/visit/headers";

test("blanks, marks, letter case, full-width forms and what is not seen make no difference to a header", () => {
  for (const header of ["접대원 도착 *", "접대원도착", " 접대원　도착:", "접대원\n도착＊", "접대원\u200b 도착\ufeff", "접대원 도착".normalize("NFD")]) expect(folded(header)).toBe("접대원도착");
  expect(folded("Ｎａｍｅ (Korean)")).toBe(folded("name(korean)"));
});

test.each([
  ["성명", "성명", 1],
  ["성명(한글)", "성명 한글", 4 / 6],
  ["", "", 0],
  ["가", "", 0],
  ["kitten", "sitting", 4 / 7],
])("%s and %s are alike by %d", (one, other, like) => {
  expect(likeness(one, other)).toBeCloseTo(like);
});
