import placeCards from "../../src/papers/place-cards";
import seatCards from "../../src/papers/seat-cards";
import seatingChart from "../../src/papers/seating-chart";
import type { Visit } from "../../src/visit/visit";
import { given } from "../kit/given";
import { paperWords } from "../kit/paper-words";
import { sampleVisit } from "../kit/sample";

/** Two of one name and company's difference, one cancelled, one who has no seat, one on a seat that there is not. */
function awkward(): Visit {
  return given({
    visitors: [
      { id: "V001", nameKo: "김민수", nameRoman: "Kim Minsu", company: "가온", precedence: 1, diet: ["halal"], dietAnswered: "Y" },
      { id: "V002", nameKo: "김민수", nameRoman: "Kim Minsu", company: "나래", precedence: 2, dietAnswered: "N" },
      { id: "V003", nameKo: "왕리신", nameRoman: "Wang Lixin", nameNative: "王立新", company: "다온", precedence: 3 },
      { id: "V004", nameKo: "취소된사람", status: "cancelled" },
      { id: "V005", nameKo: "자리없는손님", precedence: 5 },
      { id: "V006", nameKo: "먼자리손님", precedence: 6 },
    ],
    hosts: [{ id: "H01", nameKo: "한서준" }],
    banquets: [{ id: "B1", name: "만찬", hostId: "H01", guestIds: ["ALL"], hostIds: ["H01"] }],
    banquetTables: [{ banquetId: "B1", table: "1", shape: "round", seats: 8, hostId: "H01" }],
    seats: [
      { banquetId: "B1", table: "1", seatNo: "1", personId: "H01" },
      { banquetId: "B1", table: "1", seatNo: "8", personId: "V001" },
      { banquetId: "B1", table: "1", seatNo: "2", personId: "V002" },
      { banquetId: "B1", table: "1", seatNo: "3", personId: "V003" },
      { banquetId: "B1", table: "1", seatNo: "4", personId: "V004" },
      { banquetId: "B1", table: "1", seatNo: "창가", personId: "V006" },
    ],
  });
}

/** One banquet at which sixty guests and six hosts sit, at six tables. */
function sixty(): Visit {
  const guests = Array.from({ length: 60 }, (_, at) => ({ id: `V${at + 1}`, nameKo: `손님이름${at + 1}`, nameRoman: `Guest Number ${at + 1}`, company: `회사${at % 4}`, precedence: at + 1 }));
  const hosts = Array.from({ length: 6 }, (_, at) => ({ id: `H${at + 1}`, nameKo: `주인${at + 1}` }));
  const tables = hosts.map(({ id }, at) => ({ banquetId: "B1", table: String(at + 1), shape: "round" as const, seats: 11, hostId: id }));
  const people = hosts.flatMap(({ id }, at) => [id, ...guests.slice(at * 10, at * 10 + 10).map((guest) => guest.id)]);
  return given({
    visitors: guests,
    hosts,
    banquets: [{ id: "B1", hostId: "H1", guestIds: guests.map(({ id }) => id), hostIds: hosts.map(({ id }) => id) }],
    banquetTables: tables,
    seats: people.map((personId, at) => ({ banquetId: "B1", table: String(Math.floor(at / 11) + 1), seatNo: String((at % 11) + 1), personId })),
  });
}

const lines = (text: string, word: string): number => text.split("\n").filter((line) => line === word).length;

test("a name plate has both faces for each who sits, and for nobody else", () => {
  const words = paperWords(placeCards.sheets(awkward(), { language: "ko" }));
  expect(lines(words, "김민수")).toBe(4);
  expect(lines(words, "한서준")).toBe(2);
  expect(lines(words, "王立新")).toBe(2);
  expect(words).not.toContain("취소된사람");
  expect(words).not.toContain("자리없는손님");
});

test("of namesakes the company stands out", () => {
  const [sheet] = placeCards.sheets(awkward(), { language: "ko" });
  const bold = sheet!.rows.flatMap(({ cells }) => cells.filter(({ text, look }) => (text === "가온" || text === "다온") && look?.bold).map(({ text }) => text));
  expect(bold).toEqual(["가온", "가온"]);
});

test("an English plate bears the roman name, with the native script but not the Korean spelling under it", () => {
  const words = paperWords(placeCards.sheets(awkward(), { language: "en" }));
  expect(lines(words, "Wang Lixin")).toBe(2);
  expect(lines(words, "王立新")).toBe(2);
  expect(words).not.toContain("왕리신");
});

test("a seat card says the seat, and of the diet a letter alone", () => {
  const words = paperWords(seatCards.sheets(awkward(), { language: "ko" }));
  expect(lines(words, "탁자 1 · 좌석 8")).toBe(2);
  expect(lines(words, "H")).toBe(2);
  expect(words).not.toMatch(/할랄|\?/);
});

test("cards fit their pages: two plates or eight seat cards on each", () => {
  const pages = (paper: typeof placeCards): number => 1 + paper.sheets(sixty(), { language: "ko" })[0]!.rows.filter(({ startsPage }) => startsPage).length;
  expect([pages(placeCards), pages(seatCards)]).toEqual([33, 9]);
});

test("the chart marks host, first and second guest, tells namesakes apart and forgets nobody", () => {
  const words = paperWords(seatingChart.sheets(awkward(), { language: "ko" }));
  expect(words).toContain("1 ◎");
  expect(words).toContain("8 ①");
  expect(words).toContain("2 ②");
  expect(words.replaceAll("\n", " ")).toContain("김민수 (나래)");
  expect(words).toContain("자리가 없는 사람: 자리없는손님");
  expect(words).toContain("자리 번호를 알 수 없는 사람: 먼자리손님 (1-창가)");
  expect(words).toContain("[H] 할랄");
  expect(words).toContain("[?] 식이 미확인");
  expect(words).not.toContain("취소된사람");
});

test("what the host has at the right hand is drawn at the left: seats go clockwise", () => {
  const [sheet] = seatingChart.sheets(awkward(), { language: "ko" });
  const at = (start: string): number => sheet!.rows.flatMap(({ cells }) => cells).find(({ text }) => String(text).startsWith(start))!.at;
  expect(at("8 ①")).toBeLessThan(at("1 ◎"));
  expect(at("2 ②")).toBeGreaterThan(at("1 ◎"));
});

test("sixty guests are all on one page of A3, and two long rows face one another", () => {
  const [sheet, ...more] = seatingChart.sheets(sixty(), { language: "ko" });
  expect([more.length, sheet!.size, sheet!.rows.filter(({ startsPage }) => startsPage).length]).toEqual([0, "A3", 0]);
  const words = paperWords([sheet!]);
  for (let guest = 1; guest <= 60; guest += 1) expect(words.split("\n")).toContain(`손님이름${guest}`);
  const long = seatingChart.sheets(sampleVisit(), { language: "ko", about: "B2" })[0]!;
  const row = (seat: string): number => long.rows.findIndex(({ cells }) => cells.some(({ text }) => String(text).split(" ")[0] === seat));
  expect(row("A1")).toBe(row("A9"));
  expect(row("B1")).toBe(row("B9"));
  expect(row("A1")).toBeLessThan(row("B1"));
});

test("nothing is drawn beyond the page", () => {
  for (const visit of [sampleVisit(), awkward(), sixty()]) {
    for (const paper of [placeCards, seatCards, seatingChart]) {
      for (const { columns, size, orientation, margin = 15 } of paper.sheets(visit, { language: "en" })) {
        const [short, long] = size === "A3" ? [297, 420] : [210, 297];
        expect(columns.reduce((sum, each) => sum + each, 0)).toBeLessThan((orientation === "portrait" ? short : long) - 2 * margin);
      }
    }
  }
});
