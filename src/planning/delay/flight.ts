import { saidText } from "../../language/say";
import type { Text } from "../../language/text";
import type { Moment } from "../../values/day";
import { rowsBy } from "../../visit/rows-by";
import type { Subject } from "../../visit/subject";
import type { RowOf, Visit } from "../../visit/visit";

/** A guest with an id. */
export type Traveller = RowOf<"visitors"> & { readonly id: string };

/** A flight or train on which guests come or go together. */
export interface Flight {
  /** By its first guest, so that it stays the same when its time moves. */
  readonly id: string;
  readonly way: "arrival" | "departure";
  readonly no: string | null;
  readonly at: Moment;
  readonly guests: readonly Traveller[];
}

/** Which column of a guest says when the flight is. */
export const columnOf = { arrival: "arrivalAt", departure: "departureAt" } as const;
const numberOf = { arrival: "arrivalNo", departure: "departureNo" } as const;

const words = {
  arrival: { ko: "도착 {no} {at}", en: "Arrival {no} {at}" },
  departure: { ko: "출발 {no} {at}", en: "Departure {no} {at}" },
} as const satisfies Record<string, Text>;

/** All flights of a visit, the earliest first. Who has cancelled is on none. */
export function flights({ visitors }: Pick<Visit, "visitors">): readonly Flight[] {
  const travelling = visitors.filter((visitor): visitor is Traveller => visitor.id !== null && visitor.status !== "cancelled");
  const found = (["arrival", "departure"] as const).flatMap((way) =>
    [...rowsBy(travelling, (guest) => JSON.stringify([guest[columnOf[way]], guest[numberOf[way]]])).values()].flatMap((guests): readonly Flight[] => {
      const [first] = guests;
      const at = first?.[columnOf[way]];
      return !first || !at ? [] : [{ id: `${way} ${first.id}`, way, no: first[numberOf[way]], at, guests }];
    }),
  );
  return found.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** A flight as people choose it. */
export function subjectOf({ id, way, no, at }: Flight): Subject {
  return { id, name: saidText(words[way], { no: no ?? "–", at }) };
}

/** What a flight is called in a sentence. */
export function flightName({ no, guests }: Flight): string {
  return no ?? guests[0]?.id ?? "?";
}
