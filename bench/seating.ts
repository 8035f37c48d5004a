// npm run bench:seating – how good the seats of a search are after a tenth of a second and after a second, against the best
// that is known: the planted optimum where there is one, else the best of a long run of several seeds.
import { search, type SearchState } from "../src/planning/seating/search";
import type { SeatingProblem } from "../src/planning/seating/seating-problem";
import { party, planted } from "../test/kit/seating-problems";

interface Instance {
  readonly name: string;
  readonly problem: SeatingProblem;
  /** null: not known. */
  readonly optimum: number | null;
}

const instances: readonly Instance[] = [
  ...[[12, 6], [24, 8], [60, 10], [107, 10], [300, 10], [1000, 10]].map(([people = 0, size = 0]) => ({ name: `party of ${people}`, problem: party(people, size, 7), optimum: null })),
  ...[[60, 10], [120, 10], [400, 10]].map(([people = 0, size = 0]) => ({ name: `planted ${people}`, ...planted(people, size, 3) })),
];

const seeds = [1, 2, 3, 4, 5, 6, 7];
const longest = 8000;

for (const { name, problem, optimum } of instances) {
  const perSecond = speed(problem);
  const worths = (milliseconds: number, runs: readonly number[]): readonly number[] => runs.map((seed) => result(problem, Math.max(20_000, Math.round((perSecond * milliseconds) / 1000)), seed).score.worth).sort((one, other) => one - other);
  const best = optimum ?? Math.max(...worths(longest, seeds.slice(0, 2)));
  const share = (worth: number): string => `${((100 * worth) / best).toFixed(1)} %`;
  const [quick, second] = [worths(100, seeds), worths(1000, seeds.slice(0, 3))];
  console.log(`${name}: ${Math.round(perSecond / 1000)} moves a ms; best known ${best}${optimum === null ? "" : " (proved)"}; 0.1 s ${share(quick[3] ?? 0)}, worst ${share(quick[0] ?? 0)}; 1 s ${share(second[1] ?? 0)}`);
}

function result(problem: SeatingProblem, moves: number, seed: number): SearchState {
  const going = search(problem, { moves, seed });
  for (;;) {
    const next = going.next();
    if (next.done) return next.value;
  }
}

/** Moves a second on this machine, after the code is warm. */
function speed(problem: SeatingProblem): number {
  result(problem, 100_000, 1);
  const start = performance.now();
  result(problem, 200_000, 2);
  return 200_000 / ((performance.now() - start) / 1000);
}
