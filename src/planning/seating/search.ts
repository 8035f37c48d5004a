import { seeded, type Random } from "../random";
import { arrangement, type Arrangement } from "./arrangement";
import { firstPlan } from "./first-plan";
import { swapOfPairs, swapOfSeats } from "./moves";
import { score, type Score } from "./score";
import type { SeatingPlan, SeatingProblem } from "./seating-problem";

/** How long a search goes on, counted in moves that are tried: the same on every machine. */
export interface SearchWish {
  readonly moves: number;
  readonly seed?: number;
  /** Where to begin, when there is a plan already: the search then mends it rather than forgets it. */
  readonly start?: SeatingPlan;
}

/** The best plan so far, and how much of the search is done (0 … 1). */
export interface SearchState {
  readonly plan: SeatingPlan;
  readonly score: Score;
  readonly done: number;
}

/** Moves between two looks at the best plan: some milliseconds. */
const slice = 20_000;
/** Moves between two settings of the heat. */
const sameHeat = 64;
/** Moves a seat in one cooling; a longer search cools again from the best plan so far. */
const movesPerSeat = 4000;

/**
 * Looks for the best plan by simulated annealing: swaps of two seats, and of two partners together with two others, worse
 * ones taken ever more rarely. Gives the best plan so far again and again, so that whoever asks may stop at any time; what
 * it returns is the answer. The same problem, wish and seed give the same plans. Why this way and no solver library:
 * docs/decisions/seating.md.
 */
export function* search(problem: SeatingProblem, { moves, seed = 1, start }: SearchWish): Generator<SearchState, SearchState> {
  const random = seeded(seed);
  const first = start ?? firstPlan(problem);
  let now = arrangement(problem, first);
  let best = first;
  const state = (done: number): SearchState => ({ plan: best, score: score(problem, best), done });
  if (now.free.length < 2) return state(1);
  const rounds = Math.max(1, Math.round(moves / (now.free.length * movesPerSeat)));
  const { hot, cold } = temperatures(now, random);
  for (let round = 0; round < rounds; round += 1) {
    const span = Math.ceil(moves / rounds);
    const cooling = cooled(now, random, hot, cold, span);
    for (let tried = 0; tried < span; tried += slice) {
      const peak = cooling(tried, Math.min(span, tried + slice));
      if (peak) best = peak;
      yield state((round + Math.min(1, (tried + slice) / span)) / rounds);
    }
    now = arrangement(problem, best);
  }
  return state(1);
}

/** One cooling, to be done in pieces; each piece gives the plan that beat all before it, if there was one. */
function cooled(now: Arrangement, random: Random, hot: number, cold: number, span: number): (begin: number, end: number) => SeatingPlan | null {
  const seats = new Int32Array(now.seatOf.length);
  const fall = Math.log(cold / hot) / span;
  let heat = hot;
  let worth = 0;
  let peak = 1e-9;
  return (begin, end) => {
    let isPeak = false;
    for (let tried = begin; tried < end; tried += 1) {
      if (tried % sameHeat === 0) heat = hot * Math.exp(fall * tried);
      worth += random() < 0.6 ? swapOfSeats(now, random, heat) : swapOfPairs(now, random, heat);
      if (worth <= peak) continue;
      peak = worth + 1e-9;
      isPeak = true;
      seats.set(now.seatOf);
    }
    return isPeak ? Array.from(seats.subarray(0, now.plan().length)) : null;
  };
}

/** From where to where to cool: parts of what a usual swap loses. */
function temperatures(now: Arrangement, random: Random): { readonly hot: number; readonly cold: number } {
  const losses: number[] = [];
  for (let tried = 0; tried < 2000; tried += 1) {
    const one = now.free[Math.floor(random() * now.free.length)] ?? 0;
    const other = now.free[Math.floor(random() * now.free.length)] ?? 0;
    const gain = one === other ? 0 : now.gain(one, other);
    if (gain < 0 && gain > -now.demand / 2) losses.push(-gain);
  }
  losses.sort((one, other) => one - other);
  const usual = losses[Math.floor(losses.length / 2)] ?? 1;
  // A few seats are soon frozen; a large hall has no time to mend what much heat undoes.
  return { hot: (now.free.length < 30 ? 0.5 : 0.2) * usual, cold: 0.004 * usual };
}
