import type { Area, Book } from "../engine/model";

/** How many ranges of past events can still be asked for. */
const keptEventRanges = 256;

/** One add-in's life with one workbook: what the workbook file itself does not hold. */
export class Session {
  dirty = false;
  /** The file's name as the title bar shows it. */
  name = "Book1.xlsx";
  private readonly eventRanges = new Map<string, Area>();
  private lastEventRange = 0;
  private enabled = true;
  private wasDisabled = false;

  constructor(
    readonly book: Book,
    /** The language of Excel, as "ko-KR". */
    readonly culture = "ko-KR",
  ) {
    book.onChange((changes) => {
      if (changes.some((change) => change.kind !== "selection")) this.dirty = true;
    });
  }

  /** Whether the add-in wants events (Runtime.enableEvents). */
  get eventsEnabled(): boolean {
    return this.enabled;
  }

  set eventsEnabled(enabled: boolean) {
    this.enabled = enabled;
    this.wasDisabled ||= !enabled;
  }

  /** Whether what changes now raises no events: they are off, or were so for a part of this batch. */
  get isQuiet(): boolean {
    return !this.enabled || this.wasDisabled;
  }

  /** A batch begins: what was off for a part of the last one no longer counts. */
  beginBatch(): void {
    this.wasDisabled = !this.enabled;
  }

  /** Keeps the range of an event, so that its handler may ask for it; gives the key. */
  keepEventRange(area: Area): string {
    this.lastEventRange += 1;
    const key = `event${this.lastEventRange}`;
    this.eventRanges.set(key, area);
    const oldest = this.eventRanges.keys().next().value;
    if (this.eventRanges.size > keptEventRanges && oldest !== undefined) this.eventRanges.delete(oldest);
    return key;
  }

  /** The range of an event, or null when it is too long past. */
  eventRange(key: unknown): Area | null {
    return this.eventRanges.get(String(key)) ?? null;
  }
}
