import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import { gradeNamed } from "../../policy/grade-named";
import { wordOf } from "../../policy/list";
import { vehicleType } from "../../policy/lists/travel";
import { dayOf } from "../../values/day";
import { visitorOf } from "../../visit/people";
import { rowsBy } from "../../visit/rows-by";
import { runs } from "../../visit/runs";
import type { Visit } from "../../visit/visit";
import { saidIds, type PlannedCost } from "./planned-cost";

const words = {
  vehicle: { ko: "차량 {id} – 운행하는 날 {days}일 ({runs}회 운행)", en: "vehicle {id}: runs on {days} days ({runs} runs)" },
  gifts: { ko: "선물 {ids} – {count}개", en: "gifts {ids}: {count}" },
} as const satisfies Record<string, Text>;

/** A vehicle costs for each day on which it runs, what another of its type costs where that is known. */
export function vehicleCosts(visit: Visit, language: Language): readonly PlannedCost[] {
  const byVehicle = rowsBy(runs(visit), ({ run }) => run.vehicleId);
  const priceOf = new Map(visit.budget.flatMap(({ ref, category, unitPrice }) => (ref !== null && category === "transport" && unitPrice !== null ? [[ref, unitPrice] as const] : [])));
  return visit.vehicles.flatMap(({ id, type, plate }) => {
    const own = (id === null ? undefined : byVehicle.get(id)) ?? [];
    const days = new Set(own.flatMap(({ run: { departAt, arriveAt } }) => { const at = departAt ?? arriveAt; return at === null ? [] : [dayOf(at)]; })).size;
    if (id === null || days === 0) return [];
    const like = visit.vehicles.find((other) => other.type === type && other.id !== null && priceOf.has(other.id));
    return [{
      category: "transport",
      basis: "vehicleDay",
      item: `${type === null ? "" : wordOf(vehicleType, type)[language]} ${plate ?? id}`.trim(),
      qty: 1,
      times: days,
      price: null,
      usualPrice: priceOf.get(like?.id ?? "") ?? null,
      refs: [id],
      isNamedIn: () => false,
      source: { words: words.vehicle, values: { id, days, runs: own.length } },
    } satisfies PlannedCost];
  });
}

/** Gifts of one kind and price are a line; what is for a guest who does not come is left out. */
export function giftCosts(visit: Visit): readonly PlannedCost[] {
  const given = visit.gifts.filter(({ kind, item, visitorId }) => kind !== "omitted" && item !== null && (visitorOf(visit, visitorId)?.status ?? "attending") === "attending");
  return [...rowsBy(given, ({ item, unitPrice }) => JSON.stringify([item, unitPrice])).values()].map((gifts): PlannedCost => {
    const item = gifts[0]?.item ?? null;
    const ids = gifts.flatMap(({ id }) => id ?? []);
    const count = gifts.reduce((sum, { qty }) => sum + (qty ?? 1), 0);
    return {
      category: "gift",
      basis: "piece",
      item: item ?? "",
      qty: count,
      times: 1,
      price: gifts[0]?.unitPrice ?? null,
      usualPrice: gradeNamed(visit.policy, visit.request.grade)?.giftCap ?? null,
      refs: ids,
      isNamedIn: (line) => line.item !== null && item !== null && line.item.trim() === item.trim(),
      source: { words: words.gifts, values: { ids: saidIds(ids), count } },
    };
  });
}
