import { seeded } from "../../src/planning/random";
import { plain, type Pair, type SeatingPlan, type SeatingProblem, type Tie } from "../../src/planning/seating/seating-problem";

/** A round table's neighbours, or those of several of the same size one after the other. */
export function roundTables(tables: number, size: number): Pick<SeatingProblem, "tableOf" | "beside"> {
  const seats = Array.from({ length: tables * size }, (_, seat) => seat);
  const beside = (seat: number): readonly number[] => {
    const first = seat - (seat % size);
    return [...new Set([first + ((seat - first + 1) % size), first + ((seat - first + size - 1) % size)])].filter((other) => other !== seat);
  };
  return { tableOf: seats.map((seat) => Math.floor(seat / size)), beside: seats.map(beside) };
}

/**
 * A party as Bellows and Peterson describe theirs (2012): circles of acquaintances (1), friends in them (10), couples (50),
 * and here and there somebody who knows another circle.
 */
export function party(people: number, size: number, seed: number): SeatingProblem {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const ties: Tie[] = [];
  for (let first = 0; first < people; ) {
    const circle = Math.min(people - first, 3 + below(16));
    for (let one = first; one < first + circle; one += 1) {
      for (let other = one + 1; other < first + circle; other += 1) {
        const isCouple = other === one + 1 && (one - first) % 2 === 0 && random() < 0.8;
        ties.push({ one, other, weight: isCouple ? 50 : random() < 0.15 ? 10 : 1 });
      }
    }
    first += circle;
  }
  for (let stranger = 0; stranger < people; stranger += 1) {
    const [one, other] = [below(people), below(people)];
    if (one !== other) ties.push({ one, other, weight: random() < 0.3 ? 10 : 1 });
  }
  const tables = Math.ceil(people / size);
  const { tableOf } = roundTables(tables, size);
  return { ...plain, people, tableOf, beside: tableOf.map(() => []), atTable: ties };
}

/** A small problem with every kind of wish and demand that a seed happens to give; its demands can be met together. */
export function smallProblem(seed: number): SeatingProblem {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const tables = 1 + below(2);
  const size = tables === 1 ? 5 + below(3) : 3 + below(2);
  const seats = tables * size;
  const people = seats - below(2);
  const pair = (): Pair => {
    const one = below(people);
    return [one, (one + 1 + below(people - 1)) % people];
  };
  const tie = (): Tie => {
    const [one, other] = pair();
    return { one, other, weight: below(21) - 6 };
  };
  // Whatever is demanded holds in one plan drawn by lot, so there is an answer.
  const order = Array.from({ length: seats }, (_, seat) => seat).sort((one, other) => ((one * 7919 + seed) % 101) - ((other * 7919 + seed) % 101));
  const hidden: SeatingPlan = order.slice(0, people);
  const hall = roundTables(tables, size);
  const table = (person: number): number => hall.tableOf[hidden[person] ?? 0] ?? 0;
  const pairs = Array.from({ length: 6 }, pair);
  return {
    people,
    ...hall,
    atTable: Array.from({ length: 2 * people }, tie),
    sideBySide: Array.from({ length: 2 * people }, tie),
    seatValues: Array.from({ length: people }, () => ({ person: below(people), seat: below(seats), value: below(9) - 3 })),
    tableValues: Array.from({ length: people }, () => ({ person: below(people), table: below(tables), value: below(9) - 3 })),
    needs: [{ askers: Array.from({ length: people }, (_, person) => person).filter((person) => person % 3 === seed % 3), answerers: [below(people)], penalty: 5 }],
    quotas: [{ members: Array.from({ length: people }, (_, person) => person).filter(() => random() < 0.4), least: Array.from({ length: tables }, () => 1), most: Array.from({ length: tables }, () => 2), penalty: 4 }],
    locks: [{ person: 0, seat: hidden[0] ?? 0 }],
    apart: pairs.filter(([one, other]) => table(one) !== table(other)).slice(0, 1),
    together: pairs.filter(([one, other]) => table(one) === table(other)).slice(0, 1),
    companions: pairs.filter(([one, other]) => hall.beside[hidden[one] ?? 0]?.includes(hidden[other] ?? 0)).slice(0, 1),
    tables: tables > 1 ? [{ person: people - 1, tables: [table(people - 1)] }] : [],
  };
}

/** Every way in which so many people can sit on so many seats. */
export function* everyPlan(people: number, seats: number, begun: readonly number[] = []): Generator<SeatingPlan> {
  if (begun.length === people) {
    yield begun;
    return;
  }
  for (let seat = 0; seat < seats; seat += 1) if (!begun.includes(seat)) yield* everyPlan(people, seats, [...begun, seat]);
}

/** Parties that fill a table each and know nobody else: everybody with his own is the best there can be, and can be counted. */
export function planted(people: number, size: number, seed: number): { readonly problem: SeatingProblem; readonly optimum: number } {
  const random = seeded(seed);
  const order = Array.from({ length: people }, (_, person) => ({ person, lot: random() })).sort((one, other) => one.lot - other.lot).map(({ person }) => person);
  const ties = order.flatMap((one, at) => order.slice(at + 1, (Math.floor(at / size) + 1) * size).map((other): Tie => ({ one, other, weight: 1 + Math.floor(random() * 9) })));
  const strangers = Array.from({ length: people }, (_, one): Tie => ({ one, other: (one + 1 + Math.floor(random() * (people - 1))) % people, weight: -1 }));
  const table = new Map(order.map((person, at) => [person, Math.floor(at / size)]));
  const apart = strangers.filter(({ one, other }) => table.get(one) !== table.get(other));
  const { tableOf } = roundTables(Math.ceil(people / size), size);
  return { problem: { ...plain, people, tableOf, beside: tableOf.map(() => []), atTable: [...ties, ...apart] }, optimum: ties.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Who knows whom at the wedding of 17 that Bellows and Peterson print (Annals of Improbable Research, 2012): couples 50, friends 10, one family each 1. */
export function bellowsPeterson(tables: number, size: number): SeatingProblem {
  const [bride, all] = [9, 17];
  const strong = new Map([["0-1", 50], ["2-3", 50], ["4-5", 50], ["6-7", 50], ["2-8", 10], ["9-10", 50]]);
  const ties = Array.from({ length: all }, (_, one) =>
    Array.from({ length: all }, (__, other): Tie => ({ one, other, weight: one < other && one < bride === other < bride ? (strong.get(`${one}-${other}`) ?? 1) : 0 })),
  ).flat();
  const { tableOf } = roundTables(tables, size);
  return { ...plain, people: all, tableOf, beside: tableOf.map(() => []), atTable: ties.filter(({ weight }) => weight > 0) };
}

/** A party with demands that can all be met: every tenth guest with a companion, pairs to be kept apart, and a main table that is fixed. */
export function hosted(people: number, size: number, seed: number): SeatingProblem {
  const problem = party(people, size, seed);
  const random = seeded(seed + 1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const tables = Math.ceil(people / size);
  const rest = Array.from({ length: tables - 1 }, (_, table) => table + 1);
  const together = Array.from({ length: Math.floor(people / 10) - 1 }, (_, at): Pair => [size + at * 9, size + at * 9 + 1 + below(8)]);
  const paired = new Set(together.map((pair) => pair.join()));
  const apart = Array.from({ length: Math.floor(people / 10) }, (): Pair => [size + below(people - size), size + below(people - size)]).filter(([one, other]) => one !== other && !paired.has([one, other].join()) && !paired.has([other, one].join()));
  return { ...problem, together, apart, tables: Array.from({ length: people }, (_, person) => ({ person, tables: person < size ? [0] : rest })) };
}
