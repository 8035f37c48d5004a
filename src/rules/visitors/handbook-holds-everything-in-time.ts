import { dayOf } from "../../values/day";
import { occupantsOf } from "../../visit/occupants";
import { attendingVisitors, expanded, visitorName } from "../../visit/people";
import type { Text } from "../../language/text";
import type { RowOf, Visit } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "HBK-01",
  title: { ko: "접대수첩에 객실·일정·차량·식사가 있고 입실 때 전달한다", en: "Each guest's handbook holds room, itinerary, cars and meals, and is handed over at check-in" },
  why: { ko: "손님이 손에 쥔 수첩이 우리를 찾는 전화를 대신합니다.", en: "What the guest holds in the hand saves a call." },
  source: ["S016"],
  severity: "must",
  from: "running",
  needs: ["visitors", "rooms", "itinerary", "transport", "rides"],
  advice: { ko: "빠진 것을 계획에 넣고, 수첩을 전달한 날을 적으세요", en: "plan what is missing, and enter the day it was handed over" },
  messages: {
    missing: { ko: "{visitor}: 수첩에 실을 {section}이(가) 없습니다", en: "{visitor}: nothing for the handbook under {section}" },
    undelivered: { ko: "{visitor}: 수첩전달일이 비어 있습니다", en: "{visitor}: the handbook was not handed over" },
    late: { ko: "{visitor}: 수첩 전달 {on}이(가) 입실 {checkIn}보다 늦습니다", en: "{visitor}: handbook handed over {on}, after check-in {checkIn}" },
  },
  *check(visit, _policy, tell) {
    const plan = planOf(visit);
    for (const visitor of attendingVisitors(visit)) {
      yield null;
      const name = visitorName(visitor);
      const place = { part: "visitors", row: visitor.row, column: "handbookDeliveredOn" } as const;
      for (const section of missingSections(plan, visitor)) yield tell("missing", { visitor: name, section }, place);
      const room = plan.rooms.get(visitor.id ?? "");
      const on = visitor.handbookDeliveredOn;
      if (on === null) yield tell("undelivered", { visitor: name }, place);
      else if (room?.checkIn != null && on > room.checkIn) yield tell("late", { visitor: name, on, checkIn: room.checkIn }, place);
      else if (!room && visitor.arrivalAt !== null && on > dayOf(visitor.arrivalAt)) yield tell("late", { visitor: name, on, checkIn: visitor.arrivalAt }, place);
    }
  },
  examples: {
    keeps: [
      {
        visitors: [{ id: "V001", roomNeeded: "Y", pickupNeeded: "Y", handbookDeliveredOn: "2026-11-10" }],
        rooms: [{ occupant1: "V001", checkIn: "2026-11-10" }],
        itinerary: [{ participants: ["ALL"], meal: "dinner" }],
        transport: [{ id: "T01" }],
        rides: [{ runId: "T01", personId: "V001" }],
      },
    ],
    breaks: [
      { visitors: [{ id: "V001", roomNeeded: "N", pickupNeeded: "N", handbookDeliveredOn: null }], itinerary: [{ participants: ["V001"], meal: "dinner" }] },
      { visitors: [{ id: "V001", roomNeeded: "Y", pickupNeeded: "N", handbookDeliveredOn: "2026-11-10" }], itinerary: [{ participants: ["V001"], meal: "dinner" }] },
      { visitors: [{ id: "V001", roomNeeded: "Y", pickupNeeded: "N", handbookDeliveredOn: "2026-11-11" }], rooms: [{ occupant1: "V001", checkIn: "2026-11-10" }], itinerary: [{ participants: ["V001"], meal: "dinner" }] },
    ],
  },
});

/** What is planned for whom, by person: gone through once, for a large visit has many stops. */
interface Plan {
  readonly rooms: ReadonlyMap<string, RowOf<"rooms">>;
  readonly stops: ReadonlySet<string>;
  readonly meals: ReadonlySet<string>;
  readonly rides: ReadonlySet<string>;
}

function planOf(visit: Visit): Plan {
  const rooms = new Map(visit.rooms.flatMap((room) => occupantsOf(room).map((id) => [id, room] as const)));
  const [stops, meals] = [new Set<string>(), new Set<string>()];
  for (const { participants, meal } of visit.itinerary) {
    for (const person of expanded(visit, participants)) (meal === null ? stops : meals).add(person);
  }
  for (const person of meals) stops.add(person);
  return {
    rooms,
    stops,
    meals,
    rides: new Set(visit.rides.flatMap((ride) => ride.personId ?? [])),
  };
}

/** The sections that would stand empty in a guest's handbook. */
function missingSections(plan: Plan, { id, roomNeeded, pickupNeeded }: RowOf<"visitors">): readonly Text[] {
  const person = id ?? "";
  return [
    ...(roomNeeded === "Y" && !plan.rooms.has(person) ? [{ ko: "객실", en: "room" }] : []),
    ...(!plan.stops.has(person) ? [{ ko: "일정", en: "itinerary" }] : []),
    ...(plan.stops.has(person) && !plan.meals.has(person) ? [{ ko: "식사", en: "meals" }] : []),
    ...(pickupNeeded === "Y" && !plan.rides.has(person) ? [{ ko: "차량", en: "cars" }] : []),
  ];
}
