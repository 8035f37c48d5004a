import type { Language } from "../language/language";
import { said, say, saidFullDay } from "../language/say";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { roomClass, stopType } from "../policy/lists/stay";
import { banquetStyle } from "../policy/lists/food";
import { runKind, vehicleType } from "../policy/lists/travel";
import { clockOf, dayOf, type Moment } from "../values/day";
import { inOrder } from "../visit/in-order";
import { occupantsOf } from "../visit/occupants";
import { rowsBy } from "../visit/rows-by";
import { runs } from "../visit/runs";
import type { Visit } from "../visit/visit";
import { headingRows, listSection, type Section } from "./document";
import { column, lines } from "./plan-people";
import { headerRow, lineRow, listRows, widthsOf } from "./sheet-rows";
import { nameOn, who } from "./who";

const titles = {
  days: { ko: "일정", en: "Day by day" },
  rooms: { ko: "숙박", en: "Rooms" },
  runs: { ko: "차량", en: "Vehicles" },
  banquets: { ko: "연회", en: "Banquets" },
  talks: { ko: "회의·참관", en: "Talks and site tours" },
} as const satisfies Record<string, Text>;
const heads = {
  time: { ko: "시각", en: "Time" },
  kind: { ko: "구분", en: "Kind" },
  what: { ko: "내용", en: "What" },
  place: { ko: "장소", en: "Where" },
  who: { ko: "참석자", en: "Who" },
  owner: { ko: "담당", en: "Owner" },
  hotel: { ko: "호텔", en: "Hotel" },
  room: { ko: "호실", en: "Room" },
  roomClass: { ko: "등급", en: "Class" },
  guests: { ko: "투숙자", en: "Guests" },
  checkIn: { ko: "입실", en: "In" },
  checkOut: { ko: "퇴실", en: "Out" },
  when: { ko: "일시", en: "When" },
  way: { ko: "구간", en: "From – to" },
  flight: { ko: "편명", en: "Flight" },
  vehicle: { ko: "차량·기사", en: "Vehicle, driver" },
  riders: { ko: "탑승", en: "Riders" },
  name: { ko: "행사", en: "Event" },
  style: { ko: "방식", en: "Style" },
  heads: { ko: "인원", en: "Heads" },
  host: { ko: "주인·부주인", en: "Host, co-host" },
  perHead: { ko: "1인기준(원)", en: "Per head (KRW)" },
  lead: { ko: "우리 쪽", en: "Our side" },
} as const satisfies Record<string, Text>;

const small = { size: 9, wrap: true } as const;
const middle = { ...small, align: "center" } as const;

/** The days with their stops, each day under a line of its own. */
export function daySection(visit: Visit, language: Language): readonly Section[] {
  const columns = [column(heads.time, 24, language, middle), column(heads.kind, 18, language, middle), column(heads.what, 47, language), column(heads.place, 34, language), column(heads.who, 33, language), column(heads.owner, 18, language, middle)];
  const stops = visit.itinerary.filter(({ start }) => start !== null).sort((one, other) => ((one.start ?? "") < (other.start ?? "") ? -1 : (one.start ?? "") > (other.start ?? "") ? 1 : 0));
  const days = rowsBy(stops, ({ start }) => dayOf(start as Moment));
  if (days.size === 0) return [];
  const groups = [...days].flatMap(([day, own]) => {
    const rows = listRows(columns, own.map(({ start, end, type, title, place, participants, ownerId }) => [
      [start, end].flatMap((at) => (at === null ? [] : [clockOf(at)])).join("–"),
      type === null ? "" : wordOf(stopType, type)[language],
      title ?? "",
      place ?? "",
      who(visit, participants, language),
      nameOn(visit, ownerId, language),
    ]));
    const band = lineRow(saidFullDay(day, language), columns.length, 7, { bold: true, fill: "label", rules: "around" });
    return [[band, ...rows.slice(0, 1)], ...rows.slice(1).map((row) => [row])];
  });
  return [{ widths: widthsOf(columns), heading: headingRows(say(titles.days, language), columns.length), header: headerRow(columns), groups }];
}

/** The rooms by hotel and number. */
export function roomSection(visit: Visit, language: Language): readonly Section[] {
  const columns = [column(heads.hotel, 38, language), column(heads.room, 16, language, middle), column(heads.roomClass, 28, language), column(heads.guests, 44, language), column(heads.checkIn, 24, language, middle), column(heads.checkOut, 24, language, middle)];
  const rooms = inOrder(visit.rooms, ({ hotel, roomNo }) => `${hotel ?? ""} ${roomNo ?? ""}`);
  return listSection(say(titles.rooms, language), columns, rooms.map((room) => [
    room.hotel ?? "",
    room.roomNo ?? "",
    room.roomClass === null ? "" : wordOf(roomClass, room.roomClass)[language],
    lines(...occupantsOf(room).map((id) => nameOn(visit, id, language))),
    room.checkIn === null ? "" : said(room.checkIn, language),
    room.checkOut === null ? "" : said(room.checkOut, language),
  ]));
}

/** The runs in the order of time. */
export function runSection(visit: Visit, language: Language): readonly Section[] {
  const columns = [column(heads.when, 28, language, middle), column(heads.kind, 16, language, middle), column(heads.way, 44, language), column(heads.flight, 22, language, middle), column(heads.vehicle, 36, language), column(heads.riders, 28, language)];
  const all = inOrder(runs(visit), ({ run }) => run.departAt);
  return listSection(say(titles.runs, language), columns, all.map(({ run, vehicle, riders }) => [
    spanOf(run.departAt, run.arriveAt, language),
    run.kind === null ? "" : wordOf(runKind, run.kind)[language],
    [run.from, run.to].filter(Boolean).join(" → "),
    run.flightNo ?? "",
    vehicle === null ? "" : lines([vehicle.type === null ? null : wordOf(vehicleType, vehicle.type)[language], vehicle.plate].filter(Boolean).join(" "), vehicle.driverName, vehicle.driverPhone),
    who(visit, riders, language),
  ]));
}

/** The banquets, then talks and tours. */
export function eventSections(visit: Visit, language: Language): readonly Section[] {
  const banquets = [column(heads.name, 30, language), column(heads.when, 28, language, middle), column(heads.place, 36, language), column(heads.style, 24, language, middle), column(heads.heads, 12, language, middle), column(heads.host, 24, language, middle), column(heads.perHead, 20, language, { size: 9, align: "right", format: "#,##0_ " })];
  const talks = [column(heads.name, 44, language), column(heads.when, 28, language, middle), column(heads.place, 52, language), column(heads.heads, 12, language, middle), column(heads.lead, 38, language)];
  const people = (ids: readonly (string | null)[]): string => lines(...ids.map((id) => nameOn(visit, id, language)));
  return [
    ...listSection(say(titles.banquets, language), banquets, visit.banquets.map(({ name, id, start, end, venue, hall, style, headcount, hostId, cohostId, standardPerHead }) => [
      name ?? id ?? "",
      spanOf(start, end, language),
      [venue, hall].filter(Boolean).join(" "),
      style === null ? "" : wordOf(banquetStyle, style)[language],
      headcount ?? "",
      people([hostId, cohostId]),
      standardPerHead ?? "",
    ])),
    ...listSection(say(titles.talks, language), talks, [
      ...visit.meetings.map(({ name, id, start, end, place, headcount, hostIds }) => [name ?? id ?? "", spanOf(start, end, language), place ?? "", headcount ?? "", who(visit, hostIds, language)]),
      ...visit.tours.map(({ site, id, start, end, attendeeCount, leaderId }) => [wordOf(stopType, "tour")[language], spanOf(start, end, language), site ?? id ?? "", attendeeCount ?? "", nameOn(visit, leaderId, language)]),
    ]),
  ];
}

/** The day, and under it from when to when. */
function spanOf(start: Moment | null, end: Moment | null, language: Language): string {
  if (start === null) return "";
  return lines(said(dayOf(start), language), [start, end].flatMap((at) => (at === null ? [] : [clockOf(at)])).join("–"));
}
