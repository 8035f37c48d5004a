/** How good a class of rooms is; a class that the company added to the list has no level. */
export const roomLevels: Readonly<Record<string, number>> = { suite: 4, juniorSuite: 3, deluxe: 2, standard: 1, twin: 1 };
