import { drawing, type Box } from "../../src/papers/drawing";

const box = (x: number, y: number, width: number, height: number, text: string): Box => ({ x, y, width, height, text, look: {} });

/** Where a cell of a drawing lies, in millimetres. */
function placeOf({ columns, rows }: ReturnType<typeof drawing>, text: string): readonly number[] {
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
  const top = rows.findIndex(({ cells }) => cells.some((cell) => cell.text === text));
  const cell = rows[top]!.cells.find((each) => each.text === text)!;
  const heights = rows.map(({ height }) => height);
  return [sum(columns.slice(0, cell.at)), sum(heights.slice(0, top)), sum(columns.slice(cell.at, cell.at + (cell.across ?? 1))), sum(heights.slice(top, top + (cell.down ?? 1)))];
}

test("every box lies where it was drawn, though cells are shared", () => {
  const boxes = [box(0, 6, 30, 14, "왼쪽"), box(36.5, 0, 30, 14, "가운데"), box(31.5, 21.5, 40, 30, "탁자")];
  const drawn = drawing(boxes, 120, 200);
  for (const { x, y, width, height, text } of boxes) expect(placeOf(drawn, text)).toEqual([x, y, width, height]);
  expect(drawn.columns.reduce((sum, each) => sum + each, 0)).toBe(120);
});

test("a page begins where it must, and no row is higher than Excel allows", () => {
  const { rows } = drawing([box(0, 0, 30, 10, "첫째"), box(0, 200, 30, 10, "둘째")], 100, 200);
  expect(rows.filter(({ startsPage }) => startsPage).map(({ cells }) => cells[0]?.text)).toEqual(["둘째"]);
  expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(140);
  expect(rows.reduce((sum, { height }) => sum + height, 0)).toBe(210);
});
