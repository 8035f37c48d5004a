import type { Text } from "../../language/text";
import { wordOf } from "../../policy/list";
import { runKind, vehicleType } from "../../policy/lists/travel";
import transport from "../../sheets/transport";
import { runName } from "../../visit/runs";
import { personName } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import type { Proposal, ProposedLine } from "../proposal";
import type { Car } from "./fleet";
import type { ProposedRun, ProposedRuns } from "./proposed-run";
import { rideLines } from "./ride-lines";
import { runCells } from "./run-cells";
import { runNotes } from "./run-notes";
import { emptiedReason, runReason } from "./run-reasons";

const words = {
  run: { ko: "{run} {kind} {at} {from}→{to}, {car} – {who}", en: "{run}, {kind} {at}, {from}→{to}, {car}: {who}" },
  emptied: { ko: "{run} – 운행 비움", en: "{run}: emptied" },
  hired: { ko: "{car} {type} {seats}석 – 새 차량", en: "{car}: a {type} of {seats} seats, to be hired" },
  needed: { ko: "빈 차로 모자라는 시간이 있음", en: "at some time the free vehicles do not suffice" },
  noCar: { ko: "차량 미정", en: "no vehicle" },
  nobody: { ko: "탑승자 없음", en: "nobody" },
} as const satisfies Record<string, Text>;

/** The proposed runs as rows of 차량, 영접·차량 and its list of riders. */
export function runLines(visit: Visit, proposed: ProposedRuns): Proposal {
  const runs = proposed.runs.map((each): ProposedLine => {
    const cells = runCells(visit, each, proposed.roads);
    const fate = each.run === null ? "new" : each.hold === "fixed" ? "fixed" : Object.keys(cells).length > 0 ? "changed" : "same";
    return { fate, part: "transport", row: each.run?.row ?? null, what: { words: words.run, values: runValues(visit, each) }, reason: runReason(visit, each, cells), cells };
  });
  return {
    lines: [...proposed.hired.map(hiredLine), ...runs, ...proposed.emptied.map(emptiedLine), ...rideLines(visit, proposed)],
    notes: runNotes(visit, proposed),
  };
}

function runValues(visit: Visit, { run, id, trip, times, car, riders }: ProposedRun): ProposedLine["what"]["values"] {
  const kind = trip?.kind ?? run?.kind ?? "transfer";
  return {
    run: id,
    kind: wordOf(runKind, kind),
    at: times.departAt ?? "–",
    from: trip?.from ?? run?.from ?? "?",
    to: trip?.to ?? run?.to ?? "?",
    car: car === null ? (run?.vehicleId ?? words.noCar) : [car.id, ...(car.type === null ? [] : [wordOf(vehicleType, car.type)])],
    who: riders.length === 0 ? words.nobody : riders.map((each) => personName(visit, each)),
  };
}

function hiredLine({ id, type, capacity, driver }: Car): ProposedLine {
  const cells = { id, type, capacity, driver };
  return { fate: "new", part: "vehicles", row: null, what: { words: words.hired, values: { car: id, type: wordOf(vehicleType, type ?? "van"), seats: capacity } }, reason: { words: words.needed, values: {} }, cells };
}

/** Everything that people type into a row of runs. */
const typed: readonly string[] = Object.entries(transport.parts.transport.columns).flatMap(([key, column]) => ("formula" in column ? [] : [key]));

function emptiedLine(run: RowOf<"transport">): ProposedLine {
  const values: Readonly<Record<string, unknown>> = run;
  const cells = Object.fromEntries(typed.flatMap((column) => (values[column] === null ? [] : [[column, null]])));
  return { fate: "emptied", part: "transport", row: run.row, what: { words: words.emptied, values: { run: runName(run) } }, reason: emptiedReason, cells };
}
