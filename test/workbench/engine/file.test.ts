import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createBook } from "../../../src/workbench/engine/create-book";
import type { Area, Book } from "../../../src/workbench/engine/model";
import { openBook } from "../../../src/workbench/engine/open-book";
import { chartPicture } from "../../kit/book-picture";
import { ooxmlErrors } from "../../kit/ooxml-validity";
import { xlsxFaults } from "../../kit/xlsx-lint";
import { at, everythingBook, fill } from "./everything";

/** A book as plain data, without what is numbered anew in every session. */
function told(book: Book): unknown {
  const area = ({ sheet, top, left, bottom, right }: Area): unknown => [sheet.name, top, left, bottom, right];
  const sheets = book.sheets.map((sheet) => {
    const used = sheet.usedArea(false);
    const cells: unknown[] = [];
    for (let row = 0; row <= (used?.bottom ?? -1); row++) {
      for (let column = 0; column <= (used?.right ?? -1); column++) {
        // The workbook's normal font need not be said of a cell.
        const { fontName = "맑은 고딕", ...style } = sheet.style(row, column);
        cells.push([row, column, sheet.value(row, column), sheet.formula(row, column), sheet.text(row, column), fontName, style]);
      }
    }
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      look: [sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.frozenRows, sheet.frozenColumns, sheet.standardWidth],
      protection: sheet.protection && Object.entries(sheet.protection.options).filter(([key, value]) => value === true || (typeof value === "string" && key !== "carriedPassword")),
      cells,
      columns: Array.from({ length: 14 }, (_, at) => [sheet.columnWidth(at), sheet.isColumnHidden(at), sheet.style(400, at)]),
      rows: Array.from({ length: 30 }, (_, at) => [sheet.rowHeight(at), sheet.isRowHidden(at)]),
      tables: sheet.tables.map((table) => ({ ...table, id: 0, area: area(table.area), columns: table.columns.map((column) => [column.name, column.formula]) })),
      validations: sheet.validations.map((validation) => ({ ...validation, operator: validation.operator ?? null, error: validation.error?.message ?? "", prompt: validation.prompt?.message ?? "", area: area(validation.area) })),
      formats: sheet.conditionalFormats.map(({ kind, formulas, operator, text, style, stopIfTrue, priority, areas }) => ({ kind, formulas, operator, text, style: { ...style }, stopIfTrue, priority, areas: areas.map(area) })),
      merges: sheet.merges.map(area),
      charts: sheet.charts.map(chartPicture),
      notes: sheet.notes.map((note) => ({ ...note })),
      layout: { ...sheet.layout, printAreas: sheet.layout.printAreas.map(area) },
    };
  });
  const names = book.names.map(({ name, formula, comment, visible, scope }) => [name, formula, comment, visible, scope?.name]).sort();
  return { sheets, names, settings: [...book.settings], active: book.active.name, selection: area(book.selection), mode: book.calculationMode };
}

test("a workbook with everything in it comes back from its file as it was", async () => {
  const book = everythingBook();
  const opened = await openBook(await book.save());
  expect(told(opened)).toEqual(told(book));
});

test("its file is valid, when new and when saved again", async () => {
  const bytes = await everythingBook().save();
  const again = await (await openBook(bytes)).save();
  for (const file of [bytes, again]) {
    expect(xlsxFaults(file)).toEqual([]);
    expect(await ooxmlErrors(file)).toEqual([]);
  }
});

test("the file holds results, full names of this row, and prefixes of young functions", async () => {
  const parts = unzipSync(await everythingBook().save());
  const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  expect(sheet).toContain("<f>지출표[[#This Row],[1인 단가]]*지출표[[#This Row],[인원]]</f><v>120000</v>");
  expect(sheet).toContain("_xlfn.IFS(");
  expect(strFromU8(parts["xl/tables/table1.xml"] ?? new Uint8Array())).toContain('totalsRowFunction="sum"');
  expect(sheet).toMatch(/<sheetProtection password="[0-9A-F]{4}"/u);
});

test("sheets, tables and notes that were taken away leave nothing in the file", async () => {
  const book = await openBook(await everythingBook().save());
  const main = book.active;
  book.addSheet("남는 시트");
  book.removeSheet(main);
  const bytes = await book.save();
  const paths = Object.keys(unzipSync(bytes));
  expect(paths.filter((path) => /table|comments|vml/u.test(path))).toEqual([]);
  expect(xlsxFaults(bytes)).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

/** A file by another program: a chart and its drawing, custom XML, rich texts, shared formulas, a filter, prefixes. */
async function foreignFile(): Promise<Uint8Array> {
  const book = createBook();
  fill(book.active, "A1", [["값", "두 배"], [1, "=A2*2"], [2, null]]);
  const parts = unzipSync(await book.save());
  const edit = (path: string, change: (text: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  edit("xl/worksheets/sheet1.xml", (text) =>
    text
      .replace(/<c r="B2"[^]*?<\/c>/u, '<c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>2</v></c>')
      .replace(/(<row r="3"[^>]*>[^]*?)<\/row>/u, '$1<c r="B3"><f t="shared" si="0"/><v>4</v></c><c r="C3" t="s"><v>2</v></c></row>')
      .replace("<pageMargins", '<hyperlinks><hyperlink ref="A1" location="A3"/></hyperlinks><pageMargins')
      .replace("</worksheet>", '<drawing r:id="rId9"/></worksheet>'),
  );
  edit("xl/sharedStrings.xml", (text) => text.replace("</sst>", "<si><r><rPr><b/></rPr><t>굵</t></r><r><t>은</t></r></si></sst>"));
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>');
  parts["xl/drawings/drawing1.xml"] = strToU8('<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>');
  parts["customXml/item1.xml"] = strToU8("<visit>확정</visit>");
  edit("[Content_Types].xml", (text) => text.replace("</Types>", '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>'));
  return zipSync(parts);
}

test("what is not understood of another program's file stays, byte for byte", async () => {
  const file = await foreignFile();
  expect(xlsxFaults(file)).toEqual([]);
  const book = await openBook(file);
  const sheet = book.active;
  expect([sheet.formula(2, 1), sheet.value(2, 1), sheet.value(2, 2)]).toEqual(["=A3*2", 4, "굵은"]);
  sheet.put(1, 0, 10);
  const bytes = await book.save();
  const parts = unzipSync(bytes);
  const before = unzipSync(file);
  for (const path of ["xl/drawings/drawing1.xml", "customXml/item1.xml"]) expect(parts[path]).toEqual(before[path]);
  const text = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(text).toContain('<drawing r:id="rId9"/>');
  expect(text).toContain('<hyperlink ref="A1" location="A3"/>');
  expect(strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("<rPr><b/></rPr><t>굵</t>");
  expect(text).toContain("<f>A2*2</f><v>20</v>");
  expect(xlsxFaults(bytes)).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test("a text with formats inside is a plain text once it is written anew", async () => {
  const book = await openBook(await foreignFile());
  book.active.put(2, 2, "새 글");
  const again = await openBook(await book.save());
  expect(again.active.value(2, 2)).toBe("새 글");
});

const damaged: [name: string, bytes: Uint8Array, says: string][] = [
  ["a text", strToU8("이건 엑셀 파일이 아닙니다"), "not an .xlsx"],
  ["nothing", new Uint8Array(), "not an .xlsx"],
  ["an old or locked file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "older or a password-protected"],
  ["another package", zipSync({ "word/document.xml": strToU8("<w/>") }), "no Excel workbook"],
];

test.each(damaged)("%s is refused with a sentence", async (_name, bytes, says) => {
  await expect(openBook(bytes)).rejects.toMatchObject({ name: "EngineError", code: "InvalidArgument", message: expect.stringContaining(says) as string });
});

test("a part that can't be read is named", async () => {
  const parts = unzipSync(await createBook().save());
  parts["xl/worksheets/sheet1.xml"] = strToU8("<worksheet><sheetData>");
  await expect(openBook(zipSync(parts))).rejects.toThrow("xl/worksheets/sheet1.xml");
});

test("dates are numbers to the last digit", async () => {
  const book = createBook();
  const sheet = book.active;
  const numbers = [46336.770833333336, 46336.123456789, 0.1 + 0.2, 1e-9, 12345678901234];
  numbers.forEach((number, row) => sheet.putValue(row, 0, number));
  sheet.restyle(at(sheet, "A1:A5"), { numberFormat: "yyyy-mm-dd hh:mm" });
  const opened = await openBook(await book.save());
  expect(numbers.map((_, row) => opened.active.value(row, 0))).toEqual(numbers);
});
