import type { Day } from "../values/day";

/** The day it is where the terminal stands. */
export function today(): Day {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
