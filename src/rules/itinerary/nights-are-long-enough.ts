import type { Text } from "../../language/text";
import { addDays, dayOf, minutesBetween } from "../../values/day";
import { attendingVisitors, visitorName } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { stopsByPerson, type TimedStop } from "../../visit/stops";
import { rule } from "../rule";

/** What a guest sleeps through rather than attends. */
const quiet = new Set<string | null>(["lodging", "rest"]);

export default rule({
  id: "ITN-07",
  title: { ko: "밤에 9시간은 쉰다", en: "Guests have nine hours between the last stop and the first of the next day" },
  why: { ko: "시차가 있는 손님은 잠이 첫째입니다.", en: "After a long flight, sleep comes first." },
  source: ["S109"],
  severity: "should",
  from: "confirmed",
  needs: ["itinerary", "visitors"],
  advice: { ko: "저녁을 당기거나 아침을 늦추세요", en: "end earlier or start later" },
  messages: {
    short: { ko: "{people}: {end}에 끝나고 {start}에 시작합니다 – 휴식 {hours}시간 ({needed}시간 필요)", en: "{people}: ends {end}, starts {start}: {hours} h of rest, {needed} needed" },
  },
  *check(visit, { restHours }, tell) {
    const stops = stopsByPerson(visit);
    const nights = new Map<string, { last: TimedStop; first: TimedStop; people: Text[] }>();
    for (const visitor of attendingVisitors(visit)) {
      yield null;
      const own = (stops.get(visitor.id ?? "") ?? []).filter((stop) => !quiet.has(stop.type));
      const days = rowsBy(own, (stop) => dayOf(stop.start));
      for (const last of [...days.values()].flatMap(lastOf)) {
        const [first] = days.get(addDays(dayOf(last.start), 1)) ?? [];
        if (!first || minutesBetween(last.end, first.start) >= restHours * 60) continue;
        const key = `${last.row}|${first.row}`;
        const night = nights.get(key) ?? { last, first, people: [] };
        night.people.push(visitorName(visitor));
        nights.set(key, night);
      }
    }
    for (const { last, first, people } of nights.values()) {
      const values = { people, end: last.end, start: first.start, hours: minutesBetween(last.end, first.start) / 60, needed: restHours };
      yield tell("short", values, { part: "itinerary", row: first.row, column: "start" });
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001" }],
        itinerary: [
          { start: "2026-11-10T20:00", end: "2026-11-10T22:00", participants: ["V001"], type: "banquet" },
          { start: "2026-11-11T07:00", end: "2026-11-11T08:00", participants: ["V001"], type: "meal" },
        ],
      },
    ],
    breaks: [
      {
        visitors: [{ id: "V001" }],
        itinerary: [
          { start: "2026-11-10T20:00", end: "2026-11-10T22:01", participants: ["V001"], type: "banquet" },
          { start: "2026-11-11T07:00", end: "2026-11-11T08:00", participants: ["V001"], type: "meal" },
        ],
      },
    ],
  },
});

/** The stops of a day that end last. */
function lastOf(stops: readonly TimedStop[]): readonly TimedStop[] {
  return stops.filter(({ end }) => !stops.some((other) => other.end > end));
}
