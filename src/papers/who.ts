import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import { attendingVisitors, delegations, expanded, hostOf, visitorName, visitorOf } from "../visit/people";
import { hostName } from "../visit/host-name";
import type { Visit } from "../visit/visit";

const allGuests: Text = { ko: "손님 전원", en: "all guests" };
const ofDelegation: Text = { ko: "{delegation} 전원", en: "all of {delegation}" };
const guestCount: Text = { ko: "손님 {count}명", en: "{count} guests" };
const hostCount: Text = { ko: "접대인원 {count}명", en: "{count} hosts" };

/** So many are named; more are counted. */
const mostNamed = 3;

/** A person of an id in the paper's language; the id itself where nobody has it. */
export function nameOn(visit: Visit, id: string | null, language: Language): string {
  const guest = visitorOf(visit, id);
  const host = hostOf(visit, id);
  return guest ? visitorName(guest)[language] : host ? hostName(visit, host)[language] : (id ?? "");
}

/** Who is meant by a list of ids, in few words: all guests, all of a delegation, a few by name, many by number. */
export function who(visit: Visit, ids: readonly string[] | null, language: Language): string {
  const people = expanded(visit, ids);
  const guests = people.filter((id) => visitorOf(visit, id));
  const hosts = people.filter((id) => hostOf(visit, id));
  const others = people.filter((id) => !visitorOf(visit, id) && !hostOf(visit, id));
  return [guestWords(visit, guests, language), hostWords(visit, hosts, language), ...others].filter(Boolean).join(", ");
}

function guestWords(visit: Visit, ids: readonly string[], language: Language): string {
  const attending = attendingVisitors(visit);
  const own = new Set(ids);
  if (ids.length > mostNamed && attending.every(({ id }) => own.has(id ?? ""))) return say(allGuests, language);
  const whole = [...delegations(visit)].filter(([name, members]) => name !== "" && members.length > mostNamed && members.every(({ id }) => own.has(id ?? "")));
  const inWhole = new Set(whole.flatMap(([, members]) => members.flatMap(({ id }) => id ?? [])));
  const rest = ids.filter((id) => !inWhole.has(id));
  const words = whole.length > mostNamed ? [] : whole.map(([delegation]) => say(ofDelegation, language, { delegation }));
  const left = whole.length > mostNamed ? ids : rest;
  return [...words, ...namedOrCounted(visit, left, guestCount, language)].join(", ");
}

function hostWords(visit: Visit, ids: readonly string[], language: Language): string {
  return namedOrCounted(visit, ids, hostCount, language).join(", ");
}

function namedOrCounted(visit: Visit, ids: readonly string[], count: Text, language: Language): readonly string[] {
  return ids.length > mostNamed ? [say(count, language, { count: ids.length })] : ids.map((id) => nameOn(visit, id, language));
}
