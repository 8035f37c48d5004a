import type { RowOf, Visit } from "../../visit/visit";
import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import { wordOf } from "../../policy/list";
import { diet } from "../../policy/lists/food";
import { personName, visitorOf } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { cardOf } from "../../visit/seat-card";
import { differing, type Proposal, type ProposedLine, type Told } from "../proposal";
import type { BanquetSeats, ProposedSeat } from "./banquet-seats";
import { placedRows } from "./placed-rows";
import { brokenNote, withWishes } from "./seat-wishes";

const words = {
  seat: { ko: "{table}번 탁자 {seat}번 – {who}", en: "Table {table}, seat {seat}: {who}" },
  left: { ko: "{table}번 탁자 {seat}번 – 비움 ({who})", en: "Table {table}, seat {seat}: emptied ({who})" },
  notNeeded: { ko: "이 자리에 앉을 사람이 없음", en: "nobody is to sit here" },
  alone: { ko: "{table}번 탁자: {people}과(와) 말이 통하는 사람이 없습니다. 통역을 더하세요.", en: "Table {table}: nobody speaks the language of {people}. Add an interpreter." },
  diets: { ko: "{table}번 탁자 식이: {people}", en: "Diets at table {table}: {people}" },
} as const satisfies Record<string, Text>;

/**
 * The proposed seats as rows of 좌석배치: each seat keeps its row, a seat that is not needed gives its row to one that has
 * none, and what is then left is emptied. A card goes with its person; for a new one it says name and title.
 */
export function seatLines(visit: Visit, banquetId: string, found: BanquetSeats, fixed: readonly RowOf<"seats">[]): Proposal {
  const { seats, met } = found;
  const placeOf = (table: string | null, seat: string | null): string => `${table ?? ""}|${seat ?? ""}`;
  const standing = visit.seats.filter((seat) => seat.banquetId === banquetId);
  const { rows, left } = placedRows(seats.map(({ table, seat }) => placeOf(table, seat)), standing, ({ table, seatNo }) => placeOf(table, seatNo));
  const isFixed = new Set(fixed.map(({ row }) => row));
  const lines = seats.map((seat, index) => {
    const row = rows[index] ?? null;
    return lineOf(visit, banquetId, { ...seat, reason: withWishes(visit, seat.reason, seat.personId, met) }, row, row !== null && isFixed.has(row.row));
  });
  return { lines: [...lines, ...left.map((row) => emptied(visit, row))], notes: notes(visit, found) };
}

/** What precedence left undone, whom nobody understands, and what the kitchen has to bring to which table. */
function notes(visit: Visit, { seats, broken, alone }: BanquetSeats): readonly Told[] {
  const eaters = seats.flatMap(({ table, personId }) => {
    const diets = visitorOf(visit, personId)?.diet ?? [];
    if (diets.length === 0) return [];
    const name = personName(visit, personId);
    const named = (language: Language): string => `${name[language]} (${diets.map((each) => wordOf(diet, each)[language]).join(", ")})`;
    return [{ table, who: { ko: named("ko"), en: named("en") } }];
  });
  return [
    ...broken.map((wish) => brokenNote(visit, wish)),
    ...alone.map(({ table, people }) => ({ words: words.alone, values: { table, people: people.map((id) => personName(visit, id)) } })),
    ...[...rowsBy(eaters, ({ table }) => table)].map(([table, people]) => ({ words: words.diets, values: { table, people: people.map(({ who }) => who) } })),
  ];
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
