import { hostOf, visitorOf } from "./people";
import type { RowOf, Visit } from "./visit";

/** Somebody as it matters for who speaks with whom. */
export interface Speaker {
  readonly isGuest: boolean;
  readonly isInterpreter: boolean;
  readonly languages: readonly string[];
}

/** A guest interprets by role and speaks their own language. */
export function guestSpeaker({ role, language }: Pick<RowOf<"visitors">, "role" | "language">): Speaker {
  return { isGuest: true, isInterpreter: role === "interpreter", languages: language === null ? [] : [language] };
}

/** A host interprets by duty. */
export function hostSpeaker({ duties, languages }: Pick<RowOf<"hosts">, "duties" | "languages">): Speaker {
  return { isGuest: false, isInterpreter: duties?.some((duty) => duty.startsWith("interpreting")) === true, languages: languages ?? [] };
}

/** The person of an id; null when nobody has it. */
export function speakerOf(visit: Pick<Visit, "visitors" | "hosts">, id: string | null): Speaker | null {
  const host = hostOf(visit, id);
  if (host) return hostSpeaker(host);
  const guest = visitorOf(visit, id);
  return guest ? guestSpeaker(guest) : null;
}

/** Whether somebody can speak with guests in their language: a host, or an interpreter of any side. */
export function speaks({ isGuest, isInterpreter, languages }: Speaker, language: string): boolean {
  return (!isGuest || isInterpreter) && languages.includes(language);
}

/** Whether a guest is to have somebody to talk to: principals and members are; who interprets or attends to them is not. */
export function isMainGuest({ role }: Pick<RowOf<"visitors">, "role">): boolean {
  return role === "principal" || role === "member";
}
