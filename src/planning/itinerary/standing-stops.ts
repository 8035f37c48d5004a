import type { Text } from "../../language/text";
import { clockOf, type Moment } from "../../values/day";
import { linkedStop } from "../../visit/linked-stop";
import type { RowOf, Visit } from "../../visit/visit";
import { differing, type ProposedLine } from "../proposal";
import { withProposal } from "../with-proposal";

const words = {
  stop: { ko: "{start}~{end} {title}", en: "{start}–{end} {title}" },
  undated: { ko: "{title}", en: "{title}" },
  kept: { ko: "있는 줄은 그대로", en: "a row that is there stays" },
  follows: { ko: "{id}의 시각에 맞춤", en: "at the time of {id}" },
} as const satisfies Record<string, Text>;

/** The stops that stand. They stay as they are; unless what stands is to be kept, those that are a banquet, a meeting or a tour follow its times. */
export function standingLines(visit: Visit, keeps: boolean): readonly ProposedLine[] {
  const times = keeps ? new Map<number, Linked>() : linkedTimes(visit);
  return visit.itinerary.map((stop): ProposedLine => {
    const linked = times.get(stop.row);
    const cells = linked ? differing({ start: linked.start, end: linked.end }, stop) : {};
    const isMoved = linked !== undefined && Object.keys(cells).length > 0;
    return { fate: isMoved ? "changed" : "same", part: "itinerary", row: stop.row, what: whatOf({ ...stop, ...cells }), reason: isMoved ? { words: words.follows, values: { id: linked.id } } : { words: words.kept, values: {} }, cells };
  });
}

/** The visit with the stops where they would stand. */
export function withMoved(visit: Visit, lines: readonly ProposedLine[]): Visit {
  return withProposal(visit, { lines, notes: [] });
}

interface Linked {
  readonly id: string;
  readonly start: Moment;
  readonly end: Moment;
}

/** The times of what a stop is, by the stop's row. */
function linkedTimes(visit: Visit): ReadonlyMap<number, Linked> {
  return new Map(
    [...visit.banquets, ...visit.meetings, ...visit.tours].flatMap(({ id, start, end }) => {
      const stop = linkedStop(visit, id);
      return stop && id !== null && start !== null && end !== null && start < end ? [[stop.row, { id, start, end }] as const] : [];
    }),
  );
}

function whatOf({ start, end, title, id }: RowOf<"itinerary">) {
  const name = title ?? id ?? "?";
  return start === null || end === null ? { words: words.undated, values: { title: name } } : { words: words.stop, values: { start, end: clockOf(end), title: name } };
}
