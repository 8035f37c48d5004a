import { proposerNamed, type Thought } from "../../actions/think";
import { atOnce, retold } from "../../values/slices";
import type { FromThinking } from "./think-apart";

// The worker that thinks out proposals: loaded from the page's own origin, told one thought, and ended with it.
const tell = (message: FromThinking): void => postMessage(message);

addEventListener("message", ({ data: { kind, visit, wish } }: MessageEvent<Thought>) => {
  const answer = atOnce(retold(proposerNamed(kind).propose(visit, wish), (done) => tell({ done })));
  tell({ answer });
});
