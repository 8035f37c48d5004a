import { minutesBetween } from "../../values/day";
import { hostOf, visitorOf } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import { canTalk, languageOf } from "./escorts";
import type { RunTimes } from "./trips";

/** Who of the riders tells about the way on a long ride: one who speaks with the guests, rather than a leader; null on a short one, and where none of us is on board. */
export function briefer(visit: Visit, riders: readonly string[], { departAt, arriveAt }: Pick<RunTimes, "departAt" | "arriveAt">): string | null {
  if (departAt === null || arriveAt === null || minutesBetween(departAt, arriveAt) <= visit.policy.briefedRideMinutes) return null;
  const language = languageOf(riders.flatMap((id) => visitorOf(visit, id) ?? []));
  const hosts = riders.flatMap((id) => hostOf(visit, id) ?? []);
  const able = hosts.filter((host) => canTalk(host, language));
  const among = able.length > 0 ? able : hosts;
  return (among.find(({ isLeader }) => isLeader !== "Y") ?? among[0])?.id ?? null;
}
