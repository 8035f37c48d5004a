import { expanded, hostOf, isHere, personName, visitorOf } from "../../visit/people";
import { guestSpeaker, hostSpeaker, isMainGuest, speaks, type Speaker } from "../../visit/speakers";
import type { Text } from "../../language/text";
import type { RowOf, Visit } from "../../visit/visit";

/** Somebody who is to be seated, with all that seating looks at. */
export interface Diner extends Speaker {
  readonly id: string;
  readonly name: Text;
  /** A principal or a main member: has somebody to talk to beside them. */
  readonly isMain: boolean;
  readonly company: string | null;
  readonly delegation: string | null;
  /** What the kitchen has to know of; hosts are not asked. */
  readonly diets: readonly string[];
  /** Guests by precedence, hosts by rank: the smaller, the more senior. */
  readonly order: number;
}

const last = 999;

/** Guests of an event in precedence, then hosts by rank. Those who don't come are left out. */
export function diners(visit: Visit, guestIds: readonly string[] | null, hostIds: readonly string[] | null): readonly Diner[] {
  const invited = [...new Set([...expanded(visit, guestIds), ...expanded(visit, hostIds)])];
  const found = invited.flatMap((id) => {
    const guest = visitorOf(visit, id);
    const host = hostOf(visit, id);
    if (guest) return guest.status === "attending" ? [guestDiner(visit, id, guest)] : [];
    return isHere(host) ? [hostDiner(visit, id, host)] : [];
  });
  return found.sort((one, other) => Number(other.isGuest) - Number(one.isGuest) || one.order - other.order || (one.id < other.id ? -1 : 1));
}

function guestDiner(visit: Visit, id: string, guest: RowOf<"visitors">): Diner {
  return {
    id,
    name: personName(visit, id),
    ...guestSpeaker(guest),
    isMain: isMainGuest(guest),
    company: guest.company,
    delegation: guest.delegationId,
    diets: guest.diet ?? [],
    order: guest.precedence ?? last,
  };
}

function hostDiner(visit: Visit, id: string, host: RowOf<"hosts">): Diner {
  return {
    id,
    name: personName(visit, id),
    ...hostSpeaker(host),
    isMain: false,
    company: null,
    delegation: null,
    diets: [],
    order: host.rank ?? last,
  };
}

/** Whether somebody can speak with a guest in the guest's own language. */
export function canSpeakWith(one: Diner, guest: Diner): boolean {
  return guest.languages.some((language) => speaks(one, language));
}
