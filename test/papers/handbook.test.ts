import handbook from "../../src/papers/handbook";
import { languages } from "../../src/language/language";
import { wordOf } from "../../src/policy/list";
import { allergen, diet } from "../../src/policy/lists/food";
import { attendingVisitors } from "../../src/visit/people";
import { paperWords } from "../kit/paper-words";
import { sampleVisit } from "../kit/sample";

const visit = sampleVisit();
const guests = attendingVisitors(visit);

test("nothing of another guest stands in a handbook: neither name, phone, e-mail, room, passport, diet nor allergy", () => {
  const passports = visit.passports.flatMap(({ passportNo, visitorId }) => (passportNo === null ? [] : [{ visitorId, passportNo }]));
  expect(passports.length).toBeGreaterThan(0);
  for (const language of languages) {
    for (const guest of guests) {
      const words = paperWords(handbook.sheets(visit, { language, about: guest.id! }));
      for (const { passportNo } of passports) expect(words).not.toContain(passportNo);
      for (const other of guests.filter((each) => each !== guest)) {
        const room = visit.rooms.find(({ occupant1, occupant2 }) => occupant1 === other.id || occupant2 === other.id);
        const shared = room?.occupant1 === guest.id || room?.occupant2 === guest.id;
        const secrets = [other.nameKo, other.nameRoman, other.phone, other.email, shared ? null : room?.roomNo];
        for (const secret of secrets) if (secret) expect(words).not.toContain(secret);
      }
    }
  }
});

test("of diets and allergies not even the guest's own are told by name", () => {
  const foods = [...Object.keys(diet.words).map((key) => wordOf(diet, key)), ...["gluten", "treeNut", "shellfish", "crustacean"].map((key) => wordOf(allergen, key))];
  // What staff write as the title of a stop is theirs; the sample names its halal lunch there.
  const own = new Set(visit.itinerary.flatMap(({ title }) => title ?? []));
  const dishes = new Set(visit.menu.flatMap(({ dishKo, dishEn }) => [dishKo ?? "", dishEn ?? ""]));
  for (const guest of guests) {
    let words = paperWords(handbook.sheets(visit, { language: "ko", about: guest.id! }));
    for (const text of [...own, ...dishes].filter(Boolean).sort((one, other) => other.length - one.length)) words = words.replaceAll(text, "");
    for (const { ko } of foods) expect(words).not.toContain(ko);
  }
});

test("a handbook tells one's own room, cars with their drivers, meals with one's seat, and whom to call", () => {
  const words = paperWords(handbook.sheets(visit, { language: "ko", about: "V005" }));
  expect(words).toContain("1703호");
  expect(words).toContain("11.10(화) 14:15");
  expect(words).toContain("010-0000-0093");
  expect(words).toContain("탁자 1, 좌석 5");
  expect(words).toContain("탁자 1, 좌석 B6");
  expect(words).toContain("010-0000-0004");
  // The interpreter is the one who speaks the guest's own language.
  expect(words).toContain("남궁현 차장");
  expect(words).not.toContain("문가은");
});

test("what is prepared instead of a dish is told to the guest who gets it", () => {
  expect(paperWords(handbook.sheets(visit, { language: "ko", about: "V012" }))).toContain("대신 준비하는 요리: 구운 채소·쌀크래커, 단호박 코코넛수프");
  expect(paperWords(handbook.sheets(visit, { language: "ko", about: "V001" }))).not.toContain("대신 준비하는");
});

test("all guests, those of a language or one: each begins a page", () => {
  const greeted = (about?: string): number => paperWords(handbook.sheets(visit, { language: "ko", ...(about === undefined ? {} : { about }) })).split("\n").filter((line) => /환영합니다$/.test(line)).length;
  expect([greeted(), greeted("zh"), greeted("D1"), greeted("V003")]).toEqual([12, 4, 12, 1]);
  const [all] = handbook.sheets(visit, { language: "ko" });
  expect(all!.rows.filter(({ startsPage, cells }) => startsPage && cells[0]?.text === "㈜한빛정밀")).toHaveLength(11);
});

test("those who do not come have no handbook", () => {
  const cancelled = { ...visit, visitors: visit.visitors.map((guest) => (guest.id === "V001" ? { ...guest, status: "cancelled" as const } : guest)) };
  expect(handbook.sheets(cancelled, { language: "ko", about: "V001" })).toEqual([]);
});
