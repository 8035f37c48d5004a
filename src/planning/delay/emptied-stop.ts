import type { Text } from "../../language/text";
import { personName } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import type { ProposedLine } from "../proposal";
import { nameOf } from "./delayed-stops";

const words = {
  empty: { ko: "{stop} ({who})", en: "{stop} ({who})" },
  nobody: { ko: "함께할 손님이 없음", en: "none of its guests can be there" },
} as const satisfies Record<string, Text>;

const typed = ["id", "type", "start", "end", "place", "title", "participants", "ownerId", "meal", "travelMinToNext", "ref", "customerOpinion", "prepDone", "flexible", "dress", "actualStart", "deviationNote"] as const;

/** A stop of which nothing is left. */
export function emptied(visit: Visit, stop: RowOf<"itinerary">, guests: readonly string[]): ProposedLine {
  const cells = Object.fromEntries(typed.filter((column) => stop[column] !== null).map((column) => [column, null]));
  return { fate: "emptied", part: "itinerary", row: stop.row, what: { words: words.empty, values: { stop: nameOf(stop), who: guests.map((id) => personName(visit, id)) } }, reason: { words: words.nobody, values: {} }, cells };
}
