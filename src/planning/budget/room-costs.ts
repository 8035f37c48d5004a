import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import { gradeNamed } from "../../policy/grade-named";
import { wordOf } from "../../policy/list";
import { roomClass } from "../../policy/lists/stay";
import { bestRankIn, ranksById, roomCap } from "../../rules/room-cap";
import { rowsBy } from "../../visit/rows-by";
import type { RowOf, Visit } from "../../visit/visit";
import { saidIds, type BudgetRow, type PlannedCost } from "./planned-cost";

type Room = RowOf<"rooms">;

const words = {
  rooms: { ko: "객실 {rooms} – {count}실 × {nights}박", en: "rooms {rooms}: {count} × {nights} nights" },
  early: { ko: "얼리체크인 객실 {rooms} – 1박 요금의 {percent}%", en: "early check-in of rooms {rooms}: {percent} % of a night" },
  late: { ko: "레이트체크아웃 객실 {rooms} – 1박 요금의 {percent}%", en: "late check-out of rooms {rooms}: {percent} % of a night" },
} as const satisfies Record<string, Text>;

const room: Text = { ko: "객실", en: "Room" };
const early: Text = { ko: "얼리체크인", en: "Early check-in" };
const late: Text = { ko: "레이트체크아웃", en: "Late check-out" };

/**
 * Rooms of one class, rate and number of nights are a line; whoever comes in early or leaves late pays a share of a night, in
 * percent. Rooms without nights cost nothing yet.
 */
export function roomCosts(visit: Visit, percent: number, language: Language): readonly PlannedCost[] {
  const booked = visit.rooms.filter(({ nights }) => nights !== null && nights > 0);
  const groups = [...rowsBy(booked, ({ roomClass: of, ratePerNight, nights }) => JSON.stringify([of, ratePerNight, nights])).values()];
  return [
    ...groups.map((rooms) => nightsOf(visit, rooms, language)),
    ...shareOf(booked.filter(({ earlyCheckIn }) => earlyCheckIn === "Y"), percent, early, words.early, language),
    ...shareOf(booked.filter(({ lateCheckOut }) => lateCheckOut === "Y"), percent, late, words.late, language),
  ];
}

function nightsOf(visit: Visit, rooms: readonly Room[], language: Language): PlannedCost {
  const of = rooms[0]?.roomClass ?? null;
  const nights = rooms[0]?.nights ?? 0;
  const grade = gradeNamed(visit.policy, visit.request.grade);
  const rankOf = ranksById(visit);
  return {
    category: "lodging",
    basis: "roomNight",
    item: (of === null ? room : wordOf(roomClass, of))[language],
    qty: rooms.length,
    times: nights,
    price: rooms[0]?.ratePerNight ?? null,
    usualPrice: grade ? Math.max(...rooms.map((each) => roomCap(grade, bestRankIn(each, rankOf)))) : null,
    refs: idsOf(rooms),
    isNamedIn: (line) => classIn(line) === of,
    source: { words: words.rooms, values: { rooms: saidIds(idsOf(rooms)), count: rooms.length, nights } },
  };
}

function shareOf(rooms: readonly Room[], percent: number, name: Text, source: Text, language: Language): readonly PlannedCost[] {
  if (rooms.length === 0 || percent === 0) return [];
  const isKnown = rooms.every(({ ratePerNight }) => ratePerNight !== null);
  const nights = rooms.reduce((sum, { ratePerNight }) => sum + (ratePerNight ?? 0), 0);
  return [{
    category: "lodging",
    basis: "event",
    item: name[language],
    qty: 1,
    times: 1,
    price: isKnown ? Math.round((nights * percent) / 100) : null,
    usualPrice: null,
    refs: [],
    isNamedIn: ({ item }) => [name.ko, name.en].some((word) => plain(item ?? "").includes(plain(word))),
    source: { words: source, values: { rooms: saidIds(idsOf(rooms)), percent } },
  }];
}

/** The class of rooms that a line names: of several the longest word ("주니어스위트", not "스위트"). */
function classIn({ item }: BudgetRow): string | null {
  const found = Object.entries<Text>(roomClass.words).flatMap(([key, { ko, en }]) => [ko, en].map((word) => ({ key, word: plain(word) }))).filter(({ word }) => plain(item ?? "").includes(word));
  return found.reduce<{ readonly key: string; readonly word: string } | null>((longest, each) => (longest && longest.word.length >= each.word.length ? longest : each), null)?.key ?? item;
}

function idsOf(rooms: readonly Room[]): readonly string[] {
  return rooms.flatMap(({ id }) => id ?? []);
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
