import type { Text } from "../../language/text";
import { seatsInOrder } from "../../policy/car-seats";
import { wordOf } from "../../policy/list";
import { carSeat } from "../../policy/lists/travel";
import { isAide } from "../../rules/car-order";
import { hostOf, personName, visitorOf } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { differing, type ProposedLine, type Told } from "../proposal";
import type { ProposedRun, ProposedRuns } from "./proposed-run";

type Ride = RowOf<"rides">;

const words = {
  seated: { ko: "{who} – {run} {seat}", en: "{who}: {run}, {seat}" },
  aboard: { ko: "{who} – {run}", en: "{who}: {run}" },
  gone: { ko: "{who} – {run}에서 빠짐", en: "{who}: off {run}" },
} as const satisfies Record<string, Text>;

const reasons = {
  fixed: { ko: "손으로 고정한 운행", en: "the run is fixed by hand" },
  kept: { ko: "지금 자리 그대로", en: "stays as it is" },
  principal: { ko: "주빈에게 가장 좋은 자리", en: "the best seat for the principal" },
  precedence: { ko: "의전 순서 ({rank}급)", en: "by precedence (rank {rank})" },
  guest: { ko: "의전 순서", en: "by precedence" },
  bus: { ko: "버스는 자리를 정하지 않음", en: "seats in a bus are not assigned" },
  aide: { ko: "비서·통역은 상석을 비워 두고 앉음", en: "an aide leaves the better seats to others" },
  leader: { ko: "주빈을 맞이하는 임원", en: "the leader who greets the principal" },
  briefer: { ko: "손님의 말을 하고 가는 길을 소개함", en: "speaks with the guests and tells about the way" },
  escort: { ko: "손님과 함께 타는 접대인원", en: "one of us rides with the guests" },
  gone: { ko: "더는 이 운행에 타지 않음", en: "no longer rides here" },
} as const satisfies Record<string, Text>;

/** Who rides where, as rows of 탑승. A person's row goes with them to another run of the same kind; who rides no more leaves a blank one. */
export function rideLines(visit: Visit, { runs, emptied }: ProposedRuns): readonly ProposedLine[] {
  const kinds = new Map(visit.transport.map(({ id, kind }) => [id, kind]));
  const standing = new Set(visit.rides.filter(({ runId }) => kinds.has(runId)));
  const lines: ProposedLine[] = [];
  const missing: { readonly proposed: ProposedRun; readonly id: string }[] = [];
  for (const proposed of runs) {
    for (const id of proposed.riders) {
      const own = [...standing].find(({ runId, personId }) => runId === proposed.id && personId === id);
      if (own) {
        standing.delete(own);
        lines.push(lineOf(visit, proposed, id, own));
      } else missing.push({ proposed, id });
    }
    if (proposed.hold === "fixed") for (const ride of standing) if (ride.runId === proposed.id) standing.delete(ride);
  }
  for (const { proposed, id } of missing) {
    const kind = proposed.run?.kind ?? proposed.trip?.kind ?? null;
    const own = [...standing].find(({ runId, personId }) => personId === id && kinds.get(runId) === kind);
    if (own) standing.delete(own);
    lines.push(lineOf(visit, proposed, id, own ?? null));
  }
  const known = new Set([...runs.map(({ id }) => id), ...emptied.map(({ id }) => id)]);
  const gone = [...standing].filter(({ runId }) => known.has(runId ?? ""));
  return [...lines, ...gone.map((ride) => goneLine(visit, ride))];
}

function lineOf(visit: Visit, proposed: ProposedRun, id: string, ride: Ride | null): ProposedLine {
  const seat = proposed.seats.get(id) ?? null;
  const cells = proposed.hold === "fixed" ? {} : differing({ runId: proposed.id, personId: id, seat }, ride ?? {});
  const named = { who: personName(visit, id), run: proposed.id };
  return {
    fate: ride === null ? "new" : proposed.hold === "fixed" ? "fixed" : Object.keys(cells).length > 0 ? "changed" : "same",
    part: "rides",
    row: ride?.row ?? null,
    what: seat === null ? { words: words.aboard, values: named } : { words: words.seated, values: { ...named, seat: wordOf(carSeat, seat) } },
    reason: reasonOf(visit, proposed, id, Object.keys(cells).length > 0),
    cells,
  };
}

function reasonOf(visit: Visit, { hold, car, seats, leaderId, brieferId }: ProposedRun, id: string, isWritten: boolean): Told {
  const plain = (key: keyof typeof reasons): Told => ({ words: reasons[key], values: {} });
  if (hold === "fixed") return plain("fixed");
  if (!isWritten) return plain("kept");
  if (hostOf(visit, id)) return plain(id === leaderId ? "leader" : id === brieferId ? "briefer" : "escort");
  if (!seats.has(id)) return plain("bus");
  const guest = visitorOf(visit, id);
  const best = seatsInOrder(car?.type ?? null, car?.driver ?? null).flat()[0];
  if (guest?.isPrincipal === "Y" && seats.get(id) === best) return plain("principal");
  if (guest && isAide(guest)) return plain("aide");
  return guest?.rank == null ? plain("guest") : { words: reasons.precedence, values: { rank: guest.rank } };
}

function goneLine(visit: Visit, { row, runId, personId }: Ride): ProposedLine {
  return {
    fate: "emptied",
    part: "rides",
    row,
    what: { words: words.gone, values: { who: personId === null ? "?" : personName(visit, personId), run: runId ?? "?" } },
    reason: { words: reasons.gone, values: {} },
    cells: { runId: null, personId: null, seat: null },
  };
}
