import { useEffect, useRef } from "react";
import type { LiveChecked } from "../actions/live-check";
import type { Now } from "../actions/now";
import type { Actions } from "./actions";
import { followEdits, type Live } from "./live";

/** What becomes of edits in the pane. */
interface LiveWork {
  /** Whether there is a list to keep up to date. */
  readonly isChecked: () => boolean;
  readonly isBusy: () => boolean;
  readonly onChecked: (result: LiveChecked) => void;
  /** The list may be out of date. */
  readonly onFailed: () => void;
  /** An edit before the first check. */
  readonly onChange: () => void;
}

/** Follows the edits of the workbook as long as the pane is open, whoever makes them. Without events it never calls back. */
export function useLive(actions: Actions, now: () => Now, work: LiveWork): { readonly current: Live | null } {
  const live = useRef<Live | null>(null);
  const latest = useRef(work);
  latest.current = work;
  const clock = useRef(now);
  clock.current = now;

  useEffect(() => {
    const following = followEdits<LiveChecked>({
      check: (changed, isWanted) => actions.checkChanges(changed, clock.current(), isWanted),
      onChecked: (result) => latest.current.onChecked(result),
      onFailed: () => latest.current.onFailed(),
      isBusy: () => latest.current.isBusy(),
    });
    live.current = following;
    let isOver = false;
    let end: (() => Promise<void>) | null = null;
    void actions
      .watchVisit((change) => {
        if (latest.current.isChecked()) following.hear(change);
        else latest.current.onChange();
      })
      .then(
        (ended) => {
          end = ended;
          if (isOver) void ended();
        },
        // Without events the pane still works: its list is as of the last check, and says so.
        () => undefined,
      );
    return () => {
      isOver = true;
      following.end();
      live.current = null;
      void end?.();
    };
  }, [actions]);

  return live;
}
