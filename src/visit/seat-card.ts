import { hostOf, visitorOf } from "./people";
import type { RowOf, Visit } from "./visit";

/** The card of somebody who comes to a seat: what it says, neither placed nor checked there yet. Nobody has none. */
export function cardOf(visit: Pick<Visit, "visitors" | "hosts">, person: string | null): Pick<RowOf<"seats">, "cardKo" | "cardEn" | "cardPlaced" | "cardChecked"> {
  const guest = visitorOf(visit, person);
  const host = hostOf(visit, person);
  return {
    cardKo: [guest?.nameKo ?? host?.nameKo, guest?.title ?? host?.title].filter(Boolean).join(" ") || null,
    cardEn: guest?.nameRoman ?? null,
    cardPlaced: null,
    cardChecked: null,
  };
}
