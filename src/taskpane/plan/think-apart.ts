import { inTurns, type Thinker, type Thought } from "../../actions/think";
import type { Proposal, Told } from "../../planning/proposal";
import seating from "../../planning/seating/seating";

/** What the worker says: how far it is, again and again, then the answer. */
export type FromThinking = { readonly done: number } | { readonly answer: Proposal | Told };

/** How often it is asked whether the answer is still wanted, in milliseconds. */
const look = 100;

/**
 * Thinks of seats in a worker, so that the page never waits for a long search; it is ended when nobody wants the answer any
 * more. Where there can be no worker, or it fails, the page thinks in turns, as it does of everything else: the answer is
 * the same.
 */
export const thinkApart: Thinker = async (thought, tell, isWanted) => {
  if (thought.kind !== seating.key) return inTurns(thought, tell, isWanted);
  try {
    return await inWorker(thought, tell, isWanted);
  } catch {
    return inTurns(thought, tell, isWanted);
  }
};

function inWorker(thought: Thought, tell: (done: number) => void, isWanted: () => boolean): Promise<Proposal | Told | null> {
  const worker = new Worker(/* webpackChunkName: "thinking" */ new URL("./thinking.ts", import.meta.url));
  return new Promise((resolve, reject) => {
    const looking = setInterval(() => {
      if (!isWanted()) end(() => resolve(null));
    }, look);
    const end = (how: () => void): void => {
      clearInterval(looking);
      worker.terminate();
      how();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FromThinking>) => {
      if ("answer" in data) end(() => resolve(data.answer));
      else tell(data.done);
    });
    worker.addEventListener("error", () => end(() => reject(new Error("The worker cannot think."))));
    try {
      worker.postMessage(thought);
    } catch (error) {
      end(() => reject(error instanceof Error ? error : new Error(String(error))));
    }
  });
}
