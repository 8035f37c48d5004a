import type { Language } from "../language/language";
import { say, saidDay } from "../language/say";
import type { Text } from "../language/text";
import type { PaperRow } from "../schema/paper";
import { dayOf } from "../values/day";
import { attendingVisitors, visitorName } from "../visit/people";
import type { RowOf, Visit } from "../visit/visit";
import { fittingType } from "./fitting-type";
import { contactRows, dayRows, mealRows, notes, rideRows, roomRows, type Line } from "./handbook-lines";
import { lineCount, linesHeight } from "./measure";
import type { Paper } from "./paper";
import { sheetName } from "./paper-head";
import { gap, lineRow, paged, pages } from "./sheet-rows";
import { visitLine } from "./visit-line";

const title: Text = { ko: "접대 수첩", en: "Handbook" };
const welcome: Text = { ko: "{name} 님, 오신 것을 환영합니다", en: "Welcome, {name}" };
const chapters = {
  room: { ko: "내 객실", en: "My room" },
  rides: { ko: "내 차량", en: "My car" },
  meals: { ko: "내 식사", en: "My meals" },
  contacts: { ko: "연락처", en: "Whom to call" },
  notes: { ko: "알아두실 것", en: "Good to know" },
} as const satisfies Record<string, Text>;

/** Millimetres: A5 between margins of 11. */
const columns = [29, 52, 41];
const width = columns.reduce((sum, each) => sum + each, 0);
const height = 182;

/**
 * What a guest holds in the hand on a bus: days, room, car, meals, whom to call. Each guest has pages of their own, and
 * nothing of another guest stands on them: neither name nor phone, diet or passport.
 */
const handbook: Paper = {
  key: "handbook",
  title,
  use: { ko: "손님마다 한 부(A5): 일정, 객실, 차량, 식사, 연락처. 다른 손님의 개인정보는 없습니다.", en: "One for each guest (A5): days, room, car, meals, contacts; nothing of other guests." },
  needs: ["visitors", "itinerary"],
  about: "visitors",
  sheets: (visit, { language, about }) => {
    const guests = attendingVisitors(visit).filter(({ id, delegationId, language: own }) => about === undefined || id === about || delegationId === about || own === about);
    if (guests.length === 0) return [];
    const only = guests.length === 1 ? guests[0] : undefined;
    return [
      {
        name: sheetName(title, only ? visitorName(only)[language] : null, language),
        size: "A5",
        orientation: "portrait",
        margin: 11,
        columns,
        rows: pages(guests.map((guest) => paged(chaptersOf(visit, guest, language), height))),
        isNumbered: false,
      },
    ];
  },
};

export default handbook;

/** The pages of a guest as groups of rows that stay together. */
function chaptersOf(visit: Visit, guest: RowOf<"visitors">, language: Language): readonly (readonly PaperRow[])[] {
  const across = columns.length;
  const name = visitorName(guest)[language];
  const greeting = fittingType(say(welcome, language, { name }), width, 12, 16);
  const native = guest.nameNative !== null && guest.nameNative !== name ? guest.nameNative : null;
  const line = [native, visitLine(visit, language)].filter(Boolean).join("  ·  ");
  return [
    [
      lineRow(visit.request.hostCompany ?? "", across, 6, { size: 8, tone: "faint" }),
      lineRow(greeting.text, across, 14, { size: greeting.size, bold: true, tone: "accent", wrap: true }),
      lineRow(line, across, linesHeight(lineCount(line, width, 9), 9), { size: 9, tone: "faint", wrap: true }),
      gap(3),
    ],
    ...dayRows(visit, guest, language).flatMap(({ day, lines }) => chapter(saidDay(dayOf(day), language), lines)),
    ...chapter(say(chapters.room, language), roomRows(visit, guest, language)),
    ...chapter(say(chapters.rides, language), rideRows(visit, guest, language)),
    ...chapter(say(chapters.meals, language), mealRows(visit, guest, language)),
    ...chapter(say(chapters.contacts, language), contactRows(visit, guest, language)),
    ...chapter(say(chapters.notes, language), notes(language)),
  ];
}

/** Millimetres up to which a chapter stays on one page. */
const undivided = 35;

/** A heading with its lines: a short chapter whole, of a longer one the heading with the first lines, then each for itself; nothing where there are none. */
function chapter(heading: string, lines: readonly Line[]): readonly (readonly PaperRow[])[] {
  const rows = lines.map(lineOf);
  if (rows.length === 0) return [];
  const isShort = rows.reduce((sum, row) => sum + row.height, 0) <= undivided;
  const first = isShort ? rows : rows.slice(0, 2);
  return [[gap(3), lineRow(heading, columns.length, 7, { bold: true, size: 11, tone: "accent", rules: "below" }), ...first], ...rows.slice(first.length).map((row) => [row])];
}

/** What stands at the left is short; where nothing stands at the right, the middle has the room. */
function lineOf([left, middle, right]: Line): PaperRow {
  const [first = 0, second = 0, third = 0] = columns;
  const spans = right === "" ? [first, second + third] : [first, second, third];
  const texts = [left, middle, right].slice(0, spans.length);
  const lines = Math.max(...texts.map((text, at) => lineCount(text, spans[at] ?? 0, 9)));
  return {
    height: Math.max(6, linesHeight(lines, 9)),
    cells: texts.map((text, at) => ({ at, text, ...(right === "" && at === 1 ? { across: 2 } : {}), look: { size: 9, wrap: true, rules: "below", ...(at === 0 ? { bold: true } : at === 2 ? { tone: "faint" } : {}) } })),
  };
}
