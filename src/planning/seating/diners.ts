import { expanded, personName } from "../../visit/people";
import type { Text } from "../../language/text";
import type { RowOf, Visit } from "../../visit/visit";

/** Somebody who is to be seated, with all that seating looks at. */
export interface Diner {
  readonly id: string;
  readonly name: Text;
  readonly isGuest: boolean;
  readonly isInterpreter: boolean;
  /** A principal or a main member: has somebody to talk to beside them. */
  readonly isMain: boolean;
  readonly languages: ReadonlySet<string>;
  readonly company: string | null;
  readonly delegation: string | null;
  /** Guests by precedence, hosts by rank: the smaller, the more senior. */
  readonly order: number;
}

const last = 999;

/** Guests of an event in precedence, then hosts by rank. Those who don't come are left out. */
export function diners(visit: Visit, guestIds: readonly string[] | null, hostIds: readonly string[] | null): readonly Diner[] {
  const guests = new Map(visit.visitors.map((visitor) => [visitor.id, visitor]));
  const hosts = new Map(visit.hosts.map((host) => [host.id, host]));
  const invited = [...new Set([...expanded(visit, guestIds), ...expanded(visit, hostIds)])];
  const found = invited.flatMap((id) => {
    const guest = guests.get(id);
    const host = hosts.get(id);
    if (guest) return guest.status === "attending" ? [guestDiner(visit, id, guest)] : [];
    return host && host.status !== "absent" ? [hostDiner(visit, id, host)] : [];
  });
  return found.sort((one, other) => Number(other.isGuest) - Number(one.isGuest) || one.order - other.order || (one.id < other.id ? -1 : 1));
}

function guestDiner(visit: Visit, id: string, { role, language, company, delegationId, precedence }: RowOf<"visitors">): Diner {
  return {
    id,
    name: personName(visit, id),
    isGuest: true,
    isInterpreter: role === "interpreter",
    isMain: role === "principal" || role === "member",
    languages: new Set(language === null ? [] : [language]),
    company,
    delegation: delegationId,
    order: precedence ?? last,
  };
}

function hostDiner(visit: Visit, id: string, { duties, languages, rank }: RowOf<"hosts">): Diner {
  return {
    id,
    name: personName(visit, id),
    isGuest: false,
    isInterpreter: duties?.some((duty) => duty.startsWith("interpreting")) ?? false,
    isMain: false,
    languages: new Set(languages ?? []),
    company: null,
    delegation: null,
    order: rank ?? last,
  };
}

/** Whether somebody can speak with a guest in the guest's own language: a host, or an interpreter of any side. */
export function canSpeakWith(one: Diner, guest: Diner): boolean {
  return (!one.isGuest || one.isInterpreter) && [...guest.languages].some((language) => one.languages.has(language));
}
