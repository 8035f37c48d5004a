import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createBook } from "../../../../src/workbench/engine/create-book";
import { frameOf } from "../../../../src/workbench/engine/charts/chart-frame";
import { plotted } from "../../../../src/workbench/engine/charts/plotted";
import { addChart, removeChart } from "../../../../src/workbench/engine/charts/put-chart";
import type { Book, Sheet } from "../../../../src/workbench/engine/model";
import { openBook } from "../../../../src/workbench/engine/open-book";
import { coveredArea } from "../../../../src/workbench/engine/reshape/charts-after";
import { copySheet } from "../../../../src/workbench/engine/reshape/copy-sheet";
import { deleteCells } from "../../../../src/workbench/engine/reshape/delete-cells";
import { insertCells } from "../../../../src/workbench/engine/reshape/insert-cells";
import { ooxmlErrors } from "../../../kit/ooxml-validity";
import { xlsxFaults } from "../../../kit/xlsx-lint";
import { at, fill } from "../everything";

/** A sheet of numbers, and a chart of them on another sheet in C3:F10. */
function drawnBook(): { readonly book: Book; readonly numbers: Sheet; readonly page: Sheet } {
  const book = createBook("en");
  const numbers = book.active;
  numbers.name = "Numbers";
  fill(numbers, "A1", [["", "Plan", "Done"], ["Rooms", 300, 280], ["Meals", 120, "=B3+30"], ["Cars", 80, null]]);
  const page = book.addSheet("Page");
  const chart = addChart(page, "bar", at(numbers, "A1:C4"), "columns");
  chart.name = "Money";
  chart.from = { row: 2, column: 2, x: 0, y: 0 };
  chart.to = { row: 10, column: 6, x: 0, y: 0 };
  return { book, numbers, page };
}

const covered = (sheet: Sheet): readonly number[] => {
  const { top, left, bottom, right } = coveredArea(sheet.charts[0]!);
  return [top, left, bottom, right];
};
const values = (sheet: Sheet): readonly (string | null)[] => sheet.charts[0]!.series.map((series) => series.values);

test("a chart shows its cells as they stand, formulas too, and only lines that are shown", () => {
  const { numbers, page } = drawnBook();
  const chart = page.charts[0]!;
  expect(plotted(chart)).toMatchObject({ categories: ["Rooms", "Meals", "Cars"], series: [{ name: "Plan", numbers: [300, 120, 80] }, { name: "Done", numbers: [280, 150, null] }] });
  numbers.put(2, 1, 200);
  numbers.setRowHidden(1, true);
  expect(plotted(chart)).toMatchObject({ categories: ["Meals", "Cars"], series: [{ numbers: [200, 80] }, { numbers: [230, null] }] });
  chart.visibleOnly = false;
  expect(plotted(chart).categories).toEqual(["Rooms", "Meals", "Cars"]);
});

test.each<[string, (sheet: Sheet) => void, readonly number[]]>([
  ["rows above push it down", (sheet) => insertCells(at(sheet, "1:2"), "down"), [4, 2, 11, 5]],
  ["rows inside make it longer", (sheet) => insertCells(at(sheet, "5:6"), "down"), [2, 2, 11, 5]],
  ["rows below leave it", (sheet) => insertCells(at(sheet, "11:12"), "down"), [2, 2, 9, 5]],
  ["columns that go make it narrower", (sheet) => deleteCells(at(sheet, "D:E"), "left"), [2, 2, 9, 3]],
  ["its first rows go", (sheet) => deleteCells(at(sheet, "2:4"), "up"), [1, 2, 6, 5]],
  ["its last rows go", (sheet) => deleteCells(at(sheet, "9:12"), "up"), [2, 2, 7, 5]],
  ["cells beside it leave it", (sheet) => insertCells(at(sheet, "A1:D2"), "down"), [2, 2, 9, 5]],
])("%s", (_name, edit, after) => {
  const { book, page } = drawnBook();
  const before = frameOf(page.charts[0]!);
  book.edit("user", "edit", () => edit(page));
  expect(covered(page)).toEqual(after);
  book.undo();
  expect([covered(page), frameOf(page.charts[0]!)]).toEqual([[2, 2, 9, 5], before]);
});

test("with all its rows gone a chart is a line, which undo opens again", () => {
  const { book, page } = drawnBook();
  book.edit("user", "edit", () => deleteCells(at(page, "2:20"), "up"));
  expect(frameOf(page.charts[0]!)).toMatchObject({ top: 15, height: 0 });
  book.undo();
  expect(covered(page)).toEqual([2, 2, 9, 5]);
});

test("its references follow rows, names of sheets, and the loss of a sheet", () => {
  const { book, numbers, page } = drawnBook();
  book.edit("user", "edit", () => insertCells(at(numbers, "3:3"), "down"));
  expect(values(page)).toEqual(["Numbers!$B$2:$B$5", "Numbers!$C$2:$C$5"]);
  numbers.name = "2026 numbers";
  expect(values(page)[0]).toBe("'2026 numbers'!$B$2:$B$5");
  book.edit("user", "edit", () => book.removeSheet(numbers));
  expect([values(page), plotted(page.charts[0]!).series.map((series) => series.numbers)]).toEqual([["#REF!", "#REF!"], [[], []]]);
  book.undo();
  expect(plotted(page.charts[0]!).series[0]?.numbers).toEqual([300, null, 120, 80]);
});

test("a copied sheet draws its own cells", () => {
  const { book, numbers } = drawnBook();
  addChart(numbers, "column", at(numbers, "A1:B4"), "columns");
  const copy = book.edit("user", "copy", () => copySheet(numbers, 1));
  expect([values(copy), values(numbers)]).toEqual([["'Numbers (2)'!$B$2:$B$4"], ["Numbers!$B$2:$B$4"]]);
});

test("a file holds what the cells show, and charts come and go with it", async () => {
  const { book, page } = drawnBook();
  const bytes = await book.save();
  const parts = unzipSync(bytes);
  const text = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(text).toContain("<c:f>Numbers!$C$2:$C$4</c:f>");
  expect(text).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>280</c:v></c:pt><c:pt idx="1"><c:v>150</c:v></c:pt></c:numCache>');
  const opened = await openBook(bytes);
  const again = opened.sheetNamed("Page")!;
  addChart(again, "column", at(opened.sheetNamed("Numbers")!, "A1:C4"), "rows");
  opened.sheetNamed("Numbers")!.put(1, 2, 1);
  const more = await opened.save();
  expect(Object.keys(unzipSync(more)).filter((path) => /chart|drawing/u.test(path)).sort()).toEqual(["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml", "xl/worksheets/_rels/sheet2.xml.rels"].filter((path) => /chart|drawing/u.test(path)).sort());
  expect(strFromU8(unzipSync(more)["xl/charts/chart1.xml"] ?? new Uint8Array())).toContain('<c:pt idx="0"><c:v>1</c:v></c:pt>');
  expect([xlsxFaults(more), await ooxmlErrors(more)]).toEqual([[], []]);
  const third = await openBook(more);
  for (const chart of [...third.sheetNamed("Page")!.charts]) expect(chart.series.length).toBeGreaterThan(1);
  third.removeSheet(third.sheetNamed("Page")!);
  const without = await third.save();
  expect(Object.keys(unzipSync(without)).filter((path) => /chart|drawing/u.test(path))).toEqual([]);
  expect([xlsxFaults(without), await ooxmlErrors(without)]).toEqual([[], []]);
  expect(page.charts).toHaveLength(1);
});

/** The book's file with its chart turned into a doughnut with a style of its own, as another program would draw it. */
async function foreignFile(): Promise<Uint8Array> {
  const parts = unzipSync(await drawnBook().book.save());
  const edit = (path: string, change: (text: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  edit("xl/charts/chart1.xml", (text) =>
    text
      .replace(/<c:barDir val="bar"\/><c:grouping val="clustered"\/>/u, "")
      .replaceAll(/<c:invertIfNegative val="0"\/>/gu, "<c:explosion val=\"7\"/>")
      .replace(/<c:gapWidth[^]*<\/c:valAx>/u, '<c:firstSliceAng val="90"/><c:holeSize val="50"/></c:barChart>')
      .replaceAll("c:barChart", "c:doughnutChart"),
  );
  return zipSync(parts);
}

test("a chart of a kind that is not drawn is kept, and still follows its cells and their sheet", async () => {
  const file = await foreignFile();
  expect([xlsxFaults(file), await ooxmlErrors(file)]).toEqual([[], []]);
  const book = await openBook(file);
  const [numbers, page] = [book.sheetNamed("Numbers")!, book.sheetNamed("Page")!];
  expect(page.charts.map(({ kind, name }) => [kind, name])).toEqual([["carried", "Money"]]);
  insertCells(at(numbers, "1:1"), "down");
  insertCells(at(page, "1:1"), "down");
  numbers.name = "Figures";
  const bytes = await book.save();
  const text = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(text).toContain('<c:holeSize val="50"/>');
  expect(text).toContain('<c:explosion val="7"/>');
  expect([...text.matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(([, formula]) => formula)).toEqual(["Figures!$B$2", "Figures!$A$3:$A$5", "Figures!$B$3:$B$5", "Figures!$C$2", "Figures!$A$3:$A$5", "Figures!$C$3:$C$5"]);
  expect([xlsxFaults(bytes), await ooxmlErrors(bytes)]).toEqual([[], []]);
  expect(covered((await openBook(bytes)).sheetNamed("Page")!)).toEqual([3, 2, 10, 5]);
  const copy = copySheet(page, 0);
  const copied = await openBook(await book.save());
  expect(copied.sheetNamed(copy.name)?.charts.map(({ kind, series }) => [kind, series[0]?.values])).toEqual([["carried", "Figures!$B$3:$B$5"]]);
});

test("taken away from a file, a chart leaves the other things of its drawing", async () => {
  const parts = unzipSync(await drawnBook().book.save());
  const shape = '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Box"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>';
  parts["xl/drawings/drawing1.xml"] = strToU8(strFromU8(parts["xl/drawings/drawing1.xml"] ?? new Uint8Array()).replace("</xdr:wsDr>", `${shape}</xdr:wsDr>`));
  const book = await openBook(zipSync(parts));
  const page = book.sheetNamed("Page")!;
  book.edit("user", "edit", () => page.book.removeSheet(book.sheetNamed("Numbers")!));
  expect(page.charts).toHaveLength(1);
  book.edit("user", "delete", () => removeChart(page.charts[0]!));
  const bytes = await book.save();
  const left = unzipSync(bytes);
  expect(Object.keys(left).filter((path) => path.includes("charts/"))).toEqual([]);
  expect(strFromU8(left["xl/drawings/drawing1.xml"] ?? new Uint8Array())).toContain('name="Box"');
  expect([xlsxFaults(bytes), await ooxmlErrors(bytes)]).toEqual([[], []]);
  book.undo();
  expect(page.charts).toHaveLength(1);
});
