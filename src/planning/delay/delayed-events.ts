import type { Text } from "../../language/text";
import { expanded, personName } from "../../visit/people";
import { runName, runs } from "../../visit/runs";
import type { Visit } from "../../visit/visit";
import type { ProposedLine, Told } from "../proposal";
import { isTimed, newlyMissing } from "./availability";
import { changeLines } from "./change-line";
import type { Flight } from "./flight";
import { missedNote } from "./missed-stops";

const words = {
  off: { ko: "{who}이(가) 끝난 뒤에야 오거나 시작 전에 떠남", en: "{who} only after its end, or gone before it begins" },
  seats: { ko: "'{event}'의 인원이 바뀝니다: 좌석 제안을 다시 보고, 식당에 알리세요.", en: "{event} has fewer guests: look at its seats again and tell the venue." },
  nobody: { ko: "'{event}'에 올 수 있는 손님이 없습니다. 시각을 옮기거나 취소하세요.", en: "None of the guests can be at {event}: move it or call it off." },
  ride: { ko: "{who}이(가) 운행 {run}을(를) 탈 수 없습니다. 차량을 다시 정하세요.", en: "{who} cannot ride on run {run}: plan another ride." },
} as const satisfies Record<string, Text>;

/** What becomes of banquets and talks: who misses them wholly is taken off and counted out, who misses a part is named; their hours stay. */
export function delayedEvents(before: Visit, after: Visit, flight: Flight): { readonly lines: readonly ProposedLine[]; readonly notes: readonly Told[]; readonly told: ReadonlySet<string> } {
  const lines: ProposedLine[] = [];
  const notes: Told[] = [];
  const told = new Set<string>();
  for (const part of ["banquets", "meetings"] as const) {
    for (const event of before[part]) {
      if (!isTimed(event)) continue;
      const guests = expanded(before, event.guestIds);
      const miss = newlyMissing(before, after, flight, event, guests);
      if (miss.part.length === 0 && miss.all.length === 0) continue;
      const name = event.name ?? event.id ?? "?";
      if (event.id !== null) told.add(event.id);
      notes.push(...missedNote(before, flight, event, name, miss));
      if (miss.all.length === 0) continue;
      const left = guests.filter((id) => !miss.all.includes(id));
      if (left.length === 0) {
        notes.push({ words: words.nobody, values: { event: name } });
        continue;
      }
      const headcount = event.headcount === null ? null : event.headcount - miss.all.length;
      lines.push(...changeLines(part, event, { guestIds: left, headcount }, name, { words: words.off, values: { who: miss.all.map((id) => personName(before, id)) } }));
      notes.push({ words: words.seats, values: { event: name } });
    }
  }
  return { lines, notes: [...notes, ...missedRides(before, after, flight)], told };
}

/** Rides between places that leave before somebody has come, or arrive after somebody had to go. */
function missedRides(before: Visit, after: Visit, flight: Flight): readonly Told[] {
  return runs(before).flatMap(({ run, riders }): readonly Told[] => {
    if (run.kind !== "transfer" || run.departAt === null || run.arriveAt === null || run.departAt >= run.arriveAt) return [];
    const { part, all } = newlyMissing(before, after, flight, { start: run.departAt, end: run.arriveAt }, riders);
    const who = [...part, ...all];
    return who.length === 0 ? [] : [{ words: words.ride, values: { who: who.map((id) => personName(before, id)), run: runName(run) } }];
  });
}
