import type { Text } from "../../language/text";
import { wordOf } from "../../policy/list";
import { roomClass } from "../../policy/lists/stay";
import { occupantsOf } from "../../visit/occupants";
import { personName } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Fate, Proposal, ProposedLine, Told } from "../proposal";
import type { ProposedRoom, ProposedRooms } from "./proposed-rooms";
import { roomCells, roomNights } from "./room-cells";
import { roomName, roomNotes } from "./room-notes";
import { roomReason } from "./room-reasons";

const words = {
  room: { ko: "{room} {class} – {who}, {in}~{out}", en: "{room}, {class}: {who}, {in} to {out}" },
  undated: { ko: "{room} {class} – {who}", en: "{room}, {class}: {who}" },
  emptied: { ko: "{room} {class} – 비움 ({who})", en: "{room}, {class}: emptied ({who})" },
  free: { ko: "{room} {class} – 비어 있음", en: "{room}, {class}: free" },
} as const satisfies Record<string, Text>;

/**
 * The proposed rooms as rows of 숙박. A room that nobody needs keeps its row, for it is still booked: only its guests go.
 */
export function roomLines(visit: Visit, proposed: ProposedRooms): Proposal {
  const lines = proposed.rooms.map((each): ProposedLine => {
    const cells = roomCells(visit, each);
    return { fate: fateOf(each, cells), part: "rooms", row: each.room?.row ?? null, what: whatOf(visit, each), reason: roomReason(visit, each, proposed, cells), cells };
  });
  return { lines, notes: roomNotes(visit, proposed) };
}

function fateOf({ room, hold }: ProposedRoom, cells: Readonly<Record<string, unknown>>): Fate {
  if (room === null) return "new";
  if (hold === "fixed") return "fixed";
  return Object.keys(cells).length > 0 ? "changed" : "same";
}

function whatOf(visit: Visit, proposed: ProposedRoom): Told {
  const { room, booked, occupants } = proposed;
  const ofClass = room?.roomClass ?? booked?.roomClass ?? null;
  const said = { room: roomName(proposed), class: ofClass === null ? { ko: "객실", en: "room" } : wordOf(roomClass, ofClass) };
  const named = (ids: readonly string[]): readonly Text[] => ids.map((id) => personName(visit, id));
  if (occupants.length === 0) {
    const gone = room ? occupantsOf(room) : [];
    return gone.length > 0 ? { words: words.emptied, values: { ...said, who: named(gone) } } : { words: words.free, values: said };
  }
  const { checkIn, checkOut } = roomNights(proposed);
  if (checkIn === null || checkOut === null) return { words: words.undated, values: { ...said, who: named(occupants) } };
  return { words: words.room, values: { ...said, who: named(occupants), in: checkIn, out: checkOut } };
}
