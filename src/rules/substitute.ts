import { clashingAllergens } from "../policy/allergens";
import { clashingIngredients } from "../policy/diets";
import type { Remedy } from "../visit/finding";
import { dishesOf, type Serving } from "../visit/meals";
import { visitorName } from "../visit/people";
import type { Visit } from "../visit/visit";
import { changing, newRow } from "./remedy";

/** The substitute that the menu already has for a dish and that the guest can eat, put down for the guest; nothing when there is none or more than one. */
export function substituting(visit: Visit, { banquet, dish, guest }: Serving): { readonly remedy?: Remedy } {
  const [fit, second] = dishesOf(visit, banquet.id).filter(
    (each) =>
      each.isAlternativeOf !== null && each.isAlternativeOf === dish.id && each.allergens !== null && each.contains !== null &&
      clashingAllergens(guest.allergens, each.allergens).length === 0 && clashingIngredients(guest.diet, each.contains, each.halalCertified === "Y").length === 0,
  );
  if (!fit || second || fit.id === null) return {};
  const row = visit.menuSubstitutions.find((each) => each.dishId === dish.id && each.visitorId === guest.id);
  const changes = row
    ? [{ place: { part: "menuSubstitutions", row: row.row, column: "alternativeId" } as const, value: fit.id }]
    : newRow("menuSubstitutions", visit.menuSubstitutions, { visitorId: guest.id, dishId: dish.id, alternativeId: fit.id });
  const values = { guest: visitorName(guest), substitute: fit.dishKo === null ? fit.id : { ko: fit.dishKo, en: fit.dishEn ?? fit.dishKo } };
  return { remedy: changing({ ko: "{guest}에게 {substitute} 내기", en: "Serve {guest} {substitute}" }, values, changes) };
}
