import type { Day } from "../values/day";

/** The day it is where the person sits. */
export function today(): Day {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as Day;
}
