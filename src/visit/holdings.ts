import type { Text } from "../language/text";
import type { Change } from "./finding";
import { expanded } from "./people";
import type { ColumnKey, PartKey, Place, RowOf, Visit } from "./visit";

/** Something set aside for one person: where, what to call it, and the changes that free it. */
export interface Holding {
  readonly person: string;
  readonly kind: "room" | "seat" | "ride" | "list" | "meal" | "gift";
  readonly where: string | Text;
  readonly place: Place;
  readonly changes: readonly Change[];
}

type People = ReadonlySet<string | null>;

/** Everything set aside for some visitors, by id; what was given already, and passports, which are destroyed and not freed, are left out. */
export function holdings(visit: Visit, people: People): readonly Holding[] {
  return [...beds(visit, people), ...seats(visit, people), ...rides(visit, people), ...lists(visit, people), ...meals(visit, people), ...gifts(visit, people)];
}

/** Who shares the room moves up into the first cell, so that the room keeps a guest. */
function beds({ rooms }: Visit, people: People): readonly Holding[] {
  return rooms.flatMap(({ row, roomNo, id, occupant1, occupant2 }) => {
    const [first, second] = [{ part: "rooms", row, column: "occupant1" }, { part: "rooms", row, column: "occupant2" }] as const;
    const emptied = occupant2 === null ? [] : [{ place: second, value: null }];
    const where = roomNo ?? id ?? "?";
    const held: Holding[] = [];
    if (occupant1 !== null && people.has(occupant1)) held.push({ person: occupant1, kind: "room", where, place: first, changes: [{ place: first, value: occupant2 }, ...emptied] });
    if (occupant2 !== null && people.has(occupant2)) held.push({ person: occupant2, kind: "room", where, place: second, changes: emptied });
    return held;
  });
}

/** The changes that empty those of a row's cells that hold anything. */
function emptied<P extends PartKey, K extends ColumnKey<P>>(part: P, row: RowOf<P>, columns: readonly K[]): readonly Change[] {
  const values: Readonly<Record<string, unknown>> = row;
  // The compiler cannot see that a part and its own column are a place, for they come apart here.
  return columns.filter((column) => values[column] !== null).map((column) => ({ place: { part, row: values["row"], column } as unknown as Place, value: null }));
}

/** The seat stays, without its person and the card that lies there. */
function seats(visit: Visit, people: People): readonly Holding[] {
  const names = new Map([...visit.banquets, ...visit.meetings].map((each) => [each.id, each.name]));
  const whereOf = (id: string | null): string => names.get(id) ?? id ?? "?";
  const atBanquets = visit.seats.flatMap((seat): Holding[] => {
    const { row, banquetId, personId: person } = seat;
    if (person === null || !people.has(person)) return [];
    return [{ person, kind: "seat", where: whereOf(banquetId), place: { part: "seats", row, column: "personId" }, changes: emptied("seats", seat, ["personId", "cardKo", "cardEn", "cardPlaced", "cardChecked"]) }];
  });
  const atMeetings = visit.meetingSeats.flatMap((seat): Holding[] => {
    const { row, meetingId, personId: person } = seat;
    if (person === null || !people.has(person)) return [];
    return [{ person, kind: "seat", where: whereOf(meetingId), place: { part: "meetingSeats", row, column: "personId" }, changes: emptied("meetingSeats", seat, ["personId"]) }];
  });
  return [...atBanquets, ...atMeetings];
}

function rides(visit: Visit, people: People): readonly Holding[] {
  return visit.rides.flatMap((ride): Holding[] => {
    const { row, runId, personId: person } = ride;
    if (person === null || !people.has(person)) return [];
    return [{ person, kind: "ride", where: runId ?? "?", place: { part: "rides", row, column: "personId" }, changes: emptied("rides", ride, ["runId", "personId", "seat"]) }];
  });
}

/** Where the ids themselves are named; a headcount that counted the person is put right with the list. */
function lists(visit: Visit, people: People): readonly Holding[] {
  const named = (ids: readonly string[] | null): readonly string[] => (ids ?? []).filter((id) => people.has(id));
  const without = (ids: readonly string[] | null, person: string): readonly string[] => (ids ?? []).filter((id) => id !== person);
  const banquets = visit.banquets.flatMap(({ row, name, id, guestIds, hostIds, headcount }) =>
    named(guestIds).map((person): Holding => {
      const place = { part: "banquets", row, column: "guestIds" } as const;
      const isCounted = headcount === expanded(visit, guestIds).length + expanded(visit, hostIds).length;
      const count: readonly Change[] = isCounted ? [{ place: { ...place, column: "headcount" }, value: headcount - 1 }] : [];
      return { person, kind: "list", where: name ?? id ?? "?", place, changes: [{ place, value: without(guestIds, person) }, ...count] };
    }),
  );
  const meetings = visit.meetings.flatMap(({ row, name, id, guestIds, headcount }) =>
    named(guestIds).map((person): Holding => {
      const place = { part: "meetings", row, column: "guestIds" } as const;
      const count: readonly Change[] = headcount === null ? [] : [{ place: { ...place, column: "headcount" }, value: headcount - 1 }];
      return { person, kind: "list", where: name ?? id ?? "?", place, changes: [{ place, value: without(guestIds, person) }, ...count] };
    }),
  );
  const stops = visit.itinerary.flatMap(({ row, title, id, participants }) =>
    named(participants).map((person): Holding => {
      const place = { part: "itinerary", row, column: "participants" } as const;
      return { person, kind: "list", where: title ?? id ?? "?", place, changes: [{ place, value: without(participants, person) }] };
    }),
  );
  return [...banquets, ...meetings, ...stops];
}

function meals({ menu, menuSubstitutions }: Visit, people: People): readonly Holding[] {
  const dishes = new Map(menu.map((dish) => [dish.id, dish.dishKo]));
  return menuSubstitutions.flatMap((meal): Holding[] => {
    const { row, dishId, visitorId: person } = meal;
    if (person === null || !people.has(person)) return [];
    return [{ person, kind: "meal", where: dishes.get(dishId) ?? dishId ?? "?", place: { part: "menuSubstitutions", row, column: "visitorId" }, changes: emptied("menuSubstitutions", meal, ["dishId", "visitorId", "alternativeId"]) }];
  });
}

/** A gift that is not given keeps its row, as one left out. */
function gifts(visit: Visit, people: People): readonly Holding[] {
  return visit.gifts.flatMap(({ row, id, visitorId: person, item, kind, deliveredOn }): Holding[] => {
    if (person === null || !people.has(person) || kind === "omitted" || deliveredOn !== null) return [];
    const place = { part: "gifts", row, column: "visitorId" } as const;
    return [{ person, kind: "gift", where: item ?? id ?? "?", place, changes: [{ place: { ...place, column: "kind" }, value: "omitted" }] }];
  });
}
