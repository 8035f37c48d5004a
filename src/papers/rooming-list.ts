import type { Cell } from "../schema/cell";
import { say, saidDay } from "../language/say";
import type { Language } from "../language/language";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { lodgingNeed } from "../policy/lists/people";
import { roomClass } from "../policy/lists/stay";
import { occupantsOf } from "../visit/occupants";
import { visitorName, visitorOf } from "../visit/people";
import type { RowOf, Visit } from "../visit/visit";
import { paperHead, sheetName } from "./paper-head";
import type { Paper } from "./paper";
import { headerRow, listRows, paged, widthsOf, type ListColumn } from "./sheet-rows";
import { visitLine } from "./visit-line";

const title: Text = { ko: "객실 배정표", en: "Rooming list" };
const heads = {
  floor: { ko: "층", en: "Floor" },
  room: { ko: "호실", en: "Room" },
  roomClass: { ko: "객실등급", en: "Class" },
  name: { ko: "투숙자", en: "Guest" },
  country: { ko: "국적", en: "Nationality" },
  checkIn: { ko: "입실", en: "Check-in" },
  checkOut: { ko: "퇴실", en: "Check-out" },
  needs: { ko: "요청사항", en: "Needs" },
} as const satisfies Record<string, Text>;
const early: Text = { ko: "얼리체크인", en: "early check-in" };
const late: Text = { ko: "레이트체크아웃", en: "late check-out" };

/** For the hotel: no passport, no diet, no phone. */
const roomingList: Paper = {
  key: "rooming-list",
  title,
  use: { ko: "호텔에 보내는 객실 명단. 여권·식이·전화는 싣지 않습니다.", en: "For the hotel; without passport, diet or phone." },
  needs: ["rooms", "visitors"],
  about: null,
  sheets: (visit, { language }) => {
    const hotels = [...new Set(visit.rooms.map(({ hotel }) => hotel))];
    return hotels.map((hotel) => {
      const columns = columnsIn(language);
      const rooms = visit.rooms.filter((room) => room.hotel === hotel);
      const head = [
        ...paperHead(visit, title, [hotel, visitLine(visit, language)].filter(Boolean).join("  ·  "), columns.length, language),
        headerRow(columns),
      ];
      const rows = listRows(columns, inOrder(rooms).flatMap((room) => guestRows(visit, room, language)));
      return {
        name: sheetName(title, hotels.length > 1 ? hotel : null, language),
        size: "A4",
        orientation: "landscape",
        columns: widthsOf(columns),
        rows: paged([head, ...rows.map((row) => [row])], 175, head.at(-1)?.height),
        repeats: { from: head.length - 1, rows: 1 },
        isNumbered: true,
      };
    });
  },
};

export default roomingList;

function columnsIn(language: Language): readonly ListColumn[] {
  const column = (key: keyof typeof heads, width: number, look: ListColumn["look"] = {}): ListColumn => ({ header: say(heads[key], language), width, look });
  return [
    column("floor", 14, { align: "center" }),
    column("room", 20, { align: "center", bold: true }),
    column("roomClass", 30),
    column("name", 62, { wrap: true }),
    column("country", 24, { align: "center" }),
    column("checkIn", 26, { align: "center" }),
    column("checkOut", 26, { align: "center" }),
    column("needs", 60, { wrap: true }),
  ];
}

/** By floor and room. */
function inOrder(rooms: readonly RowOf<"rooms">[]): readonly RowOf<"rooms">[] {
  const key = ({ floor, roomNo }: RowOf<"rooms">): string => `${String(floor ?? 999).padStart(4, "0")}|${roomNo ?? ""}`;
  return [...rooms].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** One line a guest; a room that nobody has yet is told too. */
function guestRows(visit: Visit, room: RowOf<"rooms">, language: Language): readonly (readonly Cell[])[] {
  const guests = occupantsOf(room).map((id) => visitorOf(visit, id));
  const needs = [
    ...(room.special ?? []).map((need) => wordOf(lodgingNeed, need)[language]),
    ...(room.earlyCheckIn === "Y" ? [early[language]] : []),
    ...(room.lateCheckOut === "Y" ? [late[language]] : []),
  ].join(", ");
  return (guests.length === 0 ? [undefined] : guests).map((guest) => [
    room.floor ?? "",
    room.roomNo ?? "",
    room.roomClass === null ? "" : wordOf(roomClass, room.roomClass)[language],
    guest ? nameOf(guest, language) : "",
    guest?.nationality ?? "",
    room.checkIn === null ? "" : saidDay(room.checkIn, language),
    room.checkOut === null ? "" : saidDay(room.checkOut, language),
    needs,
  ]);
}

/** The name as the hotel needs it: in Korean with the letters of the passport behind it. */
function nameOf(guest: RowOf<"visitors">, language: Language): string {
  const name = visitorName(guest);
  return language === "ko" && guest.nameRoman !== null && guest.nameRoman !== name.ko ? `${name.ko} (${guest.nameRoman})` : name[language];
}
