import { saidText } from "../../language/say";
import type { Said, Text } from "../../language/text";
import { headerAt, saidAt } from "../../rules/header";
import { clockOf, dayOf, parseMoment } from "../../values/day";
import type { PartKey } from "../../visit/visit";
import { differing, type ProposedLine, type Told } from "../proposal";

const words = {
  line: { ko: "{name}: {changes}", en: "{name}: {changes}" },
  people: { ko: "{count}명", en: "{count} people" },
  change: { ko: "{field} {was} → {is}", en: "{field} {was} → {is}" },
} as const satisfies Record<string, Text>;

type Values = Readonly<Record<string, unknown>>;

/** A row or form that changes, told cell by cell: what it was and what it would be. None where nothing differs. */
export function changeLines(part: PartKey, standing: object & { readonly row?: number }, wanted: Values, name: Said, reason: Told): readonly ProposedLine[] {
  const old = standing as Values;
  const cells = differing(wanted, old);
  const changes = Object.entries(cells).map(([column, value]) => changeOf(part, column, old[column], value));
  return changes.length === 0 ? [] : [{ fate: "changed", part, row: standing.row ?? null, what: { words: words.line, values: { name, changes } }, reason, cells }];
}

/** One cell, the day of its new time only where it is another day. */
function changeOf(part: PartKey, column: string, old: unknown, value: unknown): Text {
  const place = { part, column };
  const [was, is] = [valueOf(place, old), valueOf(place, value)];
  const [before, after] = [typeof old === "string" ? parseMoment(old) : null, typeof value === "string" ? parseMoment(value) : null];
  const isOneDay = before !== null && after !== null && dayOf(before) === dayOf(after);
  return saidText(words.change, { field: headerAt(place) ?? column, was, is: isOneDay ? clockOf(after) : is });
}

/** A value in a sentence; of a list of people only how many they are, for who comes or goes is the reason. */
function valueOf(place: Parameters<typeof saidAt>[0], value: unknown): Said {
  return Array.isArray(value) ? saidText(words.people, { count: value.length }) : saidAt(place, value);
}
