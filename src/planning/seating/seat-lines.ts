import type { RowOf, Visit } from "../../visit/visit";
import { personName } from "../../visit/people";
import { cardOf } from "../../visit/seat-card";
import type { Text } from "../../language/text";
import { differing, type Proposal, type ProposedLine, type Told } from "../proposal";
import type { BanquetSeats, ProposedSeat } from "./banquet-seats";

const words = {
  seat: { ko: "{table}번 탁자 {seat}번 – {who}", en: "Table {table}, seat {seat}: {who}" },
  left: { ko: "{table}번 탁자 {seat}번 – 비움 ({who})", en: "Table {table}, seat {seat}: emptied ({who})" },
  notNeeded: { ko: "이 자리에 앉을 사람이 없음", en: "nobody is to sit here" },
  broken: { ko: "지키지 못한 요청이 {count}건 있습니다. 함께·따로 희망과 고정한 자리를 살펴보세요.", en: "{count} demands cannot be met: look at the wishes and the seats that are fixed." },
} as const satisfies Record<string, Text>;

/**
 * The proposed seats as rows of 좌석배치: each seat keeps its row, a seat that is not needed gives its row to one that has
 * none, and what is then left is emptied. A card goes with its person; for a new one it says name and title.
 */
export function seatLines(visit: Visit, banquetId: string, { seats, broken }: BanquetSeats, fixed: readonly RowOf<"seats">[]): Proposal {
  const standing = visit.seats.filter((seat) => seat.banquetId === banquetId);
  const keyOf = (table: string | null, seat: string | null): string => `${table ?? ""}|${seat ?? ""}`;
  const wanted = new Map(seats.map((each) => [keyOf(each.table, each.seat), each]));
  const rowOf = new Map<string, RowOf<"seats">>();
  const spare: RowOf<"seats">[] = [];
  for (const row of standing) {
    const key = keyOf(row.table, row.seatNo);
    if (wanted.has(key) && !rowOf.has(key)) rowOf.set(key, row);
    else spare.push(row);
  }
  const isFixed = new Set(fixed.map(({ row }) => row));
  const lines = seats.map((seat) => {
    const row = rowOf.get(keyOf(seat.table, seat.seat)) ?? spare.shift() ?? null;
    return lineOf(visit, banquetId, seat, row, row !== null && isFixed.has(row.row));
  });
  return { lines: [...lines, ...spare.map((row) => emptied(visit, row))], notes: broken > 0 ? [{ words: words.broken, values: { count: broken } }] : [] };
}

function lineOf(visit: Visit, banquetId: string, { table, seat, personId, reason }: ProposedSeat, row: RowOf<"seats"> | null, isFixed: boolean): ProposedLine {
  const what: Told = { words: words.seat, values: { table, seat, who: personName(visit, personId) } };
  const moves = row?.personId !== personId;
  const cells = differing({ banquetId, table, seatNo: seat, personId, ...(moves ? ownCard(visit, personId) : {}) }, row ?? {});
  const fate = row === null ? "new" : isFixed ? "fixed" : Object.keys(cells).length > 0 ? "changed" : "same";
  return { fate, part: "seats", row: row?.row ?? null, what, reason, cells };
}

/** The card of somebody who comes to a seat: the words that were on his card before; not placed and not checked there yet. */
function ownCard(visit: Visit, personId: string): Partial<RowOf<"seats">> {
  const former = visit.seats.find((seat) => seat.personId === personId && seat.cardKo !== null);
  const card = cardOf(visit, personId);
  return { ...card, cardKo: former?.cardKo ?? card.cardKo, cardEn: former?.cardEn ?? card.cardEn };
}

function emptied(visit: Visit, row: RowOf<"seats">): ProposedLine {
  const values = { table: row.table ?? "", seat: row.seatNo ?? "", who: row.personId === null ? "" : personName(visit, row.personId) };
  const blank = { banquetId: null, table: null, seatNo: null, personId: null, cardKo: null, cardEn: null, cardPlaced: null, cardChecked: null };
  return { fate: "emptied", part: "seats", row: row.row, what: { words: words.left, values }, reason: { words: words.notNeeded, values: {} }, cells: differing(blank, row) };
}
