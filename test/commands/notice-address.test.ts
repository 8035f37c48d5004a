/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noticeAddress } from "../../src/commands/notice-address";

const trouble = {
  what: { ko: "{sheet}을(를) 쓸 수 없습니다 & <b>끝</b>", en: "{sheet} cannot be written to" },
  remedy: { ko: "보호를 푸세요.", en: "Unprotect it." },
  values: { sheet: "요약" },
};
const assets = join(__dirname, "../../assets");

test("the page stands beside the functions' page, and the words never reach a server", () => {
  const address = new URL(noticeAddress(trouble, "en", "https://visit.example/addin/commands.html?_host_Info=Excel$Web"));
  expect(address.origin + address.pathname + address.search).toBe("https://visit.example/addin/assets/notice.html");
  expect(Object.fromEntries(new URLSearchParams(address.hash.slice(1)))).toEqual({ language: "en", what: "요약 cannot be written to", remedy: "Unprotect it." });
});

test("the page says them as they are, in their language", () => {
  document.documentElement.innerHTML = readFileSync(join(assets, "notice.html"), "utf8");
  location.hash = new URL(noticeAddress(trouble, "ko", "https://visit.example/commands.html")).hash;
  window.eval(readFileSync(join(assets, "notice.js"), "utf8"));
  expect(document.documentElement.lang).toBe("ko");
  expect([...document.querySelectorAll("main > *")].map((each) => each.textContent)).toEqual(["요약을 쓸 수 없습니다 & <b>끝</b>", "보호를 푸세요."]);
});
