import type { Text } from "../language/text";
import type { Remedy } from "../visit/finding";
import { personName } from "../visit/people";
import { inPattern, type SeatedTable } from "../visit/seating";
import type { Visit } from "../visit/visit";
import { changing } from "./remedy";

const reseat: Text = { ko: "{table}번 탁자 의전 순서로 다시 앉히기", en: "Seat table {table} by precedence" };
const nobody: Text = { ko: "빈자리", en: "nobody" };

/** Seats a table anew by precedence. */
export function reseating(visit: Visit, at: SeatedTable): Remedy {
  return changing(reseat, { table: at.table.table ?? "?" }, inPattern(visit, at));
}

/** Who has a seat, as a sentence names them. */
export function sitterAt(visit: Visit, { seats }: SeatedTable, seat: string): Text | string {
  const found = seats.get(seat)?.personId;
  return found == null ? nobody : personName(visit, found);
}
