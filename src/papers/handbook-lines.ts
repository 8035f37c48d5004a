import type { Language } from "../language/language";
import { said, say, saidDay } from "../language/say";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { meal as mealList } from "../policy/lists/food";
import { department } from "../policy/lists/request";
import { breakfast, dress, roomClass, stopType } from "../policy/lists/stay";
import { carSeat, vehicleType } from "../policy/lists/travel";
import { clockOf, dayOf, type Moment } from "../values/day";
import { contactsFor } from "../visit/contacts";
import { hostName } from "../visit/host-name";
import { servingsAt } from "../visit/meals";
import { occupantsOf } from "../visit/occupants";
import { runs } from "../visit/runs";
import { stopsByPerson } from "../visit/stops";
import type { RowOf, Visit } from "../visit/visit";
import { dishNames } from "./menu-card";

/** A line of a handbook: short at the left, then what, then where or how. */
export type Line = readonly [left: string, middle: string, right: string];

type Guest = RowOf<"visitors">;

const dressWord: Text = { ko: "복장: {dress}", en: "Dress: {dress}" };
const roomWord: Text = { ko: "{room}호", en: "Room {room}" };
const floorWord: Text = { ko: "{floor}층", en: "Floor {floor}" };
const breakfastWord: Text = { ko: "조식 {included}", en: "Breakfast {included}" };
const seatWord: Text = { ko: "탁자 {table}, 좌석 {seat}", en: "Table {table}, seat {seat}" };
const insteadWord: Text = { ko: "대신 준비하는 요리: {dishes}", en: "Prepared for you: {dishes}" };
const flightWord: Text = { ko: "{number}편 {at}", en: "{number}, {at}" };
const lead: Text = { ko: "총괄", en: "In charge" };
const speaks: Text = { ko: "통역", en: "Interpreter" };
const emergency: Text = { ko: "비상", en: "Emergency" };
const rescue: Text = { ko: "구급·화재", en: "Ambulance, fire" };
const police: Text = { ko: "경찰", en: "Police" };
const power: Text = { ko: "전기", en: "Power" };
const volts: Text = { ko: "220V 60Hz, 둥근 두 핀(C·F형)", en: "220 V, 60 Hz, two round pins (type C, F)" };
const tips: Text = { ko: "팁", en: "Tips" };
const noTips: Text = { ko: "한국에서는 팁을 주지 않습니다", en: "Tipping is not customary in Korea" };
const timezone: Text = { ko: "시간", en: "Time" };
const local: Text = { ko: "모든 시각은 현지 시각입니다", en: "All times are local" };
const own: Text = { ko: "메모", en: "Notes" };

/** Each day of a guest: when, what, where. */
export function dayRows(visit: Visit, { id }: Guest, language: Language): readonly { readonly day: Moment; readonly lines: readonly Line[] }[] {
  const days = new Map<string, { readonly day: Moment; readonly lines: Line[] }>();
  for (const { start, end, type, title, place, dress: wear } of stopsByPerson(visit).get(id ?? "") ?? []) {
    const key = dayOf(start);
    const day = days.get(key) ?? { day: start, lines: [] };
    days.set(key, day);
    const kind = type === null ? null : wordOf(stopType, type)[language];
    const what = language === "ko" ? (title ?? kind) : [kind, title].filter(Boolean).join(": ");
    day.lines.push([`${clockOf(start)}–${clockOf(end)}`, [what, wear === null ? null : say(dressWord, language, { dress: wordOf(dress, wear) })].filter(Boolean).join("\n"), place ?? ""]);
  }
  return [...days.values()];
}

/** The room of a guest; who shares it is not told. */
export function roomRows({ rooms }: Visit, { id }: Guest, language: Language): readonly Line[] {
  return rooms
    .filter((room) => id !== null && occupantsOf(room).includes(id))
    .map(({ hotel, roomNo, floor, roomClass: kind, checkIn, checkOut, breakfast: meal }): Line => [
      roomNo === null ? "–" : say(roomWord, language, { room: roomNo }),
      [hotel, floor === null ? null : say(floorWord, language, { floor: String(floor) }), kind === null ? null : wordOf(roomClass, kind)[language]].filter(Boolean).join(", "),
      [[checkIn, checkOut].flatMap((day) => (day === null ? [] : [saidDay(day, language)])).join(" – "), meal === null ? null : say(breakfastWord, language, { included: wordOf(breakfast, meal)[language].toLowerCase() })].filter(Boolean).join("\n"),
    ]);
}

/** The runs that a guest rides on, with the car and its driver; then the flight home. */
export function rideRows(visit: Visit, guest: Guest, language: Language): readonly Line[] {
  const all = runs(visit).filter(({ riders, run }) => guest.id !== null && riders.includes(guest.id) && run.departAt !== null);
  const rides = [...all].sort((one, other) => ((one.run.departAt ?? "") < (other.run.departAt ?? "") ? -1 : 1)).map(({ run, vehicle, rides: seats }): Line => {
    const seat = seats.find(({ personId }) => personId === guest.id)?.seat ?? null;
    return [
      run.departAt === null ? "" : said(run.departAt, language),
      [`${run.from ?? ""} → ${run.to ?? ""}`, vehicle === null ? null : [vehicle.type === null ? null : wordOf(vehicleType, vehicle.type)[language], vehicle.plate, seat === null ? null : wordOf(carSeat, seat)[language]].filter(Boolean).join(", ")].filter(Boolean).join("\n"),
      [vehicle?.driverName, vehicle?.driverPhone].filter(Boolean).join("\n"),
    ];
  });
  const { departureNo, departureAt, departurePlace } = guest;
  return departureNo === null || departureAt === null ? rides : [...rides, ["✈", say(flightWord, language, { number: departureNo, at: departureAt }), departurePlace ?? ""]];
}

/** The guest's meals: where, at which seat, and what is prepared instead of what they do not eat. */
export function mealRows(visit: Visit, { id }: Guest, language: Language): readonly Line[] {
  return (stopsByPerson(visit).get(id ?? "") ?? [])
    .filter(({ type, meal }) => meal !== null || type === "meal" || type === "banquet")
    .map(({ start, title, place, ref, meal, type }): Line => {
      const seat = visit.seats.find(({ banquetId, personId }) => banquetId !== null && banquetId === ref && personId === id);
      const banquet = visit.banquets.find((each) => ref !== null && each.id === ref);
      const dishes = (banquet === undefined ? [] : servingsAt(visit, banquet)).flatMap(({ guest, substitute }) => (guest.id === id && substitute !== null && substitute !== "unknown" ? [dishNames(substitute, language).first] : []));
      return [
        said(start, language),
        [[meal === null ? wordOf(stopType, type ?? "meal")[language] : wordOf(mealList, meal)[language], title].filter(Boolean).join(": "), dishes.length === 0 ? null : say(insteadWord, language, { dishes })].filter(Boolean).join("\n"),
        [place, seat?.table && seat.seatNo ? say(seatWord, language, { table: seat.table, seat: seat.seatNo }) : null].filter(Boolean).join("\n"),
      ];
    });
}

/** Whom a guest may call: who is in charge, who speaks the guest's language, who is there in an emergency. */
export function contactRows(visit: Visit, { language: tongue }: Guest, language: Language): readonly Line[] {
  const contacts = contactsFor(visit, tongue);
  const line = (word: Text, host: RowOf<"hosts"> | undefined): readonly Line[] => (host ? [[say(word, language), [hostName(visit, host)[language], postOf(host, language)].filter(Boolean).join(" "), host.phone ?? ""]] : []);
  return [...line(lead, contacts.lead), ...line(speaks, contacts.speaker), ...line(emergency, contacts.emergency), ["119", say(rescue, language), ""], ["112", say(police, language), ""]];
}

/** What a host is to a guest: the title; in English the department, for titles are typed in Korean. */
function postOf({ title, dept }: RowOf<"hosts">, language: Language): string | null {
  return language === "ko" || dept === null ? title : `(${wordOf(department, dept)[language]})`;
}

/** What is good to know, and room to write. */
export function notes(language: Language): readonly Line[] {
  return [[say(timezone, language), say(local, language), ""], [say(power, language), say(volts, language), ""], [say(tips, language), say(noTips, language), ""], [say(own, language), "\n\n", ""]];
}
