import type { Text } from "../../language/text";
import { linkedStop } from "../../visit/linked-stop";
import { expanded, hostOf, isHere, personName } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { differing, type ProposedLine, type Told } from "../proposal";
import type { RankedHost } from "./leading-host";

type Banquet = RowOf<"banquets">;

const words = {
  given: { ko: "{banquet} 주인 – {before} → {who}", en: "{banquet}, host: {before} → {who}" },
  table: { ko: "{banquet} {table}번 탁자 주인 – {before} → {who}", en: "{banquet}, host of table {table}: {before} → {who}" },
  stop: { ko: "{banquet} 일정에 {who} 참석", en: "{banquet} on the itinerary: {who} takes part" },
  withTheHost: { ko: "연회 주인과 함께", en: "follows the host of the banquet" },
  none: { ko: "빈칸", en: "blank" },
} as const satisfies Record<string, Text>;

/**
 * A banquet that goes to another host: he is on its lists and counted, the table of the former host is his, and he takes part
 * in its stop. A former host who does not come leaves the lists; one who comes stays on them, as co-host where the new host
 * was that.
 */
export function handedOver(visit: Visit, banquet: Banquet, leader: RankedHost, reason: Told): readonly ProposedLine[] {
  const { row, id, name, hostId, cohostId, hostIds, headcount, accompanyingLeaderIds } = banquet;
  const host = hostOf(visit, hostId);
  // Nobody more senior sits as co-host beside the host.
  const isCohost = isHere(host) && (host.rank ?? 0) >= leader.rank;
  const cohostFor = (standing: string | null): string | null => (standing !== leader.id ? standing : isCohost ? hostId : null);
  const joined = (ids: readonly string[]): readonly string[] => [...ids.filter((each) => each !== hostId || isHere(host)), ...(expanded(visit, ids).includes(leader.id) ? [] : [leader.id])];
  const wanted = {
    hostId: leader.id,
    cohostId: cohostFor(cohostId),
    ...(hostIds === null ? {} : { hostIds: joined(hostIds) }),
    ...(hostIds === null || headcount === null ? {} : { headcount: headcount + joined(hostIds).length - hostIds.length }),
    ...(accompanyingLeaderIds === null || leader.isLeader !== "Y" ? {} : { accompanyingLeaderIds: joined(accompanyingLeaderIds) }),
  };
  const values = { banquet: name ?? id ?? "?", before: hostId === null ? words.none : personName(visit, hostId), who: personName(visit, leader.id), rank: leader.rank };
  const follows: Told = { words: words.withTheHost, values: {} };
  const tables = visit.banquetTables.filter((table) => table.banquetId === id && table.hostId !== null && table.hostId === hostId);
  const stop = linkedStop(visit, id);
  const taking = stop?.participants ? differing({ participants: joined(stop.participants) }, stop) : {};
  return [
    { fate: "changed", part: "banquets", row, what: { words: words.given, values }, reason: { words: reason.words, values: { ...values, ...reason.values } }, cells: differing(wanted, banquet) },
    ...tables.map((table): ProposedLine => ({
      fate: "changed",
      part: "banquetTables",
      row: table.row,
      what: { words: words.table, values: { ...values, table: table.table ?? "?" } },
      reason: follows,
      cells: differing({ hostId: leader.id, cohostId: cohostFor(table.cohostId) }, table),
    })),
    ...(stop && "participants" in taking ? [{ fate: "changed", part: "itinerary", row: stop.row, what: { words: words.stop, values }, reason: follows, cells: taking } satisfies ProposedLine] : []),
  ];
}
