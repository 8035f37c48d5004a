import type { Text } from "../language/text";
import { gradeNamed } from "../policy/grade-named";
import { daysBetween } from "../values/day";
import { sumOfWon } from "../values/money";
import type { Place, Visit } from "../visit/visit";
import { priceCap } from "./price-cap";
import { bestRankIn, ranksById, roomCap } from "./room-cap";

/** What the standards allow one line to cost, or all lines of a kind together. */
export interface Allowance {
  readonly name: Text;
  /** The line it is for; null: all of them. */
  readonly line: string | null;
  readonly place: Place;
  /** Won. */
  readonly amount: number;
}

const names = {
  room: { ko: "객실 1박 한도", en: "Room a night, at most" },
  rooms: { ko: "객실 한도 합계", en: "All rooms, at most" },
  banquet: { ko: "연회 1인 한도", en: "Banquet per head, at most" },
  banquets: { ko: "연회 한도 합계", en: "All banquets, at most" },
  price: { ko: "예산 단가 한도", en: "Budgeted price, at most" },
  prices: { ko: "1인 단가 예산의 한도 합계", en: "All prices per head in the budget, at most" },
  contingency: { ko: "예비비 한도", en: "Contingency, at most" },
} as const satisfies Record<string, Text>;

/** What the standards allow the lines of a visit to cost, and all of a kind together; nothing for a visit without a grade of theirs. */
export function allowances(visit: Visit): readonly Allowance[] {
  const { budget, policy } = visit;
  const total = sumOfWon(budget.map(({ amount }) => amount));
  const contingency: Allowance = { name: names.contingency, line: null, place: { part: "budget", column: "amount" }, amount: Math.floor((total * policy.contingencyPercent) / 100) };
  return [...rooms(visit), ...banquets(visit), ...prices(visit), ...(total > 0 ? [contingency] : [])];
}

function rooms(visit: Visit): readonly Allowance[] {
  const grade = gradeNamed(visit.policy, visit.request.grade);
  if (!grade || visit.rooms.length === 0) return [];
  const rankOf = ranksById(visit);
  const caps = visit.rooms.map((room) => ({ room, cap: roomCap(grade, bestRankIn(room, rankOf)) }));
  const nights = ({ checkIn, checkOut }: (typeof visit.rooms)[number]): number => (checkIn === null || checkOut === null ? 0 : Math.max(daysBetween(checkIn, checkOut), 0));
  return [
    ...caps.map(({ room, cap }): Allowance => ({ name: names.room, line: room.roomNo ?? room.id, place: { part: "rooms", row: room.row, column: "ratePerNight" }, amount: cap })),
    { name: names.rooms, line: null, place: { part: "rooms", column: "ratePerNight" }, amount: caps.reduce((sum, { room, cap }) => sum + nights(room) * cap, 0) },
  ];
}

function banquets(visit: Visit): readonly Allowance[] {
  const caps = visit.banquets.flatMap((banquet) => {
    const grade = gradeNamed(visit.policy, banquet.grade ?? visit.request.grade);
    return grade ? [{ banquet, cap: grade.banquetCap }] : [];
  });
  if (caps.length === 0) return [];
  return [
    ...caps.map(({ banquet, cap }): Allowance => ({ name: names.banquet, line: banquet.name ?? banquet.id, place: { part: "banquets", row: banquet.row, column: "standardPerHead" }, amount: cap })),
    { name: names.banquets, line: null, place: { part: "banquets", column: "standardPerHead" }, amount: caps.reduce((sum, { banquet, cap }) => sum + (banquet.headcount ?? 0) * cap, 0) },
  ];
}

/** Lines of the budget whose price is a person's. */
function prices(visit: Visit): readonly Allowance[] {
  const grade = gradeNamed(visit.policy, visit.request.grade);
  if (!grade) return [];
  const lines = visit.budget.flatMap((line) => {
    const cap = priceCap(grade, line);
    return cap === null ? [] : [{ line, cap }];
  });
  if (lines.length === 0) return [];
  return [
    ...lines.map(({ line, cap }): Allowance => ({ name: names.price, line: line.item ?? line.id, place: { part: "budget", row: line.row, column: "unitPrice" }, amount: cap })),
    { name: names.prices, line: null, place: { part: "budget", column: "unitPrice" }, amount: lines.reduce((sum, { line, cap }) => sum + cap * (line.qty ?? 1) * (line.times ?? 1), 0) },
  ];
}
