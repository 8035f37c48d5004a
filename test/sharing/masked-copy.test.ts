import { maskCopy } from "../../src/actions/mask-copy";
import { loadVisit } from "../../src/actions/load-visit";
import { makePaper } from "../../src/actions/make-paper";
import type { Language } from "../../src/language/language";
import { openBook } from "../../src/workbench/engine/open-book";
import { workbenchOf } from "../../src/workbench/host/node-host";
import type { Day } from "../../src/values/day";
import { recalculated } from "../kit/libreoffice";
import { ooxmlErrors } from "../kit/ooxml-validity";
import { packageTexts } from "../kit/package-texts";
import { personalLeaks, personalValues } from "../kit/personal-values";
import { sampleJson } from "../kit/sample";
import { edits, typeAsUser, workbench, type Workbench } from "../kit/workbench";
import { xlsxFaults } from "../kit/xlsx-lint";

const today = "2026-11-23" as Day;

/** The sample's workbook, written once. */
const written = new Map<Language, Promise<Uint8Array>>();

function sampleBytes(language: Language): Promise<Uint8Array> {
  const bytes = written.get(language) ?? builtSample(language);
  written.set(language, bytes);
  return bytes;
}

async function builtSample(language: Language): Promise<Uint8Array> {
  const { book } = workbench();
  await loadVisit({ json: sampleJson(), language });
  return book.save();
}

async function sampleBook(language: Language = "ko"): Promise<Workbench> {
  return workbenchOf(await openBook(await sampleBytes(language), language));
}

async function maskedBytes({ book }: Workbench): Promise<Uint8Array> {
  return (await maskCopy(await book.save(), today))!.bytes;
}

const values = personalValues(sampleJson());

/** Whether a text stands anywhere in an unpacked file. */
function holds(bytes: Uint8Array, text: string): boolean {
  return [...packageTexts(bytes).values()].some((part) => part.includes(text));
}

test.each(["ko", "en"] as const)("the masked copy (%s) holds none of the sample's passport, phone, diet or allergy values anywhere in the .xlsx package", async (language) => {
  const whole = await sampleBytes(language);
  expect(personalLeaks(whole, values).length).toBeGreaterThan(20);
  const { bytes } = (await maskCopy(whole, today))!;
  expect(personalLeaks(bytes, values)).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(xlsxFaults(bytes)).toEqual([]);
});

test("LibreOffice opens the copy without an error and works out the very totals of the workbook", async () => {
  const [whole, masked] = [await recalculated(await sampleBytes("ko")), await recalculated((await maskCopy(await sampleBytes("ko"), today))!.bytes)];
  expect([...masked.keys()].sort()).toEqual([...whole.keys()].sort());
  for (const name of ["예산", "지출내역", "정산서", "요약", "숙박", "선물"]) {
    // Only the title tells another thing, and cells that say what they hide.
    const shown = masked.get(name)!.map((row, at) => row.map((cell, column) => (cell.includes("●●●") ? whole.get(name)![at]![column] : cell)));
    expect(shown.slice(1)).toEqual(whole.get(name)!.slice(1));
  }
  const errors = [...masked].flatMap(([name, rows]) => rows.flatMap((row) => row.filter((cell) => /^(#[A-Z/0!?]+[!?A]?|Err:\d+)$/.test(cell)).map((cell) => `${name}: ${cell}`)));
  expect(errors).toEqual([]);
});

test("names, companies, ranks, times and money stay; each sheet says that it is a masked copy, and of which day", async () => {
  const [book, copy] = [(await sampleBook()).book, await openBook((await maskCopy(await sampleBytes("ko"), today))!.bytes, "ko")];
  const ours = book.sheets.filter(({ name }) => name !== "Sheet1");
  for (const sheet of ours) expect(copy.sheetNamed(sheet.name)!.value(0, 0)).toBe(`${sheet.text(0, 0)} – 개인정보를 가린 사본 (2026.11.23)`);
  const texts = (name: string): string[] => {
    const sheet = copy.sheetNamed(name)!;
    return Array.from({ length: 40 }, (_, row) => Array.from({ length: 60 }, (__, column) => sheet.text(row, column))).flat();
  };
  expect(texts("방문자명단")).toEqual(expect.arrayContaining(["율리아 브란트", "Julia Brandt", "Keller Drivetrain AG", "LH712"]));
  expect(texts("접대신청")).toContain("종료");
  expect(texts("여권정보").filter((text) => /V0|브란트|왕리신/.test(text))).toEqual([]);
});

test("what people put elsewhere is masked too: own sheets and tabs, numbers written otherwise, formulas, notes, choices, names", async () => {
  const bench = await sampleBook();
  edits(bench).addSheet("할랄 손님");
  const put = (row: number, column: number, input: string | number): void => typeAsUser(bench, "할랄 손님", row, column, input);
  put(0, 0, "부디 산토소 님은 할랄, 새우튀김은 빼기");
  put(1, 0, "연락: 010 0000 0001 / (+82) 10-0000-0002");
  put(2, 0, 490000000001);
  put(3, 0, '="식이: 할랄 "&COUNTA(방문자명단!A5:A9)');
  put(4, 0, "=방문자명단!R8");
  put(5, 0, "C.Hoffmann@example.com");
  put(6, 0, "=1+1");
  put(8, 0, 47634);
  put(9, 0, "만료 2030. 5. 31.");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("할랄 손님");
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "할랄,비건" } };
    context.workbook.names.add("halal_guests", sheet.getRange("A1"));
    context.workbook.names.add("diet_word", '="할랄"');
    await context.sync();
  });
  put(7, 0, "=diet_word");
  const bytes = await maskedBytes(bench);
  expect(personalLeaks(bytes, values)).toEqual([]);
  expect(["010 0000 0001", "10-0000-0002", "490000000001", "C.Hoffmann", "47634", "2030. 5. 31"].filter((text) => holds(bytes, text))).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(xlsxFaults(bytes)).toEqual([]);
  const sheet = (await openBook(bytes, "ko")).sheetNamed("●●● 손님")!;
  const shown = Array.from({ length: 10 }, (_, row) => sheet.text(row, 0));
  expect(shown).toEqual(["부디 산토소 님은 ●●●, ●●●튀김은 빼기", "연락: ●●● / (+82) ●●●", "●●●", "식이: ●●● 5", "●●●", "●●●", "2", "●●●", "●●●", "만료 ●●●."]);
  expect([sheet.formula(6, 0), sheet.formula(3, 0)]).toEqual(["=1+1", null]);
});

test("papers that show what guests eat are left out; others stay, masked", async () => {
  const bench = await sampleBook();
  await makePaper({ today, paper: "kitchen-sheet", language: "ko" });
  await makePaper({ today, paper: "handbook", language: "ko" });
  const made = bench.book.sheets.map(({ name }) => name);
  const copy = (await maskCopy(await bench.book.save(), today))!;
  expect(copy.leftOut.length).toBeGreaterThan(0);
  expect(copy.leftOut.every((name) => made.includes(name))).toBe(true);
  const left = (await openBook(copy.bytes, "ko")).sheets.map(({ name }) => name);
  expect(left).toEqual(made.filter((name) => !copy.leftOut.includes(name)));
  expect(personalLeaks(copy.bytes, values)).toEqual([]);
  expect(await ooxmlErrors(copy.bytes)).toEqual([]);
});

test("bytes that are no workbook are refused in words", async () => {
  await expect(maskCopy(new Uint8Array([80, 75, 3, 4, 0]), today)).rejects.toMatchObject({ what: { ko: expect.stringContaining("아니거나") as string } });
});
