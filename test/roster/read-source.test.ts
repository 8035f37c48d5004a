import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { rosterTable } from "../../src/roster/find-table";
import { guestsOf } from "../../src/roster/guests";
import { mappingOf, sourceColumns } from "../../src/roster/mapping";
import { readFile, readPaste } from "../../src/roster/read-source";
import type { Source, SourceSheet } from "../../src/roster/source";
import type { Day } from "../../src/values/day";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../samples", name)));

function sheetsOf(source: Source): readonly SourceSheet[] {
  if ("trouble" in source) throw new Error(source.trouble.en);
  return source.sheets;
}

function troubleOf(bytes: Uint8Array): string {
  const source = readFile(bytes, "file");
  return "trouble" in source ? source.trouble.en : "none";
}

const bytesOf = (...codes: (number | string)[]): Uint8Array => new Uint8Array(codes.flatMap((code) => (typeof code === "number" ? [code] : [...code].map((letter) => letter.charCodeAt(0)))));

test("a workbook of another program: merged two-line headers, dates by their formats, a company over two rows", () => {
  const table = rosterTable(sheetsOf(readFile(sample("roster-two-headers.xlsx"), "roster.xlsx"))[0]!);
  const columns = sourceColumns(table);
  expect(columns.map(({ header }) => header)).toEqual(["순번", "성명 한글", "성명 영문", "소속", "도착 편명", "도착 일시", "국적", "여권번호", "식이/알레르기"]);
  const guests = guestsOf(table, mappingOf(columns), { near: "2026-11-10" as Day, ranks: [] });
  expect(guests.map(({ values }) => values)).toMatchObject([
    { nameKo: "마르쿠스 켈러", nameRoman: "Keller Markus", surnameForCard: "Keller", company: "Keller Drivetrain AG", arrivalNo: "LH712", arrivalAt: "2026-11-10T12:10", nationality: "DE", diet: [], allergens: [] },
    { nameKo: "율리아 브란트", company: "Keller Drivetrain AG", arrivalNo: "LH712", diet: ["vegetarian"], allergens: ["walnut"] },
    { nameKo: "왕리신", company: "Keller Shanghai", nationality: "CN", allergens: ["pork"] },
  ]);
  expect(JSON.stringify(guests)).not.toContain("C01X00T47");
});

test("a CSV of Korean Excel: CP949, semicolons, quotes, a line break within a cell", () => {
  const table = rosterTable(sheetsOf(readFile(sample("roster-cp949.csv"), "roster.csv"))[0]!);
  const guests = guestsOf(table, mappingOf(sourceColumns(table)), { near: "2026-11-10" as Day, ranks: [] });
  expect(guests.map(({ values }) => values)).toEqual([
    { nameKo: "홍길동", nameRoman: "Hong Gildong", surnameForCard: "Hong", company: "한빛;전자", title: "부장", phone: "010-1234-5678", arrivalAt: "2026-11-10T15:30" },
    { nameKo: "이영희", company: "미래상사", title: "과장\n(대리)", arrivalAt: "2026-11-10T15:30" },
  ]);
});

test.each([["UTF-8 with its mark", bytesOf(0xef, 0xbb, 0xbf)], ["UTF-8 without", bytesOf()]])("%s", (_, mark) => {
  const [sheet] = sheetsOf(readFile(new Uint8Array([...mark, ...strToU8("이름,회사\n홍길동,한빛\n")]), "a.csv"));
  expect(sheet?.rows).toEqual([["이름", "회사"], ["홍길동", "한빛"]]);
});

test("UTF-16, as Excel's Unicode text", () => {
  const text = "이름\t회사\n홍길동\t한빛";
  const [sheet] = sheetsOf(readFile(new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer)]), "a.txt"));
  expect(sheet?.rows[1]).toEqual(["홍길동", "한빛"]);
});

test("cells that were pasted", () => {
  expect(sheetsOf(readPaste('이름\t비고\r\n홍길동\t"두 줄\n입니다"\r\n', "붙임"))[0]).toEqual({ name: "붙임", rows: [["이름", "비고"], ["홍길동", "두 줄\n입니다"]], merged: [] });
});

/** The least workbook, with one sheet of these cells. */
function workbook(cells: string, more: Record<string, string> = {}, sheet = "<sheet name='명단' sheetId='1' r:id='r1'/>"): Uint8Array {
  const parts = {
    "_rels/.rels": "<Relationships><Relationship Id='w' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>",
    "xl/workbook.xml": `<workbook xmlns:r='r'><workbookPr date1904='0'/><sheets>${sheet}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='t' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/><Relationship Id='s' Type='x/styles' Target='styles.xml'/></Relationships>",
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x='x'><x:sheetData>${cells}</x:sheetData></x:worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

test("shared texts without furigana, inline texts, formulas by their results, booleans, errors, dates of both kinds", () => {
  const bytes = workbook(
    "<x:row r='2'><x:c r='B2' t='s'><x:v>0</x:v></x:c><x:c t='inlineStr'><x:is><x:t>둘</x:t></x:is></x:c><x:c t='str'><x:f>1&amp;\"a\"</x:f><x:v>1a</x:v></x:c><x:c t='b'><x:v>1</x:v></x:c><x:c t='e'><x:v>#N/A</x:v></x:c><x:c s='1'><x:v>46336.5</x:v></x:c><x:c s='2'><x:v>0.5</x:v></x:c><x:c><x:v>7</x:v></x:c></x:row>",
    {
      "xl/sharedStrings.xml": "<sst><si><r><t>山</t></r><r><t>田</t></r><rPh sb='0' eb='1'><t>ヤマダ</t></rPh></si></sst>",
      "xl/styles.xml": "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"년\" m\"월\" d\"일\" h:mm'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='20'/></cellXfs></styleSheet>",
    },
  );
  expect(sheetsOf(readFile(bytes, "a.xlsx"))[0]?.rows).toEqual([[], ["", "山田", "둘", "1a", true, "#N/A", "2026-11-10T12:00", "12:00", 7]]);
});

test("hidden sheets are not read, and a workbook with nothing else is empty", () => {
  expect(troubleOf(workbook("<x:row><x:c><x:v>1</x:v></x:c></x:row>", {}, "<sheet name='숨김' sheetId='1' r:id='r1' state='hidden'/>"))).toBe("There is nothing in it.");
});

test.each([
  ["an old workbook", bytesOf(0xd0, 0xcf, 0x11, 0xe0, "Workbook"), "An Excel file of the old kind (.xls) cannot be read."],
  ["one with a password", bytesOf(0xd0, 0xcf, 0x11, 0xe0, [..."EncryptedPackage"].join("\0")), "The file is protected with a password and cannot be read."],
  ["a Hangul document", bytesOf(0xd0, 0xcf, 0x11, 0xe0, "HWP Document File"), "A Hangul document cannot be read."],
  ["a PDF", bytesOf("%PDF-1.7"), "A PDF cannot be read."],
  ["a picture", bytesOf(0x89, "PNG", 0, 0, 0xff), "The letters of this file cannot be read."],
  ["a broken package", bytesOf("PK", 3, 4, "nothing more"), "This is no Excel workbook (.xlsx), or it is damaged."],
  ["another package", zipSync({ "word/document.xml": strToU8("<w/>") }), "This is no Excel workbook (.xlsx), or it is damaged."],
  ["nothing", bytesOf(), "There is nothing in it."],
  ["a file beyond all measure", new Uint8Array(20_000_001), "The file is too large to be a roster."],
  ["cells beyond all measure", workbook("<x:row r='1048576'><x:c r='A1048576'><x:v>1</x:v></x:c></x:row>"), "The file is too large to be a roster."],
])("%s gets a clear sentence", (_, bytes, trouble) => {
  expect(troubleOf(bytes)).toBe(trouble);
});

test("a package that says it unpacks to hundreds of megabytes is refused before it does", () => {
  const bomb = workbook("<x:row><x:c><x:v>1</x:v></x:c></x:row>");
  expect(troubleOf(bomb)).toBe("none");
  // The directory at the end says each part's size, 24 bytes into its entry.
  const entry = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 201_000_000, true);
  expect(troubleOf(bomb)).toBe("The file is too large to be a roster.");
});

test("any bytes at all are read or refused without a throw", () => {
  const head = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], [0xef, 0xbb, 0xbf]);
  fc.assert(fc.property(head, fc.uint8Array({ maxLength: 300 }), (first, rest) => {
    expect(readFile(new Uint8Array([...first, ...rest]), "a")).toBeDefined();
  }), { numRuns: 500 });
});
