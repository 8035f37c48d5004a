import type { Area, Change } from "./model";

/** One thing done, and how to take it back. */
export interface Act {
  undo(): void;
  redo(): void;
}

interface Step {
  readonly label: string;
  readonly source: Change["source"];
  readonly acts: Act[];
  readonly changes: Change[];
  /** So many of the changes are not joined with later ones. */
  apart: number;
}

/** Keeps what was done step by step, tells listeners once a step, and takes steps back exactly. */
export class Journal {
  /** Grows with everything that may alter a formula's value; calculation and caches compare it. */
  version = 0;
  /** Grows with every change of what formulas there are and what they refer to; circles are looked for only then. */
  shape = 0;
  #depth = 0;
  #step: Step | null = null;
  #isReplaying = false;
  #quiet = 0;
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  readonly #listeners = new Set<(changes: readonly Change[]) => void>();

  /** @param beforeClose runs inside a step before it ends, e.g. to let tables grow around what was typed. */
  constructor(private readonly beforeClose: (changes: readonly Change[], source: Change["source"]) => void) {}

  /** Runs work as one step; what was done before an error stays done, as it does in Excel. */
  edit<T>(source: Change["source"], label: string, work: () => T): T {
    if (this.#step) return this.#nested(work);
    const step: Step = { label, source, acts: [], changes: [], apart: 0 };
    this.#step = step;
    try {
      const answer = this.#nested(work);
      this.beforeClose([...step.changes], source);
      return answer;
    } finally {
      this.#step = null;
      this.#close(step);
    }
  }

  #nested<T>(work: () => T): T {
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }

  #close(step: Step): void {
    if (step.acts.length > 0 && (step.source === "user" || step.source === "addin")) {
      this.#done.push(step);
      this.#undone.length = 0;
    }
    this.#tell(step.changes);
  }

  /** Runs work whose acts only carry out a larger change, which is told in their stead. */
  quietly<T>(work: () => T): T {
    this.#quiet++;
    try {
      return work();
    } finally {
      this.#quiet--;
    }
  }

  /** Does an act and keeps it; outside `edit` it is a step of the engine's own, which nobody undoes. */
  act(kind: Change["kind"], area: Area | null, act: Act, also: Pick<Change, "shift" | "before" | "after"> = {}): void {
    if (this.#isReplaying) throw new Error("An act was recorded while a step was taken back.");
    if (!this.#step) {
      this.edit("engine", "", () => this.act(kind, area, act, also));
      return;
    }
    act.redo();
    this.#count(kind);
    this.#step.acts.push(act);
    const { source, changes, apart } = this.#step;
    join(changes, this.#quiet > 0 ? { kind: "moved", area: null, source } : { kind, area, source, ...also }, apart);
  }

  /** Later changes of the open step are told apart from those so far. */
  tellApart(): void {
    if (this.#step) this.#step.apart = this.#step.changes.length;
  }

  #count(kind: Change["kind"]): void {
    this.version++;
    if (kind !== "cells" && kind !== "style" && kind !== "layout" && kind !== "selection") this.shape++;
  }

  /** Sets one property, to be taken back. */
  assign<T extends object, K extends keyof T>(kind: Change["kind"], area: Area | null, target: T, key: K, value: T[K]): void {
    const before = target[key];
    if (Object.is(before, value)) return;
    this.act(kind, area, { undo: () => void (target[key] = before), redo: () => void (target[key] = value) });
  }

  /** Tells listeners of something that is no edit, such as a moved selection. */
  announce(change: Change): void {
    if (this.#step) join(this.#step.changes, change, this.#step.apart);
    else this.#tell([change]);
  }

  undo(): string | null {
    return this.#replay(this.#done, this.#undone, takenBack, (step) => [...step.acts].reverse().forEach((act) => act.undo()));
  }

  redo(): string | null {
    return this.#replay(this.#undone, this.#done, (change) => change, (step) => step.acts.forEach((act) => act.redo()));
  }

  #replay(from: Step[], to: Step[], told: (change: Change) => Change, run: (step: Step) => void): string | null {
    const step = this.#step ? undefined : from.pop();
    if (!step) return null;
    this.#isReplaying = true;
    try {
      run(step);
    } finally {
      this.#isReplaying = false;
    }
    for (const { kind } of step.changes) this.#count(kind);
    to.push(step);
    this.#tell(step.changes.map((change) => ({ ...told(change), source: "user" })));
    return step.label;
  }

  onChange(listener: (changes: readonly Change[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    for (const listener of [...this.#listeners]) listener(changes);
  }
}

const opposite = { down: "up", up: "down", left: "right", right: "left" } as const;

/** What is told when a change is taken back: cells that came go, and those that went come. */
function takenBack(change: Change): Change {
  const { kind, shift, before, after, ...told } = change;
  if (before !== undefined) return after === undefined ? { kind, ...told } : { kind, ...told, before: after, after: before };
  if (!shift || (kind !== "inserted" && kind !== "deleted")) return change;
  return { ...change, kind: kind === "inserted" ? "deleted" : "inserted", shift: opposite[shift] };
}

/** Adds a change, joining areas that together are one rectangle, so that a block written cell by cell is one change. */
function join(changes: Change[], change: Change, apart: number): void {
  changes.push(change);
  while (changes.length > apart + 1) {
    const last = changes.at(-1);
    const before = changes.at(-2);
    if (!last || !before || last.shift || before.shift || last.kind !== before.kind || last.source !== before.source) return;
    const united = unitedArea(before.area, last.area);
    if (united === undefined) return;
    const { kind, source } = last;
    const isOneCell = united?.top === united?.bottom && united?.left === united?.right && before.before !== undefined;
    changes.splice(-2, 2, { kind, source, area: united, ...(isOneCell && { before: before.before, ...(last.after !== undefined && { after: last.after }) }) });
  }
}

function unitedArea(one: Area | null, other: Area | null): Area | null | undefined {
  if (!one || !other) return one === other ? one : undefined;
  if (one.sheet !== other.sheet) return undefined;
  const sameColumns = one.left === other.left && one.right === other.right && other.top <= one.bottom + 1 && one.top <= other.bottom + 1;
  const sameRows = one.top === other.top && one.bottom === other.bottom && other.left <= one.right + 1 && one.left <= other.right + 1;
  const within = other.top >= one.top && other.bottom <= one.bottom && other.left >= one.left && other.right <= one.right;
  if (!sameColumns && !sameRows && !within) return undefined;
  return {
    sheet: one.sheet,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
