import type { Slices } from "../values/slices";

/** Work for so long, in milliseconds, and the page gets its turn: clicks, keys and scrolling wait no longer than this. */
const turn = 12;

/** Does the work with pauses in which the page lives on. Gives null when the work is no longer wanted, looked at after each pause. */
export async function paced<Result>(work: Slices<Result>, isWanted: () => boolean = () => true): Promise<Result | null> {
  let until = performance.now() + turn;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    if (!isWanted()) return null;
    until = performance.now() + turn;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
