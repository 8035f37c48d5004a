import type { Clock, Day, Moment } from "../values/day";

/** Something that takes time. */
interface Timed {
  readonly start: Moment;
  readonly end: Moment;
}

/** A stretch of time in which nothing is planned. */
export interface Gap<Stop> {
  readonly from: Moment;
  readonly to: Moment;
  /** The stop that it follows; null at the beginning of the day's hours. */
  readonly after: Stop | null;
}

/** The empty stretches between two hours of a day, given that day's stops in the order of time. */
export function gapsIn<Stop extends Timed>(day: Day, stops: readonly Stop[], { opens, closes }: { readonly opens: Clock; readonly closes: Clock }): readonly Gap<Stop>[] {
  const gaps: Gap<Stop>[] = [];
  let from = `${day}T${opens}` as Moment;
  const end = `${day}T${closes}` as Moment;
  let after: Stop | null = null;
  for (const stop of stops) {
    if (stop.start > from) gaps.push({ from, to: stop.start < end ? stop.start : end, after });
    if (stop.end > from) [from, after] = [stop.end, stop];
    if (from >= end) return gaps;
  }
  return [...gaps, { from, to: end, after }];
}
