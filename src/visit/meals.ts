import { attendingVisitors, expanded } from "./people";
import type { RowOf, Visit } from "./visit";

/** One guest before one dish of a banquet's menu. */
export interface Serving {
  readonly banquet: RowOf<"banquets">;
  readonly dish: RowOf<"menu">;
  readonly guest: RowOf<"visitors">;
  /** What is served instead, if a substitution says so: the dish, or "unknown" when its id is no dish. */
  readonly substitute: RowOf<"menu"> | "unknown" | null;
}

/** Every dish of the menu before every attending guest of its banquet; substitutes are not dishes of their own. */
export function servings(visit: Visit): readonly Serving[] {
  const dishes = new Map(visit.menu.map((dish) => [dish.id, dish]));
  const instead = new Map(visit.menuSubstitutions.map((each) => [`${each.dishId ?? ""}|${each.visitorId ?? ""}`, each.alternativeId]));
  return visit.banquets.flatMap((banquet) => {
    const invited = new Set(expanded(visit, banquet.guestIds));
    const guests = attendingVisitors(visit).filter((visitor) => visitor.id !== null && invited.has(visitor.id));
    const menu = visit.menu.filter((dish) => dish.banquetId === banquet.id && dish.id !== null && dish.isAlternativeOf === null);
    return menu.flatMap((dish) =>
      guests.map((guest) => {
        const id = instead.get(`${dish.id ?? ""}|${guest.id ?? ""}`);
        return { banquet, dish, guest, substitute: id === undefined || id === null ? null : (dishes.get(id) ?? ("unknown" as const)) };
      }),
    );
  });
}
