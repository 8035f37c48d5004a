import { keyOf, type List } from "../../src/policy/list";
import { lists } from "../../src/policy/lists/all";

const every = Object.entries<List>(lists);

test.each(every)("%s goes by the name it has among the lists", (name, list) => {
  expect(list.name).toBe(name);
});

test.each(every)("every word of %s leads to its own key, in both languages", (_, list) => {
  const keys = Object.entries(list.words);
  expect(keys.length).toBeGreaterThan(1);
  for (const [key, { ko, en }] of keys) expect([keyOf(list, ko), keyOf(list, en), keyOf(list, key)]).toEqual([key, key, key]);
});

test.each(every)("the words of %s hold no comma or line break, which stand between words in a cell", (_, list) => {
  for (const { ko, en } of Object.values(list.words)) expect(`${ko}${en}`).not.toMatch(/[,，、;\n]/);
});

test("a word that an open list does not know is kept; a closed list refuses it", () => {
  expect(keyOf(lists.paymentMethod, " 상품권 ")).toBe("상품권");
  expect(keyOf(lists.budgetCategory, "상품권")).toBeNull();
});

test("a word is known with blanks or without, in full-width letters, and with zero-width spaces from a web page", () => {
  for (const word of ["해외영업팀", "해외 영업팀", "해외\u00a0영업팀", "\u200b해외영업팀\ufeff", "Overseas  sales", "ＯＶＥＲＳＥＡＳ　ＳＡＬＥＳ"]) expect([word, keyOf(lists.department, word)]).toEqual([word, "overseasSales"]);
});
