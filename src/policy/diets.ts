/** What a diet forbids, by the ingredients a dish declares. `unlessHalal`: allowed when the dish is certified halal. */
interface DietStandard {
  readonly forbids: readonly string[];
  readonly unlessHalal?: readonly string[];
  /** Not together in one dish. */
  readonly together?: { readonly one: readonly string[]; readonly other: readonly string[] };
}

const meats = ["beef", "pork", "chicken", "lamb"];
const seafood = ["fish", "crustacean", "shellfish"];
const vegetarian = [...meats, ...seafood, "gelatin"];

/** Whole diets as hosts meet them; a guest's own word is asked for, never assumed. Source: the domain notes on diet. */
const diets: Readonly<Record<string, DietStandard>> = {
  halal: { forbids: ["pork", "alcohol"], unlessHalal: ["beef", "chicken", "lamb", "gelatin"] },
  kosher: { forbids: ["pork", "crustacean", "shellfish"], together: { one: ["beef", "chicken", "lamb"], other: ["dairy"] } },
  vegetarian: { forbids: vegetarian },
  vegan: { forbids: [...vegetarian, "dairy", "egg", "honey"] },
  pescatarian: { forbids: [...meats, "gelatin"] },
  hindu: { forbids: ["beef"] },
  jain: { forbids: [...vegetarian, "egg", "honey", "rootVegetable"] },
};

/** The ingredients of a dish that a guest's diets forbid. */
export function clashingIngredients(diet: readonly string[] | null, contains: readonly string[] | null, isHalalCertified: boolean): readonly string[] {
  const has = contains ?? [];
  const clashing = (diet ?? []).flatMap((name) => {
    const standard = diets[name];
    if (!standard) return [];
    const forbidden = [...standard.forbids, ...(isHalalCertified ? [] : (standard.unlessHalal ?? []))];
    const { together } = standard;
    const mixed = together && has.some((each) => together.one.includes(each)) ? has.filter((each) => together.other.includes(each)) : [];
    return [...has.filter((each) => forbidden.includes(each)), ...mixed];
  });
  return [...new Set(clashing)];
}
