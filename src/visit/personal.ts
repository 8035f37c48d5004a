import type { ColumnKey, PartKey, Place } from "./visit";

/** Columns of parts, by the parts' keys. */
type ColumnsOf = { readonly [P in PartKey]?: readonly ColumnKey<P>[] };

/** What people tell of themselves in words: it may stand nowhere else either once it is destroyed or masked. */
export const toldColumns = {
  visitors: ["phone", "email", "diet", "allergens", "lodgingNeeds", "customsNote"],
  passports: ["passportName", "passportNoMasked", "passportNo"],
  hosts: ["phone"],
  vehicles: ["driverPhone"],
} as const satisfies ColumnsOf;

/** Lists whose every word is personal beside a guest's name. */
export const personalLists = ["listDiet", "listAllergen", "listLodgingNeed"] as const;

/** What says something of a person by where it stands, though the same words say nothing elsewhere: yes and no, days, ids. */
const besides = {
  visitors: ["dietAnswered", "alcohol", "consentPassport", "consentSensitive"],
  passports: ["expiresOn", "consent", "mark"],
  rooms: ["special"],
  menu: ["allergens", "allergensDeclared", "contains", "halalCertified"],
  menuSubstitutions: ["visitorId", "visitorName", "dishId", "dishName", "alternativeId", "alternativeName", "mark"],
  // Who had better not meet is nobody else's affair, nor is why.
  seatWishes: ["personId", "name", "kind", "otherId", "otherName", "strength", "reason", "mark"],
  // A seal is made of what stands in a cell, and short words could be guessed back from it.
  waivers: ["seals"],
  // A word that was missing from a list would be the one that somebody had asked for.
  listDiet: ["word"],
  listAllergen: ["word"],
  listLodgingNeed: ["word"],
  listIngredient: ["word"],
} as const satisfies ColumnsOf;

/**
 * The cells of a visit that are people's own affair, by part: passports, ways to reach them, what they eat, need and
 * believe, and what follows from it. The one list of them, for whatever destroys, masks or keeps silent about them.
 */
export const personalColumns: ReadonlyMap<string, ReadonlySet<string>> = [...Object.entries<readonly string[]>(toldColumns), ...Object.entries<readonly string[]>(besides)].reduce(
  (all, [part, columns]) => all.set(part, new Set([...(all.get(part) ?? []), ...columns])),
  new Map<string, ReadonlySet<string>>(),
);

/** Whether a place is a cell that is people's own affair. */
export function isPersonal(place: Place | null): boolean {
  return place?.column !== undefined && personalColumns.get(place.part)?.has(place.column) === true;
}
