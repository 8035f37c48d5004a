import fc from "fast-check";
import { addSheets } from "../../src/actions/add-sheets";
import { maskCopy } from "../../src/actions/mask-copy";
import { unspelled } from "../../src/sharing/sheet-values";
import { tellingTexts } from "../../src/visit/telling-texts";
import type { Day } from "../../src/values/day";
import { openBook } from "../../src/workbench/engine/open-book";
import type { Book, Sheet } from "../../src/workbench/engine/model";
import { packageTexts } from "../kit/package-texts";
import { workbench } from "../kit/workbench";
import { xlsxFaults } from "../kit/xlsx-lint";

const today = "2026-11-23" as Day;
let blank: Uint8Array;

beforeAll(async () => {
  const bench = workbench();
  await addSheets({ sheets: ["visitors", "passports"], language: "ko" });
  blank = await bench.book.save();
});

/** A column of a table by its header, required or not. */
function columnOf(sheet: Sheet, header: string): number {
  const column = Array.from({ length: 60 }, (_, at) => at).find((at) => sheet.text(3, at).replace(/ \*$/, "") === header);
  if (column === undefined) throw new Error(`There is no ${header}.`);
  return column;
}

const odd = fc.string({ unit: "grapheme", minLength: 3, maxLength: 14 });
const wild = fc.string({ unit: fc.constantFrom("<", "&", ">", '"', "'", "]", "_x0041_", "\n", "=", "가", "ß", "İ", "😀", "é", "e\u0301", "A", "7", " "), minLength: 3, maxLength: 10 });
/** A text that stands in a cell as it was typed, that says something by itself, and that no colour or id of a part says by chance. */
const anyText = fc.oneof(odd, wild).map((text) => text.trim()).filter((text) => text !== "" && !/^[=+@'-]|^[\d.,%:/\s-]+$|[,，、;\n]/.test(text) && !/^(true|false)$/i.test(text) && !/^[\da-z]{1,5}$/i.test(text) && tellingTexts([text]).anywhere.length === 1);
const anyPhone = fc.tuple(fc.constantFrom("010", "+82 10", "02", "+49 171"), fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 })).map(([code, one, other]) => `${code}-${one}-${other}`);

const anyPerson = fc.record({ 전화: anyPhone, 이메일: fc.emailAddress(), "풍습·선호": anyText, 알레르기: anyText, 식이: anyText });
const anyPassport = fc.record({ 여권성명: anyText, 여권번호: fc.stringMatching(/^[A-Z]\d{8}$/), "여권번호(가림)": anyText });
type Values = Readonly<Record<string, string>>;

function fill(book: Book, name: string, id: string, values: Values): void {
  const sheet = book.sheetNamed(name)!;
  sheet.put(4, columnOf(sheet, name === "여권정보" ? "방문자ID" : "ID"), id);
  for (const [header, value] of Object.entries(values)) sheet.put(4, columnOf(sheet, header), value.startsWith("+") || /^\d/.test(value) ? `'${value}` : value);
}

test("whatever people told is gone from every part of the package, wherever else it stands", async () => {
  await fc.assert(
    fc.asyncProperty(anyPerson, anyPassport, async (person, passport) => {
      const book = await openBook(blank, "ko");
      const all = [...Object.values<string>(person), ...Object.values<string>(passport)];
      book.edit("user", "typing", () => {
        fill(book, "방문자명단", "V001", { ...person, "성명(한글)": "손님 하나" });
        fill(book, "여권정보", "V001", passport);
        const own = book.addSheet("메모");
        for (const [row, value] of all.entries()) {
          own.put(row, 0, `'${value}`);
          own.put(row, 1, `손님 말: “${value}” 끝`);
          own.put(row, 2, `="${value.replaceAll('"', '""')}"&"!"`);
        }
        own.put(0, 3, Number(person["전화"].replace(/\D/g, "")));
        own.put(1, 3, person["전화"].replaceAll("-", "."));
      });
      const { bytes } = (await maskCopy(await book.save(), today))!;
      const texts = [...packageTexts(bytes)].map(([path, text]) => [path, unspelled(text)] as const);
      const sought = [...all, person["전화"].replace(/\D/g, ""), person["전화"].replaceAll("-", ".")];
      expect(sought.flatMap((value) => texts.filter(([, text]) => text.includes(value)).map(([path]) => `${value} in ${path}`))).toEqual([]);
      expect(xlsxFaults(bytes)).toEqual([]);
      const copy = await openBook(bytes, "ko");
      const visitors = copy.sheetNamed("방문자명단")!;
      expect(visitors.text(4, columnOf(visitors, "성명(한글)"))).toBe("손님 하나");
      for (const header of Object.keys(person)) expect(visitors.text(4, columnOf(visitors, header))).toBe("●●●");
    }),
    // The first that fails is told: to find a smaller one takes as many workbooks again and again.
    { numRuns: 15, endOnFailure: true },
  );
});
