import type { Text } from "../../language/text";
import { personName, visitorName, visitorOf } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Told } from "../proposal";
import type { ProposedRoom, ProposedRooms } from "./proposed-rooms";
import { roomNights } from "./room-cells";
import { isOverCap } from "./room-cost";
import { rankOf } from "./stays";

const words = {
  noDates: { ko: "{who}: 도착·출발 일시가 없거나 맞지 않아 객실을 정하지 못했습니다.", en: "{who}: no room could be planned, arrival or departure is missing or wrong." },
  booked: { ko: "객실 {count}개를 호텔에 더 예약해야 합니다. 호실과 단가는 예약한 뒤에 적으세요.", en: "Rooms still to be booked at the hotel: {count}. Enter number and rate once they are." },
  free: { ko: "남는 객실: {rooms}. 쓰지 않으면 예약을 취소하세요.", en: "Rooms left over: {rooms}. Cancel the bookings that are not needed." },
  told: { ko: "예약과 날짜가 달라지는 객실: {rooms}. 호텔에 알리세요.", en: "Rooms whose nights change: {rooms}. Tell the hotel." },
  overCap: { ko: "단가가 직급의 한도를 넘는 객실: {rooms}. 사유를 적거나 다른 객실을 예약하세요.", en: "Rooms dearer than the limit of their guests' rank: {rooms}. Give the reason or book others." },
  clash: { ko: "같은 호실의 다른 줄과 날짜가 겹치는 객실: {rooms}.", en: "Rooms whose nights overlap with another row of the same room: {rooms}." },
  fixedLeft: { ko: "고정한 객실 {room}: {who}은(는) 취소했습니다.", en: "Room {room} is fixed, but {who} has cancelled." },
  fixedShort: { ko: "고정한 객실 {room}이(가) {who}의 모든 밤을 덮지 않습니다.", en: "Room {room} is fixed, but does not cover every night of {who}." },
} as const satisfies Record<string, Text>;

/** What a proposal of rooms could not do, and what is left to be done. */
export function roomNotes(visit: Visit, { rooms, stays }: ProposedRooms): readonly Told[] {
  const count = rooms.filter(({ booked }) => booked !== null).length;
  const lists = {
    free: rooms.filter(({ occupants, hold }) => occupants.length === 0 && hold !== "fixed"),
    told: rooms.filter(isOtherwiseBooked),
    overCap: rooms.filter(({ room, stays: own }) => room !== null && own.length > 0 && isOverCap(visit, room, Math.min(...own.map(({ guest }) => rankOf(guest))))),
    clash: rooms.filter((one) => one.hold !== "fixed" && rooms.some((other) => overlap(one, other))),
  };
  return [
    ...stays.unknown.map((guest): Told => ({ words: words.noDates, values: { who: visitorName(guest) } })),
    ...(count > 0 ? [{ words: words.booked, values: { count } }] : []),
    ...(Object.keys(lists) as (keyof typeof lists)[]).flatMap((key) => (lists[key].length === 0 ? [] : [{ words: words[key], values: { rooms: lists[key].map(roomName) } }])),
    ...rooms.filter(({ hold }) => hold === "fixed").flatMap((each) => fixedNotes(visit, each, rooms)),
  ];
}

/** What a room is called: its number, before that its id. */
export function roomName({ room, booked }: Pick<ProposedRoom, "room" | "booked">): string {
  return room?.roomNo ?? room?.id ?? booked?.id ?? "?";
}

function isOtherwiseBooked(proposed: ProposedRoom): boolean {
  const { room, occupants } = proposed;
  if (!room || occupants.length === 0 || room.checkIn === null || room.checkOut === null) return false;
  const { checkIn, checkOut } = roomNights(proposed);
  return checkIn !== room.checkIn || checkOut !== room.checkOut;
}

function overlap(one: ProposedRoom, other: ProposedRoom): boolean {
  if (one === other || !one.room || !other.room || one.room.roomNo === null || one.occupants.length === 0 || other.occupants.length === 0) return false;
  if (one.room.roomNo !== other.room.roomNo || one.room.hotel !== other.room.hotel) return false;
  const [first, second] = [roomNights(one), roomNights(other)];
  return (first.checkIn ?? "9") < (second.checkOut ?? "") && (second.checkIn ?? "9") < (first.checkOut ?? "");
}

function fixedNotes(visit: Visit, { room, occupants, stays }: ProposedRoom, rooms: readonly ProposedRoom[]): readonly Told[] {
  const name = roomName({ room, booked: null });
  const left = occupants.filter((id) => visitorOf(visit, id)?.status === "cancelled");
  const elsewhere = (id: string): boolean => rooms.filter(({ occupants: others }) => others.includes(id)).length > 1;
  const short = stays.filter(({ id, from, to }) => !elsewhere(id) && ((room?.checkIn ?? "9") > from || (room?.checkOut ?? "") < to));
  return [
    ...left.map((id): Told => ({ words: words.fixedLeft, values: { room: name, who: personName(visit, id) } })),
    ...short.map(({ id }): Told => ({ words: words.fixedShort, values: { room: name, who: personName(visit, id) } })),
  ];
}
