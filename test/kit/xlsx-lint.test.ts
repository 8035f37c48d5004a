import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { everythingBook } from "../workbench/engine/everything";
import { xlsxFaults } from "./xlsx-lint";

const workbook = "xl/workbook.xml";
const sheet = "xl/worksheets/sheet2.xml";
const table = "xl/tables/table1.xml";
const styles = "xl/styles.xml";

/** One fault each, put into a faultless file. */
const mutations: [fault: string, part: string, from: string | RegExp, to: string][] = [
  ["not well-formed", sheet, "</worksheet>", ""],
  ["content type", "[Content_Types].xml", /<Override PartName="\/xl\/tables\/table1\.xml"[^>]*>/u, ""],
  ["dangling target", "xl/_rels/workbook.xml.rels", "sheet2.xml", "sheet9.xml"],
  ["unknown r:id", sheet, /<tablePart r:id="[^"]*"/u, '<tablePart r:id="rId77"'],
  ["bad sheet name", workbook, "기준표\"", "기/준표\""],
  ["duplicate sheet name", workbook, 'name="숨김"', 'name="기준표"'],
  ["duplicate sheet id", workbook, 'sheetId="2"', 'sheetId="1"'],
  ["duplicate defined name", workbook, 'name="부가세율"', 'name="적격증빙"'],
  ["bad defined name", workbook, 'name="부가세율"', 'name="AB12"'],
  ["bad print titles", workbook, /(Print_Titles" localSheetId="1">)[^<]*/u, "$1#REF!"],
  ["defined name _xlnm.Print_Area of a missing sheet", workbook, 'name="_xlnm.Print_Area" localSheetId="1"', 'name="_xlnm.Print_Area" localSheetId="7"'],
  ["bad number format", styles, "#,##0;[Red]-#,##0", "0;0;0;0;0"],
  ["patternType undefined", styles, 'patternType="gray125"', 'patternType="undefined"'],
  ["row order", sheet, '<row r="3"', '<row r="2"'],
  ["cell order", sheet, '<c r="B2"', '<c r="A2"'],
  ["style of A2 out of range", sheet, /<c r="A2" s="\d+"/u, '<c r="A2" s="999"'],
  ["text of A1 out of range", sheet, /(<c r="A1"[^>]*t="s"><v>)\d+/u, "$19999"],
  ["is no number", sheet, /(<c r="D2"[^>]*><v>)[^<]*/u, "$1삼만"],
  ["formula begins with =", sheet, "<f>총지출", "<f>=총지출"],
  ["unbalanced formula", sheet, "<f>IF(COUNTIF(적격증빙,C2)", "<f>IF(COUNTIF(적격증빙,C2"],
  ["must be stored as", sheet, "지출표[[#This Row],[인원]]", "지출표[@인원]"],
  ["needs its _xlfn prefix", sheet, "_xlfn.IFS(", "IFS("],
  ["overlapping merges", sheet, '<mergeCell ref="H1:I1"/>', '<mergeCell ref="H1:I1"/><mergeCell ref="I1:J2"/>'],
  ["column width over 255", sheet, /<col min="1" max="1" width="[^"]*"/u, '<col min="1" max="1" width="300"'],
  ["drop-down list over 255", sheet, '"예,아니오"', `"${"예,".repeat(150)}"`],
  ["title or message too long", sheet, 'promptTitle="증빙"', `promptTitle="${"증".repeat(40)}"`],
  ["dxfId out of range", sheet, 'dxfId="0"', 'dxfId="55"'],
  ["share a priority", sheet, 'priority="2"', 'priority="1"'],
  ["header or footer over 255", sheet, "대외비", "비".repeat(300)],
  ["bad table name", table, 'displayName="지출표"', 'displayName="지출 표"'],
  ["columns do not fill the range", table, 'ref="A1:F5"', 'ref="A1:G5"'],
  ["duplicate column", table, 'name="거래처"', 'name="일자"'],
  ["header cell differs", table, 'name="거래처"', 'name="거래선"'],
  ["duplicate column id", table, /id="\d+" name="거래처"/u, 'id="1" name="거래처"'],
  ["merged cells inside", sheet, 'ref="H1:I1"', 'ref="A2:B2"'],
  ["a table's name clashes", workbook, 'name="부가세율"', 'name="지출표"'],
];

test("a faultless file has no faults", async () => {
  expect(xlsxFaults(await everythingBook().save())).toEqual([]);
});

test.each(mutations)("%s", async (fault, part, from, to) => {
  const parts = unzipSync(await everythingBook().save());
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const firstColumn = fault === "duplicate column id" ? /<tableColumn id="(\d+)"/u.exec(before)?.[1] : undefined;
  const after = before.replace(from, firstColumn === undefined ? to : to.replace("1", firstColumn));
  expect(after).not.toBe(before);
  parts[part] = strToU8(after);
  expect(xlsxFaults(zipSync(parts)).join("\n")).toContain(fault);
});

test("what is no package is told apart from what has faults", () => {
  expect(xlsxFaults(strToU8("글"))[0]).toContain("unreadable");
});
