import { wordOf } from "../../policy/list";
import { carSeat } from "../../policy/lists/travel";
import { personName } from "../../visit/people";
import { runName, runs, type Run } from "../../visit/runs";
import type { Visit } from "../../visit/visit";
import { rule } from "../rule";

/** With a chauffeur the best seat is behind the front passenger; where the host drives, beside the host; in a van or bus in the row behind the driver. */
const bestSeats = { chauffeur: "rearRight", owner: "front", rows: "row2Right" } as const;
const cars = new Set<string | null>(["sedan", "suv"]);

export default rule({
  id: "TRN-10",
  title: { ko: "차 안의 자리는 의전 순서를 따른다 (기사: 뒤우, 주인운전: 조수석, 승합: 2열)", en: "Seats in a car follow precedence" },
  why: { ko: "가장 좋은 자리는 운전자가 누구인지에 달려 있습니다.", en: "Which seat is best depends on who drives." },
  source: ["S057", "practice"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "vehicles", "transport", "rides"],
  advice: { ko: "자리를 바꾸세요. 손님이 고른 자리라면 그대로 두어도 됩니다", en: "swap the seats; what a guest chose may stay" },
  messages: { other: { ko: "{run}: 주빈 {guest}의 자리는 {best}인데 {found}에 앉습니다", en: "{run}: the principal {guest} belongs at {best}, but sits at {found}" } },
  *check(visit, _policy, tell) {
    for (const each of runs(visit)) {
      const best = bestSeat(each);
      const taken = each.rides.filter((ride) => ride.seat !== null);
      const first = firstGuest(visit, each);
      const ride = taken.find((one) => one.personId === first);
      if (!first || !ride || ride.seat === null || ride.seat === best) continue;
      yield tell("other", { run: runName(each.run), guest: personName(visit, first), best: wordOf(carSeat, best), found: wordOf(carSeat, ride.seat) }, { part: "rides", row: ride.row, column: "seat" });
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", precedence: 1, isPrincipal: "Y" }],
        vehicles: [{ id: "C01", type: "sedan", driver: "chauffeur" }],
        transport: [{ id: "T01", vehicleId: "C01" }],
        rides: [{ runId: "T01", personId: "V001", seat: "rearRight" }],
      },
    ],
    breaks: [
      {
        visitors: [{ id: "V001", precedence: 1, isPrincipal: "Y" }],
        vehicles: [{ id: "C01", type: "sedan", driver: "owner" }],
        transport: [{ id: "T01", vehicleId: "C01" }],
        rides: [{ runId: "T01", personId: "V001", seat: "rearRight" }],
      },
    ],
  },
});

function bestSeat({ vehicle }: Run): keyof typeof carSeat.words {
  if (!cars.has(vehicle?.type ?? null)) return bestSeats.rows;
  return vehicle?.driver === "owner" ? bestSeats.owner : bestSeats.chauffeur;
}

/** The guest of the run who comes first: a principal, else the first in precedence. */
function firstGuest(visit: Visit, { riders }: Run): string | null {
  const guests = visit.visitors.filter((visitor) => visitor.id !== null && riders.includes(visitor.id));
  const [first] = [...guests].sort((one, other) => (one.precedence ?? 999) - (other.precedence ?? 999));
  return (guests.find((visitor) => visitor.isPrincipal === "Y") ?? first)?.id ?? null;
}
