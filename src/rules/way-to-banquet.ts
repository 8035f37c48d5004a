import { addMinutes, type Moment } from "../values/day";
import { expanded } from "../visit/people";
import type { RowOf, Visit } from "../visit/visit";

/** A run that ends within so many minutes of the start brings people to the banquet. */
const onTheWay = 90;

/** Whether a run that arrives at a time brings people to a banquet. */
export function isOnTheWay({ start }: Pick<RowOf<"banquets">, "start">, arriveAt: Moment | null): boolean {
  return start !== null && arriveAt !== null && arriveAt <= start && arriveAt >= addMinutes(start, -onTheWay);
}

/** Those who receive guests at the door of a banquet that a run brings them to: they do not come in one car with them. */
export function atTheDoor(visit: Visit, guests: readonly string[], arriveAt: Moment | null): ReadonlySet<string> {
  const banquets = visit.banquets.filter((banquet) => isOnTheWay(banquet, arriveAt) && expanded(visit, banquet.guestIds).some((id) => guests.includes(id)));
  return new Set(banquets.flatMap(({ accompanyingLeaderIds }) => accompanyingLeaderIds ?? []));
}
