import { createBook } from "../../../src/workbench/engine/create-book";
import type { Book, Sheet, Value } from "../../../src/workbench/engine/model";
import { at, fill, refusal } from "./everything";

/** Visitors, rooms, a budget and expenses in small, with the names that the formulas of the sheets use. */
function visit(): { book: Book; visitors: Sheet; expenses: Sheet; summary: Sheet } {
  const book = createBook();
  const visitors = book.active;
  visitors.name = "방문자명단";
  fill(visitors, "A1", [
    ["ID", "성명(한글)", "상태", "직급등급"],
    ["V01", "켈러", "참석", 2],
    ["V02", "왕웨이", "참석", 1],
    ["V03", "수디르만", "취소", 1],
    ["V04", "하르토노", "참석", 3],
  ]);
  visitors.addTable(at(visitors, "A1:D5"), "방문자");
  const expenses = book.addSheet("지출내역");
  fill(expenses, "A1", [
    ["구분", "계정", "원화합계", "증빙종류", "예산", "퇴실", "입실", "1박 단가", "과세"],
    ["숙박", "여비교통비", 330000, "세금계산서", 300000, 46338, 46336, 110000, "과세"],
    ["식사", "기업업무추진비", 55000, "간이영수증", 60000, 46338, 46336, 0, "과세"],
    ["식사", "기업업무추진비", 45000, "법인카드", 0, 46337, 46336, 0, "면세"],
    ["환불", "기업업무추진비", -11000, "법인카드", 0, 46337, 46337, 0, "과세"],
  ]);
  expenses.addTable(at(expenses, "A1:I5"), "지출");
  fill(expenses, "K1", [["적격"], ["세금계산서"], ["법인카드"], ["현금영수증"]]);
  book.addName("적격증빙", "=지출내역!$K$2:$K$4", null);
  book.addName("허용차", "=1", null);
  return { book, visitors, expenses, summary: book.addSheet("요약") };
}

const summaries: [formula: string, value: Value][] = [
  ['COUNTIFS(방문자[상태],"참석")', 3],
  ['COUNTIFS(방문자[상태],"참석",방문자[직급등급],">=2")', 2],
  ['SUMIFS(지출[원화합계],지출[구분],"식사")', 100000],
  ['SUMIFS(지출[원화합계],지출[구분],"식*",지출[원화합계],"<50000")', 45000],
  ['IFERROR(INDEX(방문자[성명(한글)],MATCH("V02",방문자[ID],0)),"")', "왕웨이"],
  ['IFERROR(INDEX(방문자[성명(한글)],MATCH("없음",방문자[ID],0)),"")', ""],
  ['AGGREGATE(15,6,방문자[직급등급]/(방문자[상태]="참석"),1)', 1],
  ['AGGREGATE(14,6,방문자[직급등급]/(방문자[상태]="참석"),1)', 3],
  ['IF(ABS(1-2)<=허용차,"대등",IF(2<1,"고규격","저규격"))', "대등"],
  ['SUMPRODUCT((지출[계정]="기업업무추진비")*(지출[원화합계]>30000)*ISNA(MATCH(지출[증빙종류],적격증빙,0)))', 1],
  ["SUMPRODUCT(1/COUNTIF(지출[구분],지출[구분]))", 3],
  ["SUMPRODUCT((지출[퇴실]-지출[입실])*지출[1박 단가])", 220000],
  ["지출[[#Headers],[1박 단가]]", "1박 단가"],
  ["ROWS(방문자)", 4],
  ["COLUMNS(방문자[#All])", 4],
  ["COUNTA(방문자[[#All],[ID]])", 5],
  ["SUM(지출[[원화합계]:[원화합계]])", 419000],
  ["MAX(지출내역!C2:C5)", 330000],
  ["ROUND(330000/1.1,0)", 300000],
  ["ROUND(-11000/1.1,0)", -10000],
  ["INT(46336.77)-46334", 2],
  ['TEXT(46336,"yyyy-mm-dd (aaa)")', "2026-11-10 (화)"],
  ['TEXT(1234567,"#,##0")&"원"', "1,234,567원"],
  ['VALUE("1,234")', 1234],
  ['VALUE("12%")', 0.12],
  ['VALUE("글")', { error: "#VALUE!" }],
  ["DATE(2026,11,10)", 46336],
  ["WEEKDAY(46336)", 3],
  ["EDATE(DATE(2027,1,31),1)", 46446],
  ["NETWORKDAYS(46336,46342)", 5],
  ["YEAR(46336)*100+MONTH(46336)", 202611],
  ["ROUND((TIME(18,30,0)-TIME(17,20,0))*1440,0)", 70],
  ['COUNTIF(지출[증빙종류],"<>법인카드")', 2],
  ['COUNTIF(지출[증빙종류],"법인??")', 2],
  ['COUNTIF(K1:K9,"")', 9],
  ["ISBLANK(요약!Z99)", true],
  ["요약!Z99", 0],
  ['LEN("한글")', 2],
  ['SUBSTITUTE("가-나-다","-","")', "가나다"],
  ['LEFT("켈러 그룹",2)', "켈러"],
  ["1/0", { error: "#DIV/0!" }],
  ["NA()", { error: "#N/A" }],
  ["없는이름+1", { error: "#NAME?" }],
  ["없는함수(1)", { error: "#NAME?" }],
  ["AND(TRUE,1<2)", true],
];

test.each(summaries)("=%s is %p", (formula, value) => {
  const { summary } = visit();
  summary.put(0, 0, `=${formula}`);
  expect(summary.value(0, 0)).toEqual(value);
});

const columns: [header: string, formula: string, values: Value[]][] = [
  ["박수", "[@퇴실]-[@입실]", [2, 2, 1, 0]],
  ["금액", "([@퇴실]-[@입실])*[@[1박 단가]]", [220000, 0, 0, 0]],
  ["집행률", 'IF([@예산]=0,"",[@원화합계]/[@예산])', [1.1, 55000 / 60000, "", ""]],
  ["공급가액", 'IF([@과세]="과세",ROUND([@원화합계]/1.1,0),[@원화합계])', [300000, 50000, 45000, -10000]],
  ["부가세", "지출[@원화합계]-ROUND([@원화합계]/1.1,0)", [30000, 5000, 4091, -1000]],
  ["구분합계", "SUMIFS(지출[원화합계],지출[구분],[@구분])", [330000, 100000, 100000, -11000]],
  ["적격여부", "ISNUMBER(MATCH([@증빙종류],적격증빙,0))", [true, false, true, true]],
  ["누계", "SUM(C$2:C2)", [330000, 385000, 430000, 419000]],
];

test.each(columns)("column %s: =%s", (header, formula, values) => {
  const { book, expenses } = visit();
  book.edit("user", "열", () => expenses.put(0, 9, header));
  book.edit("user", "수식", () => expenses.put(1, 9, `=${formula}`));
  expect(values.map((_, row) => expenses.value(row + 1, 9))).toEqual(values);
  expect(book.tableNamed("지출")?.columns.at(-1)?.formula).toBe(formula);
});

test("a formula on another sheet follows a change through tables and names", () => {
  const { visitors, expenses, summary } = visit();
  summary.put(0, 0, "=SUM(지출[원화합계])/COUNTIFS(방문자[상태],\"참석\")");
  summary.put(1, 0, "=A1*2");
  expect(summary.value(1, 0)).toBeCloseTo((419000 / 3) * 2);
  visitors.put(3, 2, "참석");
  expenses.put(1, 2, 0);
  expect(summary.value(1, 0)).toBe((89000 / 4) * 2);
});

test("a formula that Excel would not take is refused and the cell stays", () => {
  const sheet = createBook().active;
  sheet.put(0, 0, 5);
  for (const broken of ["=1+", "=SUM(1", '="글', "=)(", "=IF(,"]) {
    expect(() => sheet.put(0, 0, broken)).toThrow(refusal("InvalidArgument"));
  }
  expect(sheet.value(0, 0)).toBe(5);
});

test("renaming a sheet, a table and a column mends what names them", () => {
  const { book, visitors, summary } = visit();
  const table = book.tableNamed("방문자");
  if (!table) throw new Error("no table");
  summary.put(0, 0, "=COUNTA(방문자[상태])+방문자명단!D2");
  summary.setValidation(at(summary, "B1"), { type: "list", formula1: "방문자[상태]", ignoreBlank: true, showDropDown: true });
  book.addName("상태들", "=방문자[상태]", null);
  visitors.name = "방문자 명단";
  book.renameTable(table, "손님");
  visitors.put(0, 2, "참석 상태");
  expect(summary.formula(0, 0)).toBe("=COUNTA(손님[참석 상태])+'방문자 명단'!D2");
  expect(summary.value(0, 0)).toBe(6);
  expect(summary.validationAt(0, 1)?.formula1).toBe("손님[참석 상태]");
  expect(book.nameOf("상태들", null)?.formula).toBe("손님[참석 상태]");
});

test("what refers to a sheet or a table that is gone says #REF!", () => {
  const { book, visitors, expenses, summary } = visit();
  summary.put(0, 0, "=방문자명단!D2+1");
  summary.put(1, 0, "=SUM(방문자[직급등급])");
  summary.put(2, 0, "=SUM(지출[원화합계])");
  book.removeSheet(visitors);
  const table = book.tableNamed("지출");
  if (table) expenses.removeTable(table);
  expect([0, 1, 2].map((row) => summary.value(row, 0))).toEqual([{ error: "#REF!" }, { error: "#REF!" }, { error: "#REF!" }]);
  expect(summary.formula(0, 0)).toBe("=#REF!+1");
});

test("more different formulas than the calculation library remembers are all worked out", () => {
  const book = createBook();
  const sheet = book.active;
  book.edit("addin", "", () => {
    for (let row = 0; row < 12_000; row++) {
      sheet.put(row, 0, row);
      sheet.put(row, 1, `=A${row + 1}+${row}`);
    }
    sheet.put(0, 2, "=SUM(B1:B12000)");
  });
  expect(sheet.value(11_999, 1)).toBe(23_998);
  expect(sheet.value(0, 1)).toBe(0);
  expect(sheet.value(0, 2)).toBe(11_999 * 12_000);
});

test("formulas in a circle give 0, as Excel shows after its warning", () => {
  const sheet = createBook().active;
  fill(sheet, "A1", [["=B1+1", "=A1+1"], ["=A2+1", "=A2*2"], [3, "=A3+1"]]);
  expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0)]).toEqual([0, 0, 0]);
  expect(sheet.value(2, 1)).toBe(4);
});

test("a list that a formula gives spills and goes again", () => {
  const sheet = createBook().active;
  fill(sheet, "A1", [["가", 1], ["나", 0], ["다", 1]]);
  sheet.put(0, 3, '=FILTER(A1:A3,B1:B3=1)');
  sheet.put(0, 4, "=D2&\"!\"");
  expect([sheet.value(0, 3), sheet.value(1, 3), sheet.value(2, 3), sheet.value(0, 4)]).toEqual(["가", "다", null, "다!"]);
  sheet.put(2, 1, 0);
  expect([sheet.value(0, 3), sheet.value(1, 3)]).toEqual(["가", null]);
});

test("a formula is worked out as if it stood in a cell", () => {
  const { book, expenses, summary } = visit();
  expect(book.evaluate("=[@원화합계]*2", expenses, 2, 9 - 1)).toBe(110000);
  expect(book.evaluate("C2>C3", expenses, 0, 0)).toBe(true);
  expect(book.evaluate("방문자[ID]", summary, 0, 0)).toEqual([["V01"], ["V02"], ["V03"], ["V04"]]);
  expect(book.evaluate("INDIRECT(\"지출내역!K2\")", summary, 0, 0)).toBe("세금계산서");
});

test("calculation by hand waits for the word", () => {
  const book = createBook();
  const sheet = book.active;
  fill(sheet, "A1", [[1, "=A1+1"]]);
  expect(sheet.value(0, 1)).toBe(2);
  book.calculationMode = "manual";
  sheet.put(0, 0, 10);
  expect(sheet.value(0, 1)).toBe(2);
  book.recalculate();
  expect(sheet.value(0, 1)).toBe(11);
});
