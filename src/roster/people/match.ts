import type { Guest } from "../guests";
import { agree, conflict, identityOf, shareName, type Identity } from "./identity";
import { saysAlready, type StandingVisitor } from "./standing-visitors";

/** Who a person of a file is: a visitor of the workbook, nobody yet, or one of several. */
export interface Matched {
  readonly visitor: StandingVisitor | null;
  /** Visitors whom the person may be, when that cannot be told, or only a person has told it. */
  readonly candidates: readonly StandingVisitor[];
}

/** What a person said of a row of the file: somebody new, or the visitor in that row of 방문자명단. */
export type Decisions = ReadonlyMap<number, "new" | number>;

interface Someone<Thing> {
  readonly thing: Thing;
  readonly identity: Identity;
}
type Judge = (guest: Someone<Guest>, visitor: Someone<StandingVisitor>) => boolean;

/**
 * Who of a file's people is who in the workbook: as decided, by id, by name with e-mail or phone, by name with company where
 * that leaves one only. People of one name are never made one where anything speaks against it; then both stand as candidates.
 */
export function matched(guests: readonly Guest[], visitors: readonly StandingVisitor[], decisions: Decisions): ReadonlyMap<Guest, Matched> {
  const rest = guests.map((guest): Someone<Guest> => ({ thing: guest, identity: identityOf(guest.values) }));
  const free = new Set(visitors.map((visitor): Someone<StandingVisitor> => ({ thing: visitor, identity: identityOf(visitor.values) })));
  const found = new Map<Guest, Matched>();
  const byKey = indexed([...free]);
  const alike = (guest: Someone<Guest>): readonly Someone<StandingVisitor>[] => [...new Set(keysOf(guest.identity).flatMap((key) => byKey.get(key) ?? []))];
  const near = (guest: Someone<Guest>): readonly Someone<StandingVisitor>[] => alike(guest).filter((visitor) => free.has(visitor));
  const pair = (guest: Someone<Guest>, visitor: Someone<StandingVisitor> | undefined, candidates: readonly Someone<StandingVisitor>[] = []): void => {
    if (visitor) free.delete(visitor);
    found.set(guest.thing, { visitor: visitor?.thing ?? null, candidates: candidates.map(({ thing }) => thing) });
  };
  for (const guest of rest) {
    const decision = decisions.get(guest.thing.at);
    if (decision !== undefined) pair(guest, decision === "new" ? undefined : [...free].find(({ thing }) => thing.row === decision), alike(guest));
  }
  const open = (): readonly Someone<Guest>[] => rest.filter(({ thing }) => !found.has(thing));
  // Wholly alike: of twins in name and company either will do.
  for (const guest of open()) {
    const same = near(guest).find((visitor) => shareName(guest.identity, visitor.identity) && isSame(guest.thing, visitor.thing) && guest.identity.company === visitor.identity.company);
    if (same) pair(guest, same);
  }
  for (const judge of judges) {
    for (const [guest, visitor] of onlyPairs(open(), near, judge)) pair(guest, visitor);
  }
  for (const guest of open()) pair(guest, undefined, near(guest));
  return found;
}

/** From the surest to the least. Each makes a pair only where it leaves one on both sides. */
const judges: readonly Judge[] = [
  ({ identity: one }, { identity: other }) => one.id !== "" && one.id === other.id,
  ({ identity: one }, { identity: other }) => shareName(one, other) && agree(one, other, "email"),
  ({ identity: one }, { identity: other }) => shareName(one, other) && agree(one, other, "phone") && !conflict(one, other),
  ({ identity: one }, { identity: other }) => shareName(one, other) && agree(one, other, "company") && !conflict(one, other),
  ({ identity: one }, { identity: other }) => shareName(one, other) && !conflict(one, other),
];

function isSame({ values }: Guest, visitor: StandingVisitor): boolean {
  return Object.entries(values).every(([column, value]) => saysAlready(visitor, column, value));
}

function onlyPairs(guests: readonly Someone<Guest>[], near: (guest: Someone<Guest>) => readonly Someone<StandingVisitor>[], judge: Judge): readonly (readonly [Someone<Guest>, Someone<StandingVisitor>])[] {
  const suits = guests.map((guest) => [guest, near(guest).filter((visitor) => judge(guest, visitor))] as const);
  const wanted = new Map<Someone<StandingVisitor>, number>();
  for (const [, visitors] of suits) for (const visitor of visitors) wanted.set(visitor, (wanted.get(visitor) ?? 0) + 1);
  return suits.flatMap(([guest, visitors]) => {
    const [only, another] = visitors;
    return only && !another && wanted.get(only) === 1 ? [[guest, only] as const] : [];
  });
}

function keysOf({ id, names, email }: Identity): readonly string[] {
  return [...[...names].map((name) => `name ${name}`), ...(id === "" ? [] : [`id ${id}`]), ...(email === "" ? [] : [`email ${email}`])];
}

function indexed(visitors: readonly Someone<StandingVisitor>[]): ReadonlyMap<string, readonly Someone<StandingVisitor>[]> {
  const byKey = new Map<string, Someone<StandingVisitor>[]>();
  for (const visitor of visitors) {
    for (const key of keysOf(visitor.identity)) {
      const own = byKey.get(key);
      if (own) own.push(visitor);
      else byKey.set(key, [visitor]);
    }
  }
  return byKey;
}
