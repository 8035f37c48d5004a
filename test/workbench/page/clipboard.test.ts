/** @jest-environment jsdom */
import { blockFromText, blockOf } from "../../../src/workbench/page/clipboard";

describe("text", () => {
  test("tabs and line ends divide cells; the last line end is none of its own", () => {
    expect(blockFromText("가\t나\r\n다\t\r\n")).toEqual([["가", "나"], ["다", ""]]);
  });

  test("quotes hold tabs, line breaks and quotes; a quote inside a word is a quote", () => {
    expect(blockFromText('"두\n줄"\t"그는 ""예""라 했다"\n5" 화면\t끝')).toEqual([["두\n줄", '그는 "예"라 했다'], ['5" 화면', "끝"]]);
  });
});

describe("a table in HTML", () => {
  test("comes before the text; spans take their room and line breaks stay", () => {
    const html = "<meta><table><tr><td colspan=2>제목</td><td>셋</td></tr><tr><td rowspan=2>아래로</td><td>하나<br>둘</td></tr><tr><td>끝</td></tr></table>";
    expect(blockOf(html, "x")).toEqual([["제목", "", "셋"], ["아래로", "하나\n둘", ""], ["", "끝", ""]]);
  });

  test("without a table the text is taken", () => {
    expect(blockOf("<b>굵게</b>", "가\t나")).toEqual([["가", "나"]]);
  });
});
