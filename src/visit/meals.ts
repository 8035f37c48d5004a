import { clashingIngredients } from "../policy/diets";
import { once } from "./once";
import { expanded, visitorsAmong } from "./people";
import { rowsBy } from "./rows-by";
import type { RowOf, Visit } from "./visit";

/** One guest before one dish of a banquet's menu. */
export interface Serving {
  readonly banquet: RowOf<"banquets">;
  readonly dish: RowOf<"menu">;
  readonly guest: RowOf<"visitors">;
  /** What is served instead, if a substitution says so: the dish, or "unknown" when its id is no dish. */
  readonly substitute: RowOf<"menu"> | "unknown" | null;
}

type Meals = "banquets" | "menu" | "menuSubstitutions" | "visitors";

const menus = once(["menu"], ({ menu }) => rowsBy(menu, ({ banquetId }) => banquetId));

/** Everything on the menu of a banquet. */
export function dishesOf(visit: Pick<Visit, "menu">, banquetId: string | null): readonly RowOf<"menu">[] {
  return menus(visit).get(banquetId) ?? [];
}

const dishesById = once(["menu"], ({ menu }) => new Map(menu.map((dish) => [dish.id, dish])));

const alternatives = once(["menuSubstitutions"], ({ menuSubstitutions }) => new Map(menuSubstitutions.map((each) => [`${each.dishId ?? ""}|${each.visitorId ?? ""}`, each.alternativeId])));

/**
 * Every dish of the menu before every attending guest of its banquet; substitutes are not dishes of their own. They are
 * many: null after each banquet, where whoever goes through them can pause.
 */
export function* servings(visit: Pick<Visit, Meals>): Iterable<Serving | null> {
  const [dishes, instead] = [dishesById(visit), alternatives(visit)];
  for (const banquet of visit.banquets) {
    const guests = visitorsAmong(visit, expanded(visit, banquet.guestIds)).filter(({ status }) => status === "attending");
    const menu = dishesOf(visit, banquet.id).filter((dish) => dish.id !== null && dish.isAlternativeOf === null);
    for (const dish of menu) {
      for (const guest of guests) {
        const id = instead.get(`${dish.id ?? ""}|${guest.id ?? ""}`);
        yield { banquet, dish, guest, substitute: id === undefined || id === null ? null : (dishes.get(id) ?? "unknown") };
      }
    }
    yield null;
  }
}

/** The same of one banquet, as a list. */
export function servingsAt({ menu, menuSubstitutions, visitors }: Pick<Visit, Meals>, banquet: RowOf<"banquets">): readonly Serving[] {
  return [...servings({ banquets: [banquet], menu, menuSubstitutions, visitors })].filter((serving) => serving !== null);
}

/** The ingredients of a dish that a guest's diets forbid. */
export function forbiddenTo({ diet }: RowOf<"visitors">, { contains, halalCertified }: RowOf<"menu">): readonly string[] {
  return clashingIngredients(diet, contains, halalCertified === "Y");
}
