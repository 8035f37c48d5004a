import type { Text } from "../../language/text";
import type { RowOf, Visit } from "../../visit/visit";
import { canSpeakWith, diners, type Diner } from "./diners";
import type { Told } from "../proposal";
import { isMet, type SeatWish } from "./seat-wishes";

/** A place at a meeting's table that is proposed, and why. */
export interface ProposedPlace {
  /** "G6" on the guests' side, "K4" on ours, "G6-뒤" behind, "기록석" for the recorder. */
  readonly seat: string;
  readonly personId: string;
  readonly reason: Told;
}

const words = {
  middle: { ko: "가운데: 그쪽의 첫째", en: "the middle: first of that side" },
  next: { ko: "{order}번째 서열: 가운데에서 {hand}", en: "{order} in standing: {hand} of the middle" },
  interpreter: { ko: "통역: 주빈 쪽의 말을 옮김", en: "interpreter, beside whom he speaks for" },
  behind: { ko: "{who}의 통역: 바로 뒤", en: "interprets for {who}, right behind" },
  recorder: { ko: "기록인", en: "recorder" },
} as const satisfies Record<string, Text>;
const right: Text = { ko: "오른쪽", en: "right" };
const left: Text = { ko: "왼쪽", en: "left" };

/**
 * Who sits where at a meeting of two sides that face each other: the first of each side in its middle, the next at his
 * right, then at his left and so on; our interpreter at our first's right, a guests' interpreter behind the guest he speaks
 * for, the recorder apart. Source: domain practice 2.c (talks).
 */
export function meetingPlaces(visit: Visit, meeting: RowOf<"meetings">, wishes: readonly SeatWish[] = []): readonly ProposedPlace[] {
  const apart = new Set([...(meeting.interpreterIds ?? []), meeting.recorderId ?? ""]);
  const people = diners(visit, meeting.guestIds, [...(meeting.hostIds ?? []), ...(meeting.interpreterIds ?? []), ...(meeting.recorderId === null ? [] : [meeting.recorderId])]);
  const guests = people.filter(({ isGuest, id }) => isGuest && !apart.has(id));
  const hosts = people.filter(({ isGuest, id }) => !isGuest && !apart.has(id));
  const interpreters = people.filter(({ id }) => meeting.interpreterIds?.includes(id));
  const recorder = people.find(({ id }) => id === meeting.recorderId);
  const ours = interpreters.filter(({ isGuest }) => !isGuest);
  const placed = (guestSide: readonly Diner[], [first, ...others]: readonly Diner[]): readonly ProposedPlace[] => {
    const ourSide = first ? [first, ...(ours[0] ? [ours[0]] : []), ...interleaved(others, ours.slice(1))] : ours;
    return [
      ...side("G", guestSide, () => null),
      ...interpreters.flatMap((interpreter) => (interpreter.isGuest ? behind(interpreter, guestSide) : [])),
      ...side("K", ourSide, (diner) => (ours.includes(diner) ? { words: words.interpreter, values: {} } : null)),
      ...(recorder && !interpreters.includes(recorder) ? [{ seat: "기록석", personId: recorder.id, reason: { words: words.recorder, values: {} } }] : []),
    ];
  };
  return asWished(guests, hosts, placed, wishes);
}

/** The wishes that hold at a meeting, and those that do not; of those who are there. */
export function meetingWishes(places: readonly ProposedPlace[], wishes: readonly SeatWish[]): { readonly met: readonly SeatWish[]; readonly broken: readonly SeatWish[] } {
  const seatOf = new Map(places.map(({ seat, personId }) => [personId, /^([GK])(\d+)$/.exec(seat)]));
  const areBeside = (one: string, other: string): boolean => {
    const [here, there] = [seatOf.get(one), seatOf.get(other)];
    return here != null && there != null && here[1] === there[1] && Math.abs(Number(here[2]) - Number(there[2])) === 1;
  };
  // Who sits at one table anyway wishes to sit side by side when he wishes to sit together.
  const closeness = { areTogether: areBeside, areBeside, isOneTable: true };
  const about = wishes.filter(({ one, other }) => seatOf.has(one) && seatOf.has(other));
  return { met: about.filter((wish) => isMet(wish, closeness)), broken: about.filter((wish) => !isMet(wish, closeness)) };
}

/** The places when those of equal standing change with each other for as long as that meets more wishes; nobody else moves. */
function asWished(guests: readonly Diner[], hosts: readonly Diner[], placed: (guests: readonly Diner[], hosts: readonly Diner[]) => readonly ProposedPlace[], wishes: readonly SeatWish[]): readonly ProposedPlace[] {
  let best = { guests, hosts, places: placed(guests, hosts) };
  const count = (places: readonly ProposedPlace[]): number => meetingWishes(places, wishes).met.reduce((sum, { isMust }) => sum + (isMust ? wishes.length + 1 : 1), 0);
  for (let isBetter = wishes.length > 0; isBetter; ) {
    isBetter = false;
    const others = [...exchanged(best.guests).map((side) => ({ guests: side, hosts: best.hosts })), ...exchanged(best.hosts).map((side) => ({ guests: best.guests, hosts: side }))];
    for (const other of others) {
      const places = placed(other.guests, other.hosts);
      if (count(places) <= count(best.places)) continue;
      best = { ...other, places };
      isBetter = true;
      break;
    }
  }
  return best.places;
}

/** A side with two of equal standing exchanged, in every way; its first, who leads it, stays. */
function exchanged(people: readonly Diner[]): readonly (readonly Diner[])[] {
  return people.slice(1).flatMap((one, first) =>
    people.slice(first + 2).flatMap((other): readonly (readonly Diner[])[] => (one.order === other.order ? [people.map((each) => (each === one ? other : each === other ? one : each))] : [])),
  );
}

/** Further interpreters sit on the other hand, after one host each. */
function interleaved(hosts: readonly Diner[], interpreters: readonly Diner[]): readonly Diner[] {
  const [next, ...rest] = hosts;
  return next && interpreters.length > 0 ? [next, ...interpreters, ...rest] : [...hosts, ...interpreters];
}

/** A side in its order: the first in the middle, then right and left of him by turns; numbers grow towards his right. */
function side(letter: "G" | "K", people: readonly Diner[], special: (diner: Diner) => Told | null): readonly ProposedPlace[] {
  const middle = Math.ceil(people.length / 2);
  return people.map((diner, index) => {
    const isRight = index % 2 === 1;
    const seat = `${letter}${middle + (isRight ? (index + 1) / 2 : -index / 2)}`;
    const reason = index === 0 ? { words: words.middle, values: {} } : { words: words.next, values: { order: index + 1, hand: isRight ? right : left } };
    return { seat, personId: diner.id, reason: special(diner) ?? reason };
  });
}

function behind(interpreter: Diner, guests: readonly Diner[]): readonly ProposedPlace[] {
  const whom = guests.find((guest) => guest.isMain && canSpeakWith(interpreter, guest)) ?? guests[0];
  const middle = Math.ceil(guests.length / 2);
  const at = whom ? guests.indexOf(whom) : 0;
  const number = middle + (at % 2 === 1 ? (at + 1) / 2 : -at / 2);
  return [{ seat: `G${number}-뒤`, personId: interpreter.id, reason: { words: words.behind, values: { who: whom?.name ?? "" } } }];
}
