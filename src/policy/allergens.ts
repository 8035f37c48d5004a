/**
 * Allergens that hold one another: who is allergic to the first must not be served the others.
 * Korea's label list and the European one cut the same foods differently: the European “gluten” is wheat, barley and rye,
 * Korea names shrimp and crab where Europe says crustaceans, walnut and pine nut where Europe says tree nuts.
 * Source: Food labelling rules of both, as gathered in the domain notes on diet.
 */
const wider: Readonly<Record<string, readonly string[]>> = {
  gluten: ["wheat"],
  crustacean: ["shrimp", "crab"],
  treeNut: ["walnut", "pineNut"],
  fish: ["mackerel"],
  shellfish: ["oyster", "abalone", "mussel"],
  mollusc: ["shellfish", "oyster", "abalone", "mussel", "squid"],
};

/** What a label names only as a whole may hold each of its parts: a dish with “crustaceans” is none for who is allergic to shrimp. */
function labelled(one: string): readonly string[] {
  return Object.keys(wider).filter((whole) => wider[whole]?.includes(one) === true);
}

/** The allergens of a dish that a guest must not have; blank lists clash with nothing (that they are blank is another rule's finding). */
export function clashingAllergens(guest: readonly string[] | null, dish: readonly string[] | null): readonly string[] {
  const forbidden = new Set((guest ?? []).flatMap((each) => [each, ...(wider[each] ?? []), ...labelled(each)]));
  return (dish ?? []).filter((each) => forbidden.has(each));
}
