import { createBook } from "../../../src/workbench/engine/create-book";
import { addChart } from "../../../src/workbench/engine/charts/put-chart";
import type { Area, Book, EngineError, Sheet } from "../../../src/workbench/engine/model";

/** The area of an address such as "B2:D5" on a sheet. */
export function at(sheet: Sheet, address: string): Area {
  const area = sheet.book.areaOf(address, sheet);
  if (!area) throw new Error(`${address} is no range.`);
  return area;
}

/** An error of the engine with one of Excel's codes, for `toThrow`. */
export function refusal(code: EngineError["code"]): Error {
  return expect.objectContaining({ code }) as Error;
}

/** Puts rows of inputs from an address on. */
export function fill(sheet: Sheet, address: string, rows: readonly (readonly (string | number | boolean | null)[])[]): void {
  const { top, left } = at(sheet, address);
  rows.forEach((row, down) => row.forEach((input, along) => sheet.put(top + down, left + along, input)));
}

/** A workbook in which everything that the engine keeps is used at least once. */
export function everythingBook(): Book {
  const book = createBook();
  const lists = book.active;
  lists.name = "기준표";
  fill(lists, "A1", [["증빙종류"], ["세금계산서"], ["법인카드"], ["현금영수증"]]);
  book.addName("적격증빙", "=기준표!$A$2:$A$4", null, "법이 인정하는 증빙");
  book.addName("부가세율", "=0.1", null);
  book.addName("지역이름", "=기준표!$A$1", lists);

  const sheet = book.addSheet("지출 내역 (3일)");
  fill(sheet, "A1", [
    ["일자", "거래처", "증빙종류", "1인 단가", "인원", "금액"],
    [46336, "한강 식당", "세금계산서", 30000, 4, null],
    [46337.77083333, "서울 호텔", "법인카드", 120000, 2, null],
    [46338, "꽃집 <&>", "영수증", 50000, 1, null],
  ]);
  const table = sheet.addTable(at(sheet, "A1:F4"), "지출표");
  book.edit("addin", "금액", () => sheet.put(1, 5, "=[@[1인 단가]]*[@인원]"));
  table.style = "TableStyleMedium9";
  table.highlightFirstColumn = true;
  book.edit("user", "요약 행", () => (table.showTotals = true));
  book.addName("총지출", "=SUM(지출표[금액])", null);

  sheet.restyle(at(sheet, "A2:A4"), { numberFormat: "yyyy-mm-dd (aaa)", horizontal: "center" });
  sheet.restyle(at(sheet, "D2:F5"), { numberFormat: "#,##0;[Red]-#,##0" });
  sheet.restyle(at(sheet, "A1:F1"), { bold: true, fontColor: "#FFFFFF", fill: "#1F5C5C", fontName: "맑은 고딕", fontSize: 10, wrap: true, vertical: "middle", bottom: { style: "medium", color: "#0A3A3A" } });
  sheet.restyle(at(sheet, "H1:I2"), { italic: true, underline: true, strikethrough: true, rotation: 45, indent: 2, horizontal: "left", shrink: true, locked: false, formulaHidden: true, left: { style: "thin", color: "#808080" }, top: { style: "hair", color: "#808080" }, right: { style: "double", color: "#FF0000" } });
  sheet.restyle(at(sheet, "K:K"), { fill: "#EEF6F6" });
  sheet.put(0, 7, "합친 칸");
  sheet.merge(at(sheet, "H1:I1"), false);
  sheet.put(5, 7, "=총지출*부가세율");
  sheet.put(6, 7, '=IF(COUNTIF(적격증빙,C2)>0,"적격","확인")');
  sheet.put(7, 7, "=1/0");
  sheet.put(8, 7, "=TRUE");
  sheet.put(9, 7, " 앞뒤 빈칸 \n둘째 줄 ");
  sheet.put(10, 7, true);
  sheet.putValue(11, 7, { error: "#N/A" });
  sheet.put(12, 7, "'=수식이 아님");
  sheet.put(13, 7, '=IFS(A2>0,"양수",TRUE,"그 밖")');
  sheet.setColumnWidth(0, 90);
  sheet.setColumnWidth(1, 120);
  sheet.setColumnHidden(8, true);
  sheet.setRowHeight(0, 30);
  sheet.setRowHidden(20, true);

  sheet.setValidation(at(sheet, "C2:C4"), { type: "list", formula1: "적격증빙", ignoreBlank: true, showDropDown: true, error: { show: true, style: "stop", title: "증빙종류", message: "목록에서 고르세요." }, prompt: { show: true, title: "증빙", message: "적격증빙을 고릅니다." } });
  sheet.setValidation(at(sheet, "E2:E4"), { type: "whole", operator: "between", formula1: "1", formula2: "부가세율*1000", ignoreBlank: false, showDropDown: true, error: { show: true, style: "warning", title: "", message: "인원" } });
  sheet.setValidation(at(sheet, "A2:A4"), { type: "date", operator: "greaterThanOrEqual", formula1: "DATE(2026,1,1)", ignoreBlank: true, showDropDown: true });
  sheet.setValidation(at(sheet, "J2:J9"), { type: "list", formula1: '"예,아니오"', ignoreBlank: true, showDropDown: false });
  sheet.setValidation(at(sheet, "B2:B4"), { type: "custom", formula1: "LEN(B2)<=20", ignoreBlank: true, showDropDown: true });
  sheet.addConditionalFormat({ areas: [at(sheet, "A2:F4")], kind: "expression", formulas: ["$B2=\"\""], style: { fill: "#FDE2E2" }, stopIfTrue: true });
  sheet.addConditionalFormat({ areas: [at(sheet, "F2:F4"), at(sheet, "D2:D4")], kind: "cellValue", operator: "greaterThan", formulas: ["100000"], style: { fontColor: "#9C5700", bold: true, fill: "#FFEB9C" }, stopIfTrue: false });
  sheet.addConditionalFormat({ areas: [at(sheet, "B2:B4")], kind: "containsText", operator: "containsText", text: "호텔", formulas: ['NOT(ISERROR(SEARCH("호텔",B2)))'], style: { italic: true }, stopIfTrue: false });
  sheet.addConditionalFormat({ areas: [at(sheet, "E2:E4")], kind: "dataBar", formulas: [], style: {}, stopIfTrue: false });
  sheet.notes.push({ row: 0, column: 0, author: "총무팀", text: "날짜를 적습니다.\n예: 2026-11-10" });

  const chart = addChart(sheet, "bar", at(sheet, "B1:B4"), "columns");
  chart.name = "지출 차트";
  Object.assign(chart, { from: { row: 15, column: 1, x: 6, y: 3 }, to: { row: 22, column: 5, x: 0, y: 0 }, gapWidth: 60, overlap: -10, visibleOnly: false });
  chart.series = [
    { origin: null, nameFrom: "'지출 내역 (3일)'!$F$1", name: "", categories: "'지출 내역 (3일)'!$B$2:$B$4", values: "'지출 내역 (3일)'!$F$2:$F$4", fill: "#1F5C5C" },
    { origin: null, nameFrom: null, name: "한 사람", categories: "'지출 내역 (3일)'!$B$2:$B$4", values: "'지출 내역 (3일)'!$D$2:$D$4", fill: null },
  ];
  Object.assign(chart.title, { text: "거래처별 <지출>\n(원)", overlay: true });
  Object.assign(chart.title.font, { size: 11, bold: true, color: "#1F5C5C" });
  Object.assign(chart.legend, { position: "corner", overlay: true });
  Object.assign(chart.font, { name: "맑은 고딕", size: 9, color: "#262626" });
  Object.assign(chart.categoryAxis, { isReversed: true, crossedAt: "max", gridlines: "" });
  Object.assign(chart.valueAxis, { shown: false, crossedAt: "min", numberFormat: "#,##0,", gridlines: "#D0D5D5", minimum: 0, maximum: 400000, step: 50000 });

  sheet.tabColor = "#1F5C5C";
  sheet.showGridlines = false;
  sheet.frozenRows = 1;
  sheet.frozenColumns = 2;
  sheet.protection = { options: { allowFormatCells: true, allowSort: true, selectionMode: "Normal" }, password: "visit" };
  const { layout } = sheet;
  layout.orientation = "landscape";
  layout.margins.left = 36;
  layout.margins.top = 43.2;
  layout.zoom = { across: 1, down: null };
  layout.titleRows = { first: 0, last: 0 };
  layout.titleColumns = { first: 0, last: 1 };
  layout.printAreas = [at(sheet, "A1:F5"), at(sheet, "H1:H14")];
  layout.header.center = "지출 내역";
  layout.footer.right = "&P / &N";
  layout.footer.left = "대외비";
  layout.centerHorizontally = true;
  layout.printGridlines = true;
  layout.printOrder = "overThenDown";
  layout.firstPageNumber = 3;
  layout.rowBreaks = [3];
  layout.columnBreaks = [6];

  const hidden = book.addSheet("숨김");
  hidden.put(0, 0, "='지출 내역 (3일)'!F5+SUM(지출표[[#All],[금액]])");
  hidden.visibility = "veryHidden";
  book.settings.set("visit.status", "확정");
  book.settings.set("as_of", "2026-11-13");
  book.active = sheet;
  book.selection = at(sheet, "B2:C3");
  return book;
}
