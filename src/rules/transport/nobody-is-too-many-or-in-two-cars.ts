import { personName } from "../../visit/people";
import { runName, runs, type Run } from "../../visit/runs";
import type { Remedy } from "../../visit/finding";
import { freeVehicle } from "../../visit/vehicles";
import type { RowOf, Visit } from "../../visit/visit";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "TRN-04",
  title: { ko: "승차 인원은 정원 이내이고 같은 시간에 한 사람은 한 차, 한 차는 한 운행이다", en: "No run is overfull, and nobody and no vehicle is on two runs at a time" },
  why: { ko: "자리가 모자란 차 앞에서는 누군가 택시를 잡아야 합니다.", en: "Before a full car somebody must look for a taxi." },
  source: ["S004"],
  severity: "must",
  from: "confirmed",
  needs: ["vehicles", "transport", "rides"],
  advice: { ko: "큰 차로 바꾸거나 운행을 나누세요", en: "take a larger vehicle, or make it two runs" },
  messages: {
    full: { ko: "{run}: {riders}명이 타는데 {vehicle} 정원은 {capacity}명입니다", en: "{run}: {riders} people, but {vehicle} holds {capacity}" },
    person: { ko: "{person}: {first}과(와) {second}에 같은 시간에 타고 있습니다", en: "{person} is on {first} and {second} at the same time" },
    vehicle: { ko: "{vehicle}: {first}과(와) {second}의 시간이 겹칩니다", en: "{vehicle}: {first} and {second} overlap" },
  },
  *check(visit, _policy, tell) {
    const all = runs(visit);
    for (const { run, vehicle, riders } of all) {
      if (vehicle?.capacity != null && riders.length > vehicle.capacity) {
        yield tell("full", { run: runName(run), riders: riders.length, vehicle: vehicle.id ?? "?", capacity: vehicle.capacity }, { part: "transport", row: run.row, column: "vehicleId" }, otherVehicle(visit, run, riders.length));
      }
    }
    for (const { first, second } of overlapping(all)) {
      const values = { first: runName(first.run), second: runName(second.run) };
      const place = { part: "transport", row: second.run.row, column: "departAt" } as const;
      for (const person of first.riders.filter((rider) => second.riders.includes(rider))) yield tell("person", { ...values, person: personName(visit, person) }, place);
      if (first.vehicle && first.vehicle === second.vehicle) {
        yield tell("vehicle", { ...values, vehicle: first.vehicle.id ?? "?" }, place, otherVehicle(visit, second.run, second.riders.length));
      }
    }
  },
  examples: {
    keeps: [
      {
        vehicles: [{ id: "C01", capacity: 1 }],
        transport: [{ id: "T01", vehicleId: "C01", departAt: "2026-11-10T09:00", arriveAt: "2026-11-10T10:00" }, { id: "T02", vehicleId: "C01", departAt: "2026-11-10T10:00", arriveAt: "2026-11-10T11:00" }],
        rides: [{ runId: "T01", personId: "V001" }, { runId: "T02", personId: "V001" }],
      },
    ],
    breaks: [
      { vehicles: [{ id: "C01", capacity: 1 }, { id: "C02", capacity: 6 }], transport: [{ id: "T01", vehicleId: "C01" }], rides: [{ runId: "T01", personId: "V001" }, { runId: "T01", personId: "V002" }] },
      {
        vehicles: [{ id: "C01", capacity: 4 }, { id: "C02", capacity: 4 }],
        transport: [{ id: "T01", vehicleId: "C01", departAt: "2026-11-10T09:00", arriveAt: "2026-11-10T10:00" }, { id: "T02", vehicleId: "C02", departAt: "2026-11-10T09:59", arriveAt: "2026-11-10T11:00" }],
        rides: [{ runId: "T01", personId: "V001" }, { runId: "T02", personId: "V001" }],
      },
      {
        vehicles: [{ id: "C01", capacity: 4 }],
        transport: [{ id: "T01", vehicleId: "C01", departAt: "2026-11-10T09:00", arriveAt: "2026-11-10T10:00" }, { id: "T02", vehicleId: "C01", departAt: "2026-11-10T09:30", arriveAt: "2026-11-10T11:00" }],
      },
    ],
  },
});

/** The run in a vehicle that is free and large enough, if there is one. */
function otherVehicle(visit: Visit, run: RowOf<"transport">, people: number): { readonly remedy?: Remedy } {
  const vehicle = freeVehicle(visit, run, people);
  return vehicle === null ? {} : { remedy: setting({ part: "transport", row: run.row, column: "vehicleId" }, vehicle.id) };
}

interface Pair {
  readonly first: Run;
  readonly second: Run;
}

/**
 * Pairs of runs that are under way at the same time and share a rider or the vehicle, in the order of their departures; a
 * run that begins as another ends is none. Looked for person by person and car by car: in a large visit most runs at one
 * time have nothing to do with each other.
 */
function overlapping(all: readonly Run[]): readonly Pair[] {
  const timed = all.filter(({ run }) => run.departAt !== null && run.arriveAt !== null).sort((one, other) => (one.run.departAt ?? "").localeCompare(other.run.departAt ?? ""));
  const order = new Map(timed.map((each, index) => [each, index]));
  const shared = new Map<unknown, Run[]>();
  for (const each of timed) {
    for (const key of new Set<unknown>([...each.riders, ...(each.vehicle ? [each.vehicle] : [])])) {
      const own = shared.get(key);
      if (own) own.push(each);
      else shared.set(key, [each]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const own of shared.values()) {
    own.forEach((first, index) => {
      for (let next = index + 1; next < own.length; next += 1) {
        const second = own[next] as Run;
        if ((second.run.departAt ?? "") >= (first.run.arriveAt ?? "")) break;
        pairs.set(`${order.get(first) ?? 0} ${order.get(second) ?? 0}`, { first, second });
      }
    });
  }
  const place = (run: Run): number => order.get(run) ?? 0;
  return [...pairs.values()].sort((one, other) => place(one.first) - place(other.first) || place(one.second) - place(other.second));
}
