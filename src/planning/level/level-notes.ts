import type { Text } from "../../language/text";
import { receptionLevel } from "../../policy/lists";
import type { GradeStandard } from "../../policy/policy";
import { bestRankIn, ranksById, roomCap } from "../../rules/room-cap";
import { addDays, dayOf } from "../../values/day";
import { personName } from "../../visit/people";
import { levelBetween, levelByRank, principalRank, type ReceptionLevel } from "../../visit/reception-level";
import type { Visit } from "../../visit/visit";
import type { ProposedLine, Told } from "../proposal";

const words = {
  unranked: { ko: "참석하는 주빈의 직급등급이 없어 규격을 견줄 수 없습니다.", en: "No principal who comes has a rank, so that no level can be told." },
  nobody: { ko: "규격과 등급에 맞는 주인({rank}급 이상)이 접대인원에 없습니다. 임원을 더 모시거나 다른 규격을 고르세요.", en: "None of the hosts fits level and grade (rank {rank} or better): ask another leader, or choose another level." },
  missed: { ko: "바라는 규격은 {wish}이지만 직급으로는 {level}입니다. 규격예외사유를 적거나 다른 규격을 고르세요.", en: "The level wished for is {wish}, by rank it is {level}: give the reason for the exception, or choose another." },
  talks: { ko: "{meeting}에 나오는 {who}의 직급이 바라는 규격보다 높습니다.", en: "{who}, at {meeting}, is too senior for the level that is wished for." },
  seats: { ko: "주인이 바뀐 연회는 좌석 제안을 다시 보세요.", en: "Look at the seats again where the host of a banquet changes." },
  hosts: { ko: "{grade}등급: 주인은 {rank}급 이상, 영접은 {pickup}, 승인은 {approve}.", en: "Grade {grade}: hosts of rank {rank} or better, pick-up {pickup}, approved by {approve}." },
  notice: { ko: "임원 통지는 {day}까지({days}일 전).", en: "Leaders are told by {day}, {days} days before." },
  caps: { ko: "객실 1박 한도: 1–2급 {top}원, 3–6급 {middle}원, 그 밖 {other}원. 식사는 1인 {meal}원, 선물은 {gift}원까지.", en: "A room costs at most KRW {top} a night for ranks 1–2, {middle} for 3–6, {other} for others; a meal {meal} a head, a gift {gift}." },
  rooms: { ko: "한도를 넘는 객실: {rooms}. 다른 객실을 잡거나 초과사유를 적으세요.", en: "Rooms above the limit: {rooms}. Book others, or give the reason." },
  gifts: { ko: "한도를 넘는 선물: {gifts}. 다른 선물로 바꾸세요.", en: "Gifts above the limit: {gifts}. Choose others." },
} as const satisfies Record<string, Text>;

/** What follows from level and grade where nothing is written, and what they leave to be decided. */
export function levelNotes(after: Visit, wish: ReceptionLevel | null, standard: GradeStandard | undefined, lines: readonly ProposedLine[], hasLeader: boolean): readonly Told[] {
  const changesHost = lines.some(({ part, cells }) => part === "banquets" && "hostId" in cells);
  return [
    ...(principalRank(after) === null ? [{ words: words.unranked, values: {} }] : []),
    ...(hasLeader || after.hosts.length === 0 ? [] : [{ words: words.nobody, values: { rank: standard?.hostRankMax ?? 10 } }]),
    ...(wish === null ? [] : missedNotes(after, wish)),
    ...(changesHost && after.seats.length > 0 ? [{ words: words.seats, values: {} }] : []),
    ...(standard ? gradeNotes(after, standard) : []),
  ];
}

function missedNotes(after: Visit, wish: ReceptionLevel): readonly Told[] {
  const byRank = levelByRank(after);
  if (byRank === null || byRank.level === wish) return [];
  const senior = after.meetings.flatMap(({ id, name, hostIds }) => {
    const who = after.hosts.filter((host) => host.id !== null && host.rank !== null && hostIds?.includes(host.id) === true && isAbove(levelBetween(byRank.guestRank, host.rank, after.policy), wish));
    return who.length === 0 ? [] : [{ words: words.talks, values: { meeting: name ?? id ?? "?", who: who.map((host) => personName(after, host.id ?? "")) } }];
  });
  return [{ words: words.missed, values: { wish: receptionLevel.words[wish], level: receptionLevel.words[byRank.level] } }, ...senior];
}

function isAbove(level: ReceptionLevel, wish: ReceptionLevel): boolean {
  const height = { low: 0, peer: 1, high: 2 } as const satisfies Record<ReceptionLevel, number>;
  return height[level] > height[wish];
}

function gradeNotes({ request, rooms, visitors, gifts }: Visit, standard: GradeStandard): readonly Told[] {
  const { grade, hostRankMax, pickup, approve, noticeDays, mealCap: meal, giftCap: gift } = standard;
  const rankOf = ranksById({ visitors });
  const dear = rooms.filter((room) => room.ratePerNight !== null && room.overCapReason === null && room.ratePerNight > roomCap(standard, bestRankIn(room, rankOf)));
  const over = gifts.filter(({ unitPrice }) => unitPrice !== null && unitPrice > gift);
  return [
    { words: words.hosts, values: { grade, rank: hostRankMax, pickup, approve } },
    ...(request.start === null ? [] : [{ words: words.notice, values: { day: addDays(dayOf(request.start), -noticeDays), days: noticeDays } }]),
    { words: words.caps, values: { top: roomCap(standard, 1), middle: roomCap(standard, 3), other: roomCap(standard, null), meal, gift } },
    ...(dear.length === 0 ? [] : [{ words: words.rooms, values: { rooms: dear.map(({ roomNo, id }) => roomNo ?? id ?? "?") } }]),
    ...(over.length === 0 ? [] : [{ words: words.gifts, values: { gifts: over.map(({ id, item }) => id ?? item ?? "?") } }]),
  ];
}
