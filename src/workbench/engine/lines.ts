import type { Style } from "./model";
import type { Journal } from "./journal";

interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: Style;
}

/** The columns or the rows of one sheet: sizes in points, hidden or not, and the look of whole lines. */
export class Lines {
  readonly #lines = new Map<number, Line>();

  constructor(private readonly journal: Journal) {}

  size(at: number): number | undefined {
    return this.#lines.get(at)?.size;
  }

  isHidden(at: number): boolean {
    return this.#lines.get(at)?.hidden ?? false;
  }

  style(at: number): Style | undefined {
    return this.#lines.get(at)?.style;
  }

  setSize(at: number, size: number | undefined): void {
    this.#set(at, "size", size);
  }

  setHidden(at: number, hidden: boolean): void {
    this.#set(at, "hidden", hidden || undefined);
  }

  setStyle(at: number, style: Style | undefined): void {
    this.#set(at, "style", style);
  }

  /** Takes over a line of a file that is being opened; there is nothing to take back. */
  load(at: number, line: Line): void {
    if (Object.keys(line).length > 0) this.#lines.set(at, line);
  }

  /** Takes all lines to other places, or away. */
  move(place: (at: number) => number | null): void {
    const before = [...this.#lines];
    const after = before.flatMap(([at, line]): [number, Line][] => {
      const to = place(at);
      return to === null ? [] : [[to, line]];
    });
    const put = (lines: readonly [number, Line][]): void => {
      this.#lines.clear();
      for (const [at, line] of lines) this.#lines.set(at, line);
    };
    this.journal.act("layout", null, { redo: () => put(after), undo: () => put(before) });
  }

  /** Gives a line the size and look of another; hidden it is not. */
  copy(from: number, to: number): void {
    this.#set(to, "size", this.size(from));
    this.#set(to, "style", this.style(from));
  }

  entries(): IterableIterator<[number, Line]> {
    return this.#lines.entries();
  }

  #set<K extends keyof Line>(at: number, key: K, value: Line[K] | undefined): void {
    const before = this.#lines.get(at) ?? {};
    if (Object.is(before[key], value)) return;
    const after: Line = { ...before };
    if (value === undefined) Reflect.deleteProperty(after, key);
    else Object.assign(after, { [key]: value });
    const put = (line: Line): void => {
      if (Object.keys(line).length > 0) this.#lines.set(at, line);
      else this.#lines.delete(at);
    };
    this.journal.act(key === "style" ? "style" : "layout", null, { redo: () => put(after), undo: () => put(before) });
  }
}
