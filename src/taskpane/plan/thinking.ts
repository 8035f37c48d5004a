import type { Thought } from "../../actions/think";
import seating from "../../planning/seating/seating";
import { atOnce, retold } from "../../values/slices";
import type { FromThinking } from "./think-apart";

// The worker that seats banquets: loaded from the page's own origin, told one thought, and ended with it.
const tell = (message: FromThinking): void => postMessage(message);

addEventListener("message", ({ data: { visit, wish } }: MessageEvent<Thought>) => {
  const answer = atOnce(retold(seating.propose(visit, wish), (done) => tell({ done })));
  tell({ answer });
});
