import { tentCard, tentColumns, type Strip } from "../../src/papers/tent-card";

const face: readonly Strip[] = [
  { height: 6, text: "", look: {} },
  { height: 40, text: "이름", look: { bold: true } },
  { height: 10, text: "자리", look: {}, box: "H" },
  { height: 4, text: "", look: {} },
];

test("both panels are as wide as the face is high, and mirror one another at the fold", () => {
  expect(tentColumns(face)).toEqual([4, 10, 40, 6, 6, 40, 10, 4]);
});

test("the tops of both faces point to the fold: the left one is turned clockwise, the right one the other way", () => {
  const cells = tentCard(face, 137, 0, false).flatMap(({ cells: all }) => all);
  const names = cells.filter(({ text }) => text === "이름").map(({ at, look }) => [at, look?.turn]);
  expect(names).toEqual([[2, -90], [5, 90]]);
});

test("the box is at the reader's right of both faces: at the low end of the left panel, at the high end of the right one", () => {
  const rows = tentCard(face, 137, 0, false);
  const boxes = rows.flatMap(({ cells }, row) => cells.filter(({ text }) => text === "H").map(({ at }) => [row, at]));
  expect(boxes).toEqual([[0, 6], [2, 1]]);
});

test("the fold is a broken line at the right of the left panel's top, and a cut is drawn only where another card follows", () => {
  const broken = (isCut: boolean) => tentCard(face, 137, 0, isCut).flatMap(({ cells }) => cells.filter(({ look }) => look?.dashed).map(({ at, look }) => [at, look?.rules]));
  expect(broken(false)).toEqual([[3, "right"]]);
  expect(broken(true)).toEqual([[3, "right"], [7, "right"]]);
});

test("a card is as long as its face is wide", () => {
  expect(tentCard(face, 137, 0, false).reduce((sum, { height }) => sum + height, 0)).toBe(137);
});
