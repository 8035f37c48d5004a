/** @jest-environment jsdom */
import { keep } from "../../src/taskpane/kept";
import { firstLanguage, speechIn } from "../../src/taskpane/speech";

afterEach(() => localStorage.clear());

test("Office's language comes first, until one is chosen", () => {
  expect(firstLanguage("ko-KR")).toBe("ko");
  expect(firstLanguage("en-US")).toBe("en");
  expect(firstLanguage("de-DE")).toBe("en");
  keep("language", "ko");
  expect(firstLanguage("en-US")).toBe("ko");
  keep("language", "xx");
  expect(firstLanguage("en-US")).toBe("en");
});

test("where storage is refused, Office's language stands", () => {
  const refuse = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  expect(firstLanguage("ko-KR")).toBe("ko");
  refuse.mockRestore();
});

test("values are written as the language writes them", () => {
  const text = { ko: "{day}, {sum}원", en: "{day}, KRW {sum}" };
  expect(speechIn("ko").say(text, { day: "2026-11-10", sum: 16947000 })).toBe("11.10(화), 16,947,000원");
  expect(speechIn("en").say(text, { day: "2026-11-10", sum: 16947000 })).toBe("Tue 10 Nov, KRW 16,947,000");
});
