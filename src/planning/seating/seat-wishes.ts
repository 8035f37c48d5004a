import { say } from "../../language/say";
import type { Text } from "../../language/text";
import { personName } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import type { Told } from "../proposal";
import type { Pair } from "./seating-problem";

/** What somebody wishes of two people at an event: at one table, at two, or side by side. */
export interface SeatWish {
  readonly one: string;
  readonly other: string;
  readonly kind: "together" | "apart" | "beside";
  /** Demanded, where precedence allows it; otherwise as far as it can be. */
  readonly isMust: boolean;
}

/** Where people sit, as wishes ask: at one table, side by side. */
export interface Closeness {
  readonly areTogether: (one: string, other: string) => boolean;
  readonly areBeside: (one: string, other: string) => boolean;
  /** Where there is one table only, to be apart is not to sit side by side. */
  readonly isOneTable: boolean;
}

const words = {
  together: { ko: "{who}과(와) 함께 앉기 바람", en: "wished at one table with {who}" },
  beside: { ko: "{who} 옆에 앉기 바람", en: "wished beside {who}" },
  apart: { ko: "{who}과(와) 따로 앉기 바람", en: "wished apart from {who}" },
  broken: {
    together: { ko: "지키지 못한 희망: {people} 함께 – 의전서열과 고정한 자리가 먼저입니다.", en: "A wish that is not met: {people} together. Precedence and fixed seats come first." },
    beside: { ko: "지키지 못한 희망: {people} 나란히 – 의전서열과 고정한 자리가 먼저입니다.", en: "A wish that is not met: {people} side by side. Precedence and fixed seats come first." },
    apart: { ko: "지키지 못한 희망: {people} 따로 – 의전서열과 고정한 자리가 먼저입니다.", en: "A wish that is not met: {people} apart. Precedence and fixed seats come first." },
  },
  with: { ko: "{why} · {wishes}", en: "{why}; {wishes}" },
} as const;

/** The wishes of 좌석희망 that are about an event: those of every event, and its own. */
export function wishesFor({ seatWishes }: Pick<Visit, "seatWishes">, event: string): readonly SeatWish[] {
  return seatWishes.flatMap(({ personId: one, otherId: other, kind, strength, eventId }) =>
    one === null || other === null || one === other || kind === null || (eventId !== null && eventId !== event) ? [] : [{ one, other, kind, isMust: strength === "must" }],
  );
}

/** Whether a wish is met where people sit. */
export function isMet({ kind, one, other }: SeatWish, { areTogether, areBeside, isOneTable }: Closeness): boolean {
  if (kind === "together") return areTogether(one, other);
  if (kind === "beside") return areBeside(one, other);
  return isOneTable ? !areBeside(one, other) : !areTogether(one, other);
}

/** A reason, and after it what was wished of a person and holds. */
export function withWishes(visit: Visit, reason: Told, person: string, met: readonly SeatWish[]): Told {
  const wishes = met.flatMap(({ kind, one, other }): readonly Text[] => {
    if (one !== person && other !== person) return [];
    const who = personName(visit, one === person ? other : one);
    return [{ ko: say(words[kind], "ko", { who }), en: say(words[kind], "en", { who }) }];
  });
  const why = { ko: say(reason.words, "ko", reason.values), en: say(reason.words, "en", reason.values) };
  return wishes.length === 0 ? reason : { words: words.with, values: { why, wishes } };
}

/** What to say of a wish that is not met. */
export function brokenNote(visit: Visit, { kind, one, other }: SeatWish): Told {
  return { words: words.broken[kind], values: { people: [personName(visit, one), personName(visit, other)] } };
}

/** The wishes of one kind between people of a list, by their numbers in it; only those that must be, or only the others. */
export function pairsOf(wishes: readonly SeatWish[], kind: SeatWish["kind"], ids: readonly string[], isMust: boolean): readonly Pair[] {
  return wishes.flatMap((wish): readonly Pair[] => {
    const [one, other] = [ids.indexOf(wish.one), ids.indexOf(wish.other)];
    return wish.kind === kind && wish.isMust === isMust && one >= 0 && other >= 0 && one !== other ? [[one, other]] : [];
  });
}
