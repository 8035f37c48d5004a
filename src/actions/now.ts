import type { Day } from "../values/day";

/** The day and the minutes since midnight where the person sits. */
export interface Now {
  readonly today: Day;
  readonly minutes: number;
}

export function now(): Now {
  const clock = new Date();
  const pad = (part: number): string => String(part).padStart(2, "0");
  return {
    today: `${clock.getFullYear()}-${pad(clock.getMonth() + 1)}-${pad(clock.getDate())}` as Day,
    minutes: clock.getHours() * 60 + clock.getMinutes(),
  };
}
