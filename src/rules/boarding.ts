import type { Text } from "../language/text";
import type { Change, Remedy } from "../visit/finding";
import { runName, serves, type Run } from "../visit/runs";
import type { Visit } from "../visit/visit";
import { changing, newRow } from "./remedy";

const words = {
  board: { ko: "{run}에 태우기", en: "Put them on {run}" },
  leave: { ko: "{run}에만 태우기", en: "Keep them on {run} only" },
} as const satisfies Record<string, Text>;

/** Puts a person on the one run that meets their flight or train and has a place left, off all the others. */
export function boarding(visit: Visit, among: readonly Run[], person: string, service: string | null): { readonly remedy?: Remedy } {
  const [fit, second] = among.filter(({ run }) => run.id !== null && serves(run.flightNo, service));
  if (!fit || second) return {};
  const isOn = fit.riders.includes(person);
  if (!isOn && fit.vehicle?.capacity != null && fit.riders.length >= fit.vehicle.capacity) return {};
  const elsewhere = among.filter((run) => run !== fit).flatMap(({ rides }) => rides.filter((ride) => ride.personId === person));
  const left = elsewhere.flatMap((ride): readonly Change[] => (["runId", "personId", "seat"] as const).filter((column) => ride[column] !== null).map((column) => ({ place: { part: "rides", row: ride.row, column }, value: null })));
  const boarded = isOn ? [] : newRow("rides", visit.rides, { runId: fit.run.id, personId: person });
  return { remedy: changing(elsewhere.length > 0 ? words.leave : words.board, { run: runName(fit.run) }, [...left, ...boarded]) };
}
