import { seatsInOrder } from "../../policy/car-seats";
import { wordOf } from "../../policy/list";
import { carSeat } from "../../policy/lists/travel";
import type { Remedy } from "../../visit/finding";
import { visitorName } from "../../visit/people";
import { runName, runs, type Run } from "../../visit/runs";
import type { RowOf } from "../../visit/visit";
import { byStanding, carSeating, isAide } from "../car-order";
import { changing } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "TRN-10",
  title: { ko: "차 안의 자리는 의전 순서를 따른다 (기사: 뒤우-뒤좌-조수석, 주인운전: 조수석 먼저, 승합·버스: 기사 뒷줄부터)", en: "Seats in a car follow precedence" },
  why: { ko: "가장 좋은 자리는 운전자가 누구인지에 달려 있습니다.", en: "Which seat is best depends on who drives." },
  source: ["S057", "practice"],
  severity: "should",
  from: "confirmed",
  needs: ["visitors", "vehicles", "transport", "rides"],
  advice: { ko: "자리를 바꾸세요. 손님이 고른 자리라면 그대로 두어도 됩니다", en: "swap the seats; what a guest chose may stay" },
  messages: {
    other: { ko: "{run}: 주빈 {guest}의 자리는 {best}인데 {found}에 앉습니다", en: "{run}: the principal {guest} belongs at {best}, but sits at {found}" },
    turned: { ko: "{run}: {junior}({juniorRank}급)의 자리 {better}이(가) {senior}({seniorRank}급)의 {worse}보다 상석입니다", en: "{run}: {junior} (rank {juniorRank}) sits at {better}, better than {senior} (rank {seniorRank}) at {worse}" },
  },
  *check(visit, _policy, tell) {
    const guests = new Map(visit.visitors.map((visitor) => [visitor.id, visitor]));
    for (const each of runs(visit)) {
      yield null;
      const seated = seatedGuests(guests, each);
      const remedy = () => ({ remedy: inOrder(each, seated) });
      const run = runName(each.run);
      const [best] = seatsInOrder(each.vehicle?.type ?? null, each.vehicle?.driver ?? null).flat();
      const [first] = [...seated].sort((one, other) => byStanding(one.guest, other.guest));
      if (first && best && first.ride.seat !== best) {
        yield tell("other", { run, guest: visitorName(first.guest), best: wordOf(carSeat, best), found: wordOf(carSeat, first.ride.seat ?? "") }, place(first.ride), remedy());
        continue;
      }
      const turned = seated.find((one) => !isAide(one.guest) && seated.some((other) => isTurned(one, other)));
      const junior = turned && seated.find((other) => isTurned(turned, other));
      if (!turned || !junior) continue;
      const values = { run, senior: visitorName(turned.guest), seniorRank: turned.guest.rank ?? 0, worse: wordOf(carSeat, turned.ride.seat ?? ""), junior: visitorName(junior.guest), juniorRank: junior.guest.rank ?? 0, better: wordOf(carSeat, junior.ride.seat ?? "") };
      yield tell("turned", values, place(turned.ride), remedy());
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", precedence: 1, rank: 2, isPrincipal: "Y" }, { id: "V002", precedence: 2, rank: 3, isPrincipal: "N", role: "member" }],
        vehicles: [{ id: "C01", type: "sedan", driver: "chauffeur" }],
        transport: [{ id: "T01", vehicleId: "C01" }],
        rides: [{ runId: "T01", personId: "V001", seat: "rearRight" }, { runId: "T01", personId: "V002", seat: "rearLeft" }, { runId: "T01", personId: "H01", seat: "front" }],
      },
    ],
    breaks: [
      {
        visitors: [{ id: "V001", precedence: 1, isPrincipal: "Y" }],
        vehicles: [{ id: "C01", type: "sedan", driver: "owner" }],
        transport: [{ id: "T01", vehicleId: "C01" }],
        rides: [{ runId: "T01", personId: "V001", seat: "rearRight" }],
      },
      {
        visitors: [{ id: "V001", precedence: 1, rank: 2, isPrincipal: "Y" }, { id: "V002", precedence: 2, rank: 3, isPrincipal: "N", role: "member" }, { id: "V003", precedence: 3, rank: 6, isPrincipal: "N", role: "member" }],
        vehicles: [{ id: "C02", type: "van", driver: "chauffeur" }],
        transport: [{ id: "T01", vehicleId: "C02" }],
        rides: [{ runId: "T01", personId: "V001", seat: "row2Right" }, { runId: "T01", personId: "V002", seat: "row3Right" }, { runId: "T01", personId: "V003", seat: "row2Left" }],
      },
    ],
  },
});

interface SeatedGuest {
  readonly guest: RowOf<"visitors">;
  readonly ride: RowOf<"rides">;
  /** How good the seat is: 0 is the best. */
  readonly standing: number;
}

const place = (ride: RowOf<"rides">) => ({ part: "rides", row: ride.row, column: "seat" }) as const;

/** Whether somebody sits worse than a guest of a lower rank. */
function isTurned(senior: SeatedGuest, junior: SeatedGuest): boolean {
  return senior.guest.rank !== null && junior.guest.rank !== null && senior.guest.rank < junior.guest.rank && junior.standing < senior.standing;
}

/** The guests of a run whose seats are known. */
function seatedGuests(guests: ReadonlyMap<string | null, RowOf<"visitors">>, { vehicle, rides }: Run): readonly SeatedGuest[] {
  const order: readonly (readonly (string | null)[])[] = seatsInOrder(vehicle?.type ?? null, vehicle?.driver ?? null);
  return rides.flatMap((ride) => {
    const guest = guests.get(ride.personId);
    const standing = order.findIndex((seats) => seats.includes(ride.seat));
    return guest && ride.seat !== null && standing >= 0 ? [{ guest, ride, standing }] : [];
  });
}

/** The best seats for the guests in their order, and for all others the seats that are left, in the order they had. */
function inOrder({ vehicle, rides }: Run, seated: readonly SeatedGuest[]): Remedy {
  const guests = [...seated].sort((one, other) => byStanding(one.guest, other.guest));
  const others = rides.filter((ride) => ride.seat !== null && !seated.some((each) => each.ride === ride));
  const of = (aides: boolean): readonly RowOf<"rides">[] => guests.filter(({ guest }) => isAide(guest) === aides).map(({ ride }) => ride);
  const wanted = carSeating(vehicle, of(false), [...of(true), ...others], ({ seat }) => seat);
  const changes = [...wanted].filter(([ride, seat]) => ride.seat !== seat).map(([ride, seat]) => ({ place: place(ride), value: seat }));
  return changing({ ko: "의전 순서대로 앉히기", en: "Seat them by precedence" }, {}, changes);
}
