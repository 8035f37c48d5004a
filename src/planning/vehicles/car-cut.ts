/** Cars of one kind, and what it costs that people who follow one another ride in one of them. */
export interface CarKind {
  /** How many there are; Infinity where any number can be hired. */
  readonly count: number;
  /** What it costs that those from one place in the order up to, not with, another ride together; null when they may not. */
  readonly costOf: (from: number, to: number) => number | null;
  /** The seats that they leave to others. */
  readonly roomAfter: (from: number, to: number) => number;
}

/** Who rides in one car, and in which kind. */
export interface CarBlock {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

interface Way {
  readonly cost: number;
  readonly used: readonly number[];
  /** Seats left to others so far, no more than are wanted. */
  readonly room: number;
  readonly last: CarBlock | null;
  readonly before: Way | null;
}

/**
 * Cuts people who stand in order into cars so that it costs the least and leaves so many seats to others: exact, by dynamic
 * programming over the people who sit and the cars that are used. Gives how far it is; null when the cars do not suffice.
 * The same costs give the same cut.
 */
export function* cheapestCut(people: number, kinds: readonly CarKind[], others: number): Generator<number, readonly CarBlock[] | null> {
  const ways: Map<string, Way>[] = Array.from({ length: people + 1 }, () => new Map<string, Way>());
  ways[0]?.set("", { cost: 0, used: kinds.map(() => 0), room: 0, last: null, before: null });
  for (let from = 0; from < people; from += 1) {
    yield from / people;
    for (const way of ways[from]?.values() ?? []) {
      for (const [kind, { count, costOf, roomAfter }] of kinds.entries()) {
        if ((way.used[kind] ?? 0) >= count) continue;
        for (let to = from + 1; to <= people; to += 1) {
          const cost = costOf(from, to);
          if (cost === null) continue;
          const used = Number.isFinite(count) ? way.used.map((each, at) => (at === kind ? each + 1 : each)) : way.used;
          keep(ways[to], { cost: way.cost + cost, used, room: Math.min(others, way.room + roomAfter(from, to)), last: { kind, from, to }, before: way });
        }
      }
    }
  }
  const best = [...(ways[people]?.values() ?? [])].filter(({ room }) => room >= others).reduce<Way | null>((least, way) => (least === null || way.cost < least.cost ? way : least), null);
  return best && blocksOf(best);
}

function keep(ways: Map<string, Way> | undefined, way: Way): void {
  const key = `${way.used.join()}|${way.room}`;
  const before = ways?.get(key);
  if (!before || way.cost < before.cost) ways?.set(key, way);
}

function blocksOf(way: Way): readonly CarBlock[] {
  const blocks: CarBlock[] = [];
  for (let at: Way | null = way; at?.last; at = at.before) blocks.unshift(at.last);
  return blocks;
}
