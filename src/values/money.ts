/** Money in Korean won: whole numbers only, for the won has no minor unit. */
export type Won = number & { readonly brand: "Won" };

/** The amount as won, or null when it is no whole number that a cell keeps exactly. */
export function won(amount: number): Won | null {
  return Number.isSafeInteger(amount) ? (amount as Won) : null;
}

/** The sum of amounts; blanks count as nothing. */
export function sumOfWon(amounts: Iterable<Won | null>): Won {
  let sum = 0;
  for (const amount of amounts) sum += amount ?? 0;
  return sum as Won;
}
