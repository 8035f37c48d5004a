import type { Text } from "../../language/text";
import { clockOf, dayOf, minutesBetween, type Clock, type Day } from "../../values/day";
import { attendingVisitors, visitorName } from "../../visit/people";
import { stopsByPerson, type TimedStop } from "../../visit/stops";
import { gapsIn, type Gap } from "../idle-gaps";
import { rule } from "../rule";

export default rule({
  id: "ITN-05",
  title: { ko: "외국 손님의 업무시간에 2시간 넘는 빈틈이 없다", en: "Foreign guests have no gap of more than two hours in working hours" },
  why: { ko: "멀리서 온 손님은 짧고 알찬 일정을 좋아합니다.", en: "Those who came far like a compact itinerary." },
  source: ["S109"],
  severity: "should",
  from: "confirmed",
  needs: ["itinerary", "visitors"],
  advice: { ko: "일정을 당기거나 휴식·여가를 넣으세요", en: "move stops together, or put in rest or leisure" },
  messages: { gap: { ko: "{day} {from}–{to} {minutes}분이 비어 있습니다: {people}", en: "{day} {from}–{to}: nothing for {minutes} min: {people}" } },
  *check(visit, { idleGapMinutes, workOpens, workCloses }, tell) {
    const stops = stopsByPerson(visit);
    const gaps = new Map<string, { gap: Gap<TimedStop>; people: Text[] }>();
    for (const visitor of attendingVisitors(visit)) {
      yield null;
      if (visitor.nationality === "KR" || visitor.id === null || visitor.arrivalAt === null || visitor.departureAt === null) continue;
      for (const gap of gapsOf(stops.get(visitor.id) ?? [], { arrival: dayOf(visitor.arrivalAt), departure: dayOf(visitor.departureAt), opens: workOpens, closes: workCloses })) {
        if (minutesBetween(gap.from, gap.to) <= idleGapMinutes) continue;
        const key = `${gap.from}|${gap.to}`;
        const found = gaps.get(key) ?? { gap, people: [] };
        found.people.push(visitorName(visitor));
        gaps.set(key, found);
      }
    }
    for (const { gap, people } of gaps.values()) {
      const values = { day: dayOf(gap.from), from: clockOf(gap.from), to: clockOf(gap.to), minutes: minutesBetween(gap.from, gap.to), people };
      yield tell("gap", values, gap.after === null ? { part: "itinerary", column: "start" } : { part: "itinerary", row: gap.after.row, column: "end" });
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", nationality: "DE", arrivalAt: "2026-11-10T12:00", departureAt: "2026-11-12T12:00" }], itinerary: [{ start: "2026-11-11T09:30", end: "2026-11-11T17:00", participants: ["V001"] }] }],
    breaks: [{ visitors: [{ id: "V001", nationality: "DE", arrivalAt: "2026-11-10T12:00", departureAt: "2026-11-12T12:00" }], itinerary: [{ start: "2026-11-11T09:00", end: "2026-11-11T13:00", participants: ["V001"] }] }],
  },
});

/** The days of a stay and the working hours on them. */
interface Stay {
  readonly arrival: Day;
  readonly departure: Day;
  readonly opens: Clock;
  readonly closes: Clock;
}

/** The empty stretches of working hours on the days between arrival and departure that have any stop. */
function gapsOf(stops: readonly TimedStop[], { arrival, departure, ...hours }: Stay): readonly Gap<TimedStop>[] {
  const days = new Set(stops.map((stop) => dayOf(stop.start)).filter((day) => day > arrival && day < departure));
  return [...days].flatMap((day) => gapsIn(day, stops.filter((each) => dayOf(each.start) === day), hours));
}
