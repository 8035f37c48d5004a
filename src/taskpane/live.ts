import type { Changed } from "../actions/live-check";
import type { WorkbookChange } from "../excel/watch";

/** Edits that follow each other this soon are one, in milliseconds: a paste, a fill, quick typing. */
const quiet = 300;
/** Nobody who types on and on waits longer than this for the list. */
const longestWait = 2000;
/** A check that has gone on for so long is no longer stopped by a newer edit: else none would ever end. */
const tooFarToStop = 2000;

/** What a live check asks of those around it. */
export interface LiveWork<Result> {
  readonly check: (changed: Changed, isWanted: () => boolean) => Promise<Result | null>;
  readonly onChecked: (result: Result) => void;
  readonly onFailed: () => void;
  /** While the pane's own work runs, edits wait. */
  readonly isBusy: () => boolean;
}

/** Checks that follow the edits of a workbook. */
export interface Live {
  readonly hear: (change: WorkbookChange) => void;
  /** Runs a whole check, which makes those that wait or run needless; when it gives nothing they are wanted again. */
  readonly instead: <Answer>(wholeCheck: () => Promise<Answer | null>) => Promise<Answer | null>;
  readonly end: () => void;
}

interface Running {
  readonly changed: Changed;
  readonly since: number;
  isWanted: boolean;
}

const nothing: Changed = new Set();

function both(one: Changed, other: Changed): Changed {
  return one === "all" || other === "all" ? "all" : new Set([...one, ...other]);
}

/** Joins edits over a short quiet time into one check; one runs at a time, and the latest wins. */
export function followEdits<Result>({ check, onChecked, onFailed, isBusy }: LiveWork<Result>): Live {
  let waiting: Changed = nothing;
  let waitsSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Running | null = null;

  function isWaiting(): boolean {
    return waiting === "all" || waiting.size > 0;
  }

  function wait(): void {
    const now = performance.now();
    waitsSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(due, Math.max(0, Math.min(quiet, waitsSince + longestWait - now)));
  }

  function due(): void {
    waitsSince = null;
    if (!isWaiting()) return;
    if (isBusy()) wait();
    else if (!running || performance.now() - running.since < tooFarToStop) void run();
  }

  function stop(): void {
    if (!running) return;
    running.isWanted = false;
    waiting = both(waiting, running.changed);
    running = null;
  }

  async function run(): Promise<void> {
    stop();
    const mine: Running = { changed: waiting, since: performance.now(), isWanted: true };
    running = mine;
    waiting = nothing;
    let result: Result | null = null;
    try {
      result = await check(mine.changed, () => mine.isWanted && !isBusy());
    } catch {
      if (mine.isWanted) onFailed();
    }
    if (!mine.isWanted) return;
    running = null;
    if (result) onChecked(result);
    else waiting = both(waiting, mine.changed);
    // After a failure the next edit tries again; what came meanwhile does so now.
    if (result ? isWaiting() : isBusy()) wait();
  }

  return {
    hear: (change) => {
      waiting = both(waiting, change.kind === "sheets" ? "all" : new Set([change.sheet]));
      wait();
    },
    instead: async (wholeCheck) => {
      stop();
      const before = waiting;
      waiting = nothing;
      let answer = null;
      try {
        answer = await wholeCheck();
      } finally {
        if (answer === null) waiting = both(waiting, before);
        if (isWaiting()) wait();
      }
      return answer;
    },
    end: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
