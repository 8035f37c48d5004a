import { fittingType } from "../../src/papers/fitting-type";
import { lineCount, textWidth } from "../../src/papers/measure";

test("a short name is as large as the most", () => {
  expect(fittingType("한서준", 125, 41, 72)).toEqual({ text: "한서준", size: 72 });
});

test("a long name is broken between words and no line is wider than the cell", () => {
  const { text, size } = fittingType("Maximiliane-Alexandra von Hohenlohe zu Langenburg", 125, 41, 72);
  expect(text.split("\n").length).toBeGreaterThan(1);
  for (const line of text.split("\n")) expect(textWidth(line, size)).toBeLessThanOrEqual(125 - 3);
  expect(lineCount(text, 125, size)).toBe(text.split("\n").length);
});

test("lines are broken where the longest is shortest", () => {
  expect(fittingType("Claudia Hoffmann", 20, 9, 12).text).toBe("Claudia\nHoffmann");
});

test("one word is never broken, and nothing is something", () => {
  expect(fittingType("가나다라마바사아자차카타파하", 30, 9, 12).text).not.toContain("\n");
  expect(fittingType("", 30, 9, 12)).toEqual({ text: "", size: 12 });
});
