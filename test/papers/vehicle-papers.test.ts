import { visitOfSize } from "../../bench/visit-of-size";
import { languages } from "../../src/language/language";
import vehicleList from "../../src/papers/vehicle-list";
import welcomeSign from "../../src/papers/welcome-sign";
import type { Day } from "../../src/values/day";
import { readJson } from "../../src/visit/read-json";
import type { Visit } from "../../src/visit/visit";
import { given } from "../kit/given";
import { paperPages, paperWords } from "../kit/paper-words";
import { sampleJson, sampleVisit } from "../kit/sample";

const visit = sampleVisit();

function sixty(): Visit {
  const reading = readJson(visitOfSize(sampleJson(), 5), { today: "2026-11-23" as Day });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading.visit;
}

/** The cells of the rows of the list, by the run's id. */
function listed(of: Visit, language: "ko" | "en"): ReadonlyMap<string, readonly string[]> {
  const rows = vehicleList.sheets(of, { language }).flatMap(({ rows: all }) => all.map(({ cells }) => cells.map(({ text }) => String(text))));
  return new Map(rows.filter(({ length }) => length === 8).map((cells) => [cells[1]!.split("\n")[0]!, cells]));
}

describe("the vehicle list", () => {
  test("tells of each run when, which car, who drives, from where to where, the flight, where to meet and who sits where", () => {
    expect(listed(visit, "ko").get("T02")).toEqual(["13:20–14:10", "T02\n영접", "C01 세단\n000가0001", "(외주기사1)\n010-0000-0091", "ICN T1 → 한강그랜드호텔", "LH712\n12:10", "ICN T1, 11:45부터 대기\n영접자 10:35 본사 로비 집합", "뒤우  마르쿠스 켈러\n뒤좌  오민정\n조수석  클라우디아 호프만"]);
    expect(listed(visit, "en").get("T04")?.[7]).toBe("Wang Lixin, Chen Jing, Li Qiang, Zhao Min\nwith you: 남궁현");
    expect([...listed(visit, "ko").keys()].filter((id) => id.startsWith("T"))).toEqual(visit.transport.map(({ id }) => id));
  });

  test("begins a page with each day, under the repeated header", () => {
    const [sheet] = vehicleList.sheets(visit, { language: "ko" });
    expect(paperPages(sheet!).map((page) => page.split("\n").find((line) => /^11\.1\d\(.\)$/.test(line)))).toEqual(["11.10(화)", "11.11(수)", "11.12(목)"]);
    expect(sheet!.rows[sheet!.repeats!.from]?.cells.map(({ text }) => text)).toContain("탑승자");
  });

  test.each(languages)("tells no guest's phone, passport, diet or allergy (%s)", (language) => {
    const words = paperWords(vehicleList.sheets(visit, { language }));
    for (const { phone, email } of visit.visitors) for (const secret of [phone, email]) if (secret !== null) expect(words).not.toContain(secret);
    for (const { passportNo } of visit.passports) if (passportNo !== null) expect(words).not.toContain(passportNo);
    expect(words).not.toMatch(/할랄|채식|알레르기|Halal|Vegetarian|allerg/i);
  });

  test("has nothing to print without runs, and runs without a day stand last", () => {
    expect(vehicleList.sheets(given({}), { language: "ko" })).toEqual([]);
    const odd = given({ transport: [{ id: "T01", departAt: null, arriveAt: null, vehicleId: "C9" }, { id: "T02" }] });
    expect(paperPages(vehicleList.sheets(odd, { language: "ko" })[0]!).at(-1)).toContain("날짜 미정");
    expect(listed(odd, "ko").get("T01")?.[2]).toBe("C9");
  });
});

describe("the welcome sign", () => {
  test("is one page for each run that fetches guests, with all of their names and nobody else's", () => {
    const sheets = welcomeSign.sheets(visit, { language: "ko" });
    expect(sheets).toHaveLength(1);
    const pages = paperPages(sheets[0]!);
    expect(pages).toHaveLength(4);
    expect(pages[0]).toContain("PT Keller Indonesia");
    expect(pages[3]).toContain("王立新");
    expect(pages[3]).toContain("Wang Lixin  ·  왕리신");
    expect(pages[1]).not.toContain("오민정");
    const flat = pages.join(" ").replace(/\s/g, "");
    for (const { nameNative, nameRoman } of visit.visitors) expect(flat).toContain((nameNative ?? nameRoman ?? "").replace(/\s/g, ""));
  });

  test("is one for each delegation before there are runs", () => {
    const none = { ...sixty(), transport: [], rides: [] };
    const pages = welcomeSign.sheets(none, { language: "en" }).flatMap(paperPages);
    expect(pages).toHaveLength(5);
    expect(welcomeSign.sheets(none, { language: "en" }).map(({ size }) => size)).toEqual(["A3"]);
  });

  test("tells how many more there are when a group is too large for names that can be read", () => {
    const many = given({ visitors: Array.from({ length: 40 }, (_, at) => ({ id: `V${at}`, nameNative: null, nameRoman: `Guest Number ${at}`, precedence: at })) });
    const words = paperWords(welcomeSign.sheets(many, { language: "en" }));
    expect(words).toContain("and 23 more");
    expect(words.replace(/\s+/g, " ")).toContain("Guest Number 16");
    expect(words.replace(/\s+/g, " ")).not.toContain("Guest Number 17");
  });

  test("a cancelled guest is not on it", () => {
    const left = { ...visit, visitors: visit.visitors.map((guest) => (guest.id === "V001" ? { ...guest, status: "cancelled" as const } : guest)) };
    expect(paperWords(welcomeSign.sheets(left, { language: "en" }))).not.toContain("Markus");
  });
});

test.each(["twelve", "sixty"] as const)("neither paper is broader or higher than its page (%s)", (size) => {
  for (const language of languages) {
    for (const sheet of [vehicleList, welcomeSign].flatMap((paper) => paper.sheets(size === "sixty" ? sixty() : visit, { language }))) {
      const [long, short] = sheet.size === "A3" ? [420, 297] : [297, 210];
      const margin = 2 * (sheet.margin ?? 15);
      expect(sheet.columns.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(long - margin - 4);
      const heights: number[] = [];
      for (const { height, startsPage } of sheet.rows) {
        if (startsPage || heights.length === 0) heights.push(0);
        heights[heights.length - 1] = (heights.at(-1) ?? 0) + height;
      }
      for (const height of heights) expect(height).toBeLessThanOrEqual(short - margin);
    }
  }
});
