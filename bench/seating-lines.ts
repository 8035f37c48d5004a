import { search } from "../src/planning/seating/search";
import type { SeatingProblem } from "../src/planning/seating/seating-problem";
import { atOnce } from "../src/values/slices";
import { bellowsPeterson, hosted, party, planted } from "../test/kit/seating-problems";

interface Instance {
  readonly name: string;
  readonly problem: SeatingProblem;
  /** Proved, or the best that runs of a minute found; null: looked for now. */
  readonly best: number | null;
}

export type SeatingLine = Readonly<Record<string, string | number>>;

const seeds = [1, 2, 3, 4, 5];
const longest = 5000;

function instances(): readonly Instance[] {
  return [
    { name: "Bellows and Peterson, 17 at two tables", problem: bellowsPeterson(2, 10), best: 318 },
    { name: "Bellows and Peterson, 17 at five tables", problem: bellowsPeterson(5, 4), best: null },
    ...[[12, 6], [24, 8], [60, 10], [107, 10], [300, 10], [1000, 10]].map(([people = 0, size = 0]) => ({ name: `party of ${people}`, problem: party(people, size, 7), best: null })),
    ...[[60, 10], [120, 10], [400, 10]].map(([people = 0, size = 0]) => {
      const { problem, optimum } = planted(people, size, 3);
      return { name: `planted ${people}`, problem, best: optimum };
    }),
    ...[120, 1000].map((people) => ({ name: `demands, ${people}`, problem: hosted(people, 10, 5), best: null })),
  ];
}

/** The measures of every instance, told one by one as they come. */
export function seatingLines(tell: (line: string) => void): readonly SeatingLine[] {
  return instances().map(({ name, problem, best: known }) => {
    const perMillisecond = speed(problem);
    const after = (milliseconds: number, runs: readonly number[]) => runs.map((seed) => atOnce(search(problem, { moves: Math.max(2000, Math.round(perMillisecond * milliseconds)), seed })).score).sort((one, other) => one.worth - other.worth);
    const best = Math.max(known ?? -Infinity, ...after(longest, [8, 9]).map(({ worth }) => worth));
    const [tenth, second] = [after(100, seeds), after(1000, seeds)];
    const share = (worth: number | undefined): string => `${((100 * (worth ?? 0)) / best).toFixed(1)} %`;
    const broken = Math.max(...second.map(({ misplaced, broken: some }) => misplaced + some));
    const line = { instance: name, "moves a ms": Math.round(perMillisecond), best, "0.1 s": share(tenth[2]?.worth), "1 s": share(second[2]?.worth), "worst in 1 s": share(second[0]?.worth), "broken in 0.1 s": Math.max(...tenth.map(({ misplaced, broken: some }) => misplaced + some)), "broken in 1 s": broken };
    tell(Object.values(line).join(" · "));
    return line;
  });
}

/** Moves a millisecond on this machine, after the code is warm; the best of three, as other programs run too. */
function speed(problem: SeatingProblem): number {
  atOnce(search(problem, { moves: 50_000, seed: 1 }));
  const runs = [50_000, 250_000].map((moves) => Math.min(...[2, 3, 4].map((seed) => {
    const start = performance.now();
    atOnce(search(problem, { moves, seed }));
    return performance.now() - start;
  })));
  // What it takes to begin does not count as moves.
  return 200_000 / Math.max(1, (runs[1] ?? 0) - (runs[0] ?? 0));
}
