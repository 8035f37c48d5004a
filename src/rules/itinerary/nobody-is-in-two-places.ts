import type { Text } from "../../language/text";
import { personName } from "../../visit/people";
import { stopsByPerson, type TimedStop } from "../../visit/stops";
import { rule } from "../rule";

export default rule({
  id: "ITN-02",
  title: { ko: "같은 사람이 겹치는 시간에 두 곳에 있지 않는다", en: "Nobody is in two places at one time" },
  why: { ko: "임원도 손님도 몸은 하나입니다.", en: "Leaders and guests have one body each." },
  source: ["S007"],
  severity: "must",
  from: "confirmed",
  needs: ["itinerary"],
  advice: { ko: "시간을 옮기거나 한쪽 참석자에서 빼세요", en: "move one of them, or take the people off one" },
  messages: {
    overlap: { ko: "{people}: '{first}' ({firstEnd}까지)와 '{second}' ({secondStart}부터)이(가) 겹칩니다", en: "{people}: {first} (until {firstEnd}) overlaps {second} (from {secondStart})" },
  },
  *check(visit, _policy, tell) {
    const clashes = new Map<string, { first: TimedStop; second: TimedStop; people: Text[] }>();
    for (const [person, stops] of stopsByPerson(visit)) {
      yield null;
      let latest: TimedStop | undefined;
      for (const stop of stops) {
        if (latest && stop.start < latest.end) {
          const key = `${latest.row}|${stop.row}`;
          const clash = clashes.get(key) ?? { first: latest, second: stop, people: [] };
          clash.people.push(personName(visit, person));
          clashes.set(key, clash);
        }
        if (!latest || stop.end > latest.end) latest = stop;
      }
    }
    for (const { first, second, people } of clashes.values()) {
      const values = { people, first: first.title ?? first.id ?? "?", firstEnd: first.end, second: second.title ?? second.id ?? "?", secondStart: second.start };
      yield tell("overlap", values, { part: "itinerary", row: second.row, column: "start" });
    }
  },
  examples: {
    keeps: [
      {
        itinerary: [
          { start: "2026-11-10T09:00", end: "2026-11-10T10:00", participants: ["V001"] },
          { start: "2026-11-10T10:00", end: "2026-11-10T11:00", participants: ["V001"] },
          { start: "2026-11-10T10:00", end: "2026-11-10T11:00", participants: ["V002"] },
        ],
      },
    ],
    breaks: [
      {
        itinerary: [
          { start: "2026-11-10T09:00", end: "2026-11-10T10:01", participants: ["V001"] },
          { start: "2026-11-10T10:00", end: "2026-11-10T11:00", participants: ["V001"] },
        ],
      },
      {
        visitors: [{ id: "V001" }],
        itinerary: [
          { start: "2026-11-10T09:00", end: "2026-11-10T12:00", participants: ["ALL"] },
          { start: "2026-11-10T10:00", end: "2026-11-10T11:00", participants: ["V001"] },
        ],
      },
    ],
  },
});
