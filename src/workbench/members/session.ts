import { Package } from "../engine/file/package";
import { EngineError, type Area, type Book } from "../engine/model";

/** How many ranges of past events can still be asked for. */
const keptEventRanges = 256;

/** One add-in's life with one workbook: what the workbook file itself does not hold. */
export class Session {
  dirty = false;
  /** The file's name as the title bar shows it. */
  name = "Book1.xlsx";
  /** Workbooks that the add-in had made, by their ids; null for one that began empty. */
  private readonly created = new Map<string, Uint8Array | null>();
  private opened: (bytes: Uint8Array | null) => void = () => undefined;
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

  /** Makes a workbook of an .xlsx file in base64, or an empty one; gives its id. Throws EngineError InvalidArgument when it is none. */
  createWorkbook(base64: unknown): string {
    const id = `workbook${this.created.size + 1}`;
    this.created.set(id, base64 === null || base64 === undefined || base64 === "" ? null : workbookFile(base64));
    return id;
  }

  /** Shows a workbook that was made, in a window of its own. */
  openWorkbook(id: string): void {
    const bytes = this.created.get(id);
    if (bytes === undefined) throw new EngineError("ItemNotFound", "There is no such new workbook.");
    this.opened(bytes);
  }

  /** Who shows new workbooks. */
  onOpenWorkbook(opened: (bytes: Uint8Array | null) => void): void {
    this.opened = opened;
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

/** The bytes of an .xlsx file in base64. */
function workbookFile(base64: unknown): Uint8Array {
  let letters: string;
  try {
    letters = atob(String(base64));
  } catch {
    throw new EngineError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  Package.opened(bytes);
  return bytes;
}
