import { createBook } from "../../../src/workbench/engine/create-book";
import type { Validation } from "../../../src/workbench/engine/model";
import { Desk } from "../../../src/workbench/page/desk";
import { beginDraft, commitDraft } from "../../../src/workbench/page/typing";

function deskWith(rule?: Omit<Validation, "area">): Desk {
  const book = createBook();
  const area = { sheet: book.active, top: 0, left: 0, bottom: 9, right: 0 };
  if (rule) book.active.setValidation(area, rule);
  return new Desk(book, "a.xlsx", "ko");
}

function typeText(desk: Desk, text: string, everywhere = false): void {
  beginDraft(desk, "enter", text);
  commitDraft(desk, undefined, everywhere);
}

const list = (style: "stop" | "warning" | "information"): Omit<Validation, "area"> => ({
  type: "list",
  formula1: '"가,나"',
  ignoreBlank: true,
  showDropDown: true,
  error: { show: true, style, title: "고르기", message: "가 또는 나" },
});

test("a stop asks again or gives up; the cell is not changed", () => {
  const desk = deskWith(list("stop"));
  typeText(desk, "다");
  expect(desk.notice).toMatchObject({ title: "고르기", text: "가 또는 나", buttons: ["다시 입력", "취소"] });
  desk.notice?.answer(0);
  expect(desk.draft).toMatchObject({ text: "다", mode: "edit" });
  commitDraft(desk);
  desk.notice?.answer(1);
  expect([desk.draft, desk.sheet.value(0, 0)]).toEqual([null, null]);
});

test("a warning lets in on yes, information on OK", () => {
  for (const style of ["warning", "information"] as const) {
    const desk = deskWith(list(style));
    typeText(desk, "다");
    desk.notice?.answer(0);
    expect([desk.draft, desk.sheet.value(0, 0)]).toEqual([null, "다"]);
  }
});

test("a formula is judged by what it gives; numbers as they are read", () => {
  const whole: Omit<Validation, "area"> = { type: "whole", operator: "between", formula1: "1", formula2: "10", ignoreBlank: true, showDropDown: false, error: { show: true, style: "stop", title: "", message: "" } };
  const desk = deskWith(whole);
  typeText(desk, "=2+3");
  expect([desk.notice, desk.sheet.value(0, 0)]).toEqual([null, 5]);
  typeText(desk, "=20+3");
  expect(desk.notice?.text).toBe("입력한 값이 이 셀에 정해진 규칙에 맞지 않습니다.");
});

test("Ctrl+Enter types into the whole selection in one step", () => {
  const desk = deskWith();
  desk.select({ sheet: desk.sheet, top: 1, left: 1, bottom: 2, right: 2 });
  typeText(desk, "2026-11-10", true);
  expect([desk.sheet.text(1, 1), desk.sheet.text(2, 2)]).toEqual(["2026-11-10", "2026-11-10"]);
  desk.book.undo();
  expect([desk.sheet.value(1, 1), desk.sheet.value(2, 2), desk.sheet.style(2, 2).numberFormat]).toEqual([null, null, desk.sheet.style(9, 9).numberFormat]);
});

test("what is typed belongs to its sheet, even when another is shown meanwhile", () => {
  const desk = deskWith();
  const first = desk.sheet;
  beginDraft(desk, "enter", "여기");
  desk.book.active = desk.book.addSheet("다른 시트");
  commitDraft(desk);
  expect([first.value(0, 0), desk.book.active.value(0, 0)]).toEqual(["여기", null]);
});

test("a locked cell of a protected sheet is refused", () => {
  const desk = deskWith();
  desk.sheet.protection = { options: {} };
  typeText(desk, "x");
  expect([desk.notice?.text, desk.sheet.value(0, 0)]).toEqual(["보호된 시트의 잠긴 셀은 바꿀 수 없습니다.", null]);
});

test("an unchanged text is no change, and no step of undo", () => {
  const desk = deskWith();
  typeText(desk, "하나");
  typeText(desk, "하나");
  desk.book.undo();
  expect(desk.sheet.value(0, 0)).toBeNull();
});
