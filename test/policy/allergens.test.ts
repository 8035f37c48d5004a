import { clashingAllergens } from "../../src/policy/allergens";

test.each([
  ["gluten", "wheat", true],
  ["wheat", "gluten", true],
  ["crustacean", "shrimp", true],
  ["shrimp", "crustacean", true],
  ["treeNut", "pineNut", true],
  ["pineNut", "walnut", false],
  ["fish", "mackerel", true],
  ["shrimp", "crab", false],
  ["milk", "egg", false],
] as const)("who is allergic to %s and a dish with %s: %p", (guest, dish, clashes) => {
  expect(clashingAllergens([guest], [dish]).length > 0).toBe(clashes);
});

test("a blank list is no answer, and clashes with nothing by itself", () => {
  expect(clashingAllergens(null, ["milk"])).toEqual([]);
  expect(clashingAllergens(["milk"], null)).toEqual([]);
});
