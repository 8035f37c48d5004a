import { saidText } from "../../language/say";
import type { Text } from "../../language/text";
import { addDays, clockOf, dayOf, type Day } from "../../values/day";
import { occupantsOf } from "../../visit/occupants";
import { visitorsAmong } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { differing, type ProposedLine, type Told } from "../proposal";
import { changeLines } from "./change-line";
import { flightName, type Flight } from "./flight";

type Room = RowOf<"rooms">;

const words = {
  room: { ko: "객실 {room}", en: "Room {room}" },
  nights: { ko: "{flight}편에 맞춘 날짜", en: "nights follow flight {flight}" },
  dawn: { ko: "새벽 도착이라 얼리체크인", en: "arrives before dawn: early check-in" },
  noDawn: { ko: "이제 새벽 도착이 아님", en: "no longer arrives before dawn" },
  fixed: { ko: "객실 {room}은(는) 고정되어 있어 날짜를 바꾸지 않았습니다.", en: "Room {room} is fixed, so its nights stay." },
  kept: { ko: "객실 {room}은(는) 새벽에 도착하므로 전날 밤부터 그대로 둡니다.", en: "Room {room} stays booked from the night before: its guests arrive before dawn." },
  hotel: { ko: "날짜나 체크인이 바뀐 객실을 호텔에 알리세요: {rooms}", en: "Tell the hotel about the rooms that change: {rooms}" },
} as const satisfies Record<string, Text>;

/** The rooms of a flight's guests whose nights or early check-in move with it, and what to tell about them. */
export function delayedRooms(before: Visit, after: Visit, flight: Flight): { readonly lines: readonly ProposedLine[]; readonly notes: readonly Told[] } {
  const own = new Set(flight.guests.map(({ id }) => id));
  const lines: ProposedLine[] = [];
  const notes: Told[] = [];
  for (const room of before.rooms) {
    if (!occupantsOf(room).some((id) => own.has(id))) continue;
    const values = { room: room.roomNo ?? room.id ?? "?" };
    const { cells, reason, isKept } = flight.way === "arrival" ? checkIn(before, after, room) : { ...checkOut(before, after, room), isKept: false };
    if (isKept) notes.push({ words: words.kept, values });
    if (room.fixed === "Y") {
      if (Object.keys(differing(cells, room)).length > 0) notes.push({ words: words.fixed, values });
      continue;
    }
    lines.push(...changeLines("rooms", room, cells, saidText(words.room, values), { words: words[reason], values: { flight: flightName(flight) } }));
  }
  const told = lines.flatMap(({ row }) => before.rooms.filter((room) => room.row === row).map(({ roomNo, id }) => roomNo ?? id ?? "?"));
  if (told.length > 0) notes.push({ words: words.hotel, values: { rooms: told } });
  return { lines, notes };
}

interface RoomChange {
  readonly cells: Partial<Room>;
  readonly reason: "nights" | "dawn" | "noDawn";
  readonly isKept: boolean;
}

/** The first night follows the first arrival; who comes before dawn keeps the night before where it is booked, else is let in early. */
function checkIn(before: Visit, after: Visit, room: Room): RoomChange {
  const [old, now] = [firstArrival(before, room), firstArrival(after, room)];
  if (old === undefined || now === undefined || room.checkIn === null) return { cells: {}, reason: "nights", isKept: false };
  const [wasDawn, isDawn] = [clockOf(old) < before.policy.nightEnds, clockOf(now) < before.policy.nightEnds];
  const isKept = isDawn && dayOf(now) !== dayOf(old) && room.checkIn === addDays(dayOf(now), -1);
  const first = !isKept && room.checkIn === dayOf(old) ? dayOf(now) : room.checkIn;
  const early = isDawn && first >= dayOf(now) ? "Y" : wasDawn && !isDawn && room.earlyCheckIn === "Y" && room.checkIn >= dayOf(old) ? "N" : room.earlyCheckIn;
  return { cells: { checkIn: first, earlyCheckIn: early }, reason: early === room.earlyCheckIn ? "nights" : isDawn ? "dawn" : "noDawn", isKept };
}

/** The last night follows the last departure. */
function checkOut(before: Visit, after: Visit, room: Room): Omit<RoomChange, "isKept"> {
  const [old, now] = [lastDay(before, room), lastDay(after, room)];
  return { cells: old !== undefined && now !== undefined && room.checkOut === old ? { checkOut: now } : {}, reason: "nights" };
}

function firstArrival(visit: Visit, room: Room) {
  return guestsIn(visit, room).flatMap(({ arrivalAt }) => arrivalAt ?? []).sort()[0];
}

function lastDay(visit: Visit, room: Room): Day | undefined {
  return guestsIn(visit, room).flatMap(({ departureAt }) => (departureAt === null ? [] : [dayOf(departureAt)])).sort().at(-1);
}

function guestsIn(visit: Visit, room: Room): readonly RowOf<"visitors">[] {
  return visitorsAmong(visit, occupantsOf(room)).filter(({ status }) => status !== "cancelled");
}
