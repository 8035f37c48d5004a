import type { Text } from "../../language/text";
import { wordOf } from "../../policy/list";
import { roomClass as classes } from "../../policy/lists/stay";
import { occupantsOf } from "../../visit/occupants";
import { personName, visitorName } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Told } from "../proposal";
import type { ProposedRoom, ProposedRooms } from "./proposed-rooms";
import { levelOf } from "./room-cost";
import { isAttendant, roomUnit } from "./room-units";
import type { Hold } from "./standing";
import { rankOf, type Stay } from "./stays";

const words = {
  fixed: { ko: "손으로 고정한 객실", en: "fixed by hand" },
  family: { ko: "가족이 함께 쓰는 객실", en: "a family shares it" },
  split: { ko: "날짜가 이어지는 객실을 차례로 씀", en: "one of several rooms, one after another" },
  unknown: { ko: "도착·출발 일시가 없어 그대로 둠", en: "left as it is: arrival or departure is unknown" },
  kept: { ko: "지금 배정 그대로", en: "stays as it is" },
  left: { ko: "{who}이(가) 이 객실에서 빠짐", en: "{who} no longer here" },
  nights: { ko: "박수를 실제 도착·출발에 맞춤", en: "nights follow arrival and departure" },
  dawn: { ko: "{arrival} 도착이라 얼리체크인", en: "arrives {arrival}: early check-in" },
  needs: { ko: "손님의 숙박요구를 옮김", en: "what the guests asked for goes with the room" },
  pair: { ko: "2인 1실: {likes}", en: "two share: {likes}" },
  principal: { ko: "주빈에게 가장 좋은 객실", en: "the best room for the principal" },
  attendant: { ko: "{who}과(와) 같은 {floor}층", en: "on floor {floor}, where {who} is" },
  class: { ko: "{rank}급에 맞는 {class}", en: "{class} suits rank {rank}" },
  nearest: { ko: "남은 객실 가운데 {rank}급에 가장 맞는 {class}", en: "of the rooms left, {class} suits rank {rank} best" },
  unranked: { ko: "직급이 없어 남은 객실에 배정", en: "a room that is left: no rank is given" },
  booked: { ko: "맞는 빈 객실이 없어 {class} 추가 예약 필요", en: "no free room fits: book one more, {class}" },
  free: { ko: "쓸 사람이 없음", en: "nobody needs it" },
} as const satisfies Record<string, Text>;

const likes = {
  sex: { ko: "같은 성별", en: "same sex" },
  rank: { ko: "비슷한 직급", en: "similar rank" },
  delegation: { ko: "같은 방문단", en: "same delegation" },
  language: { ko: "같은 언어", en: "same language" },
  nights: { ko: "같은 박수", en: "same nights" },
} as const satisfies Record<string, Text>;

/** Why a room is proposed as it is: what decided it. `cells` are those that would be written. */
export function roomReason(visit: Visit, proposed: ProposedRoom, all: ProposedRooms, cells: Readonly<Record<string, unknown>>): Told {
  const { room, booked, hold, occupants, stays } = proposed;
  if (occupants.length === 0 && hold !== "fixed") return { words: words.free, values: {} };
  const [first, second] = stays;
  const came = !room || occupants.some((id) => !occupantsOf(room).includes(id));
  if (!came && hold !== "fixed") return changedReason(visit, proposed, cells) ?? { words: words[hold ?? "kept"], values: {} };
  if (hold !== null && hold !== "kept") return { words: words[hold satisfies Hold], values: {} };
  if (first && second) return { words: words.pair, values: { likes: likesOf(first, second) } };
  const roomClass = booked?.roomClass ?? room?.roomClass ?? null;
  const named = roomClass === null ? { ko: "객실", en: "a room" } : wordOf(classes, roomClass);
  if (booked) return { words: words.booked, values: { class: named } };
  return first && room ? givenReason(visit, first, room, named, all) : { words: words.kept, values: {} };
}

/** What has changed for guests who stay in their room. */
function changedReason(visit: Visit, { room, hold, occupants, stays }: ProposedRoom, cells: Readonly<Record<string, unknown>>): Told | null {
  const gone = room ? occupantsOf(room).filter((id) => !occupants.includes(id)) : [];
  if (gone.length > 0) return { words: words.left, values: { who: gone.map((id) => personName(visit, id)) } };
  const dawn = stays.find(({ isBeforeDawn }) => isBeforeDawn)?.guest.arrivalAt;
  if ("earlyCheckIn" in cells && dawn) return { words: words.dawn, values: { arrival: dawn } };
  if ("checkIn" in cells || "checkOut" in cells) return { words: words.nights, values: {} };
  if ("special" in cells) return { words: words.needs, values: {} };
  return hold === null ? { words: words.kept, values: {} } : null;
}

function givenReason(visit: Visit, stay: Stay, room: NonNullable<ProposedRoom["room"]>, named: Text, { rooms, seniors }: ProposedRooms): Told {
  const { guest } = stay;
  const level = levelOf(room);
  if (guest.isPrincipal === "Y" && rooms.every((other) => other.room === null || other.occupants.length === 0 || levelOf(other.room) <= level)) return { words: words.principal, values: {} };
  const chief = seniors.get(guest.company);
  const place = rooms.find(({ occupants }) => chief && occupants.includes(chief.id))?.room;
  if (isAttendant(guest) && chief && chief.id !== stay.id && room.floor !== null && place?.floor === room.floor) return { words: words.attendant, values: { who: visitorName(chief.guest), floor: room.floor } };
  if (guest.rank === null) return { words: words.unranked, values: {} };
  return { words: roomUnit(visit, [stay], null).wanted === level ? words.class : words.nearest, values: { rank: guest.rank, class: named } };
}

function likesOf(one: Stay, other: Stay): readonly Text[] {
  const same: Readonly<Record<keyof typeof likes, boolean>> = {
    sex: one.guest.gender === other.guest.gender,
    rank: Math.abs(rankOf(one.guest) - rankOf(other.guest)) <= 1,
    delegation: one.guest.delegationId === other.guest.delegationId,
    language: one.guest.language === other.guest.language,
    nights: one.from === other.from && one.to === other.to,
  };
  return (Object.keys(likes) as (keyof typeof likes)[]).filter((key) => same[key]).map((key) => likes[key]);
}
