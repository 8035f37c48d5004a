/** An error of the library's by its number; 0 is none. */
export const fileErrors = { memoryLimit: 11000, indexOutOfRange: 5008, unsupportedType: 1009 } as const;

/** The one kind of copy that is made here: the workbook as an .xlsx file. */
const compressed = 1;

/** Excel keeps so many copies for an add-in that does not close them. */
const most = 2;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Copies of the workbook that the add-in has asked for (getFileAsync) and not closed yet. */
export class DocumentCopies {
  readonly #open = new Map<number, Copy>();
  #last = 0;

  constructor(private readonly save: () => Promise<Uint8Array>) {}

  /** Makes a copy: its handle and its size, or an error. */
  async make(type: unknown, sliceSize: unknown): Promise<{ readonly handle: number; readonly size: number } | { readonly error: number }> {
    if (type !== compressed || typeof sliceSize !== "number") return { error: fileErrors.unsupportedType };
    if (this.#open.size >= most) return { error: fileErrors.memoryLimit };
    const bytes = await this.save();
    this.#last += 1;
    this.#open.set(this.#last, { bytes, sliceSize });
    return { handle: this.#last, size: bytes.length };
  }

  /** One slice of a copy; null when there is none. */
  slice(handle: unknown, index: unknown): readonly number[] | null {
    const copy = this.#open.get(Number(handle));
    const from = Number(index) * (copy?.sliceSize ?? 0);
    if (!copy || !(from >= 0 && from < copy.bytes.length)) return null;
    return Array.from(copy.bytes.subarray(from, from + copy.sliceSize));
  }

  /** Lets go of a copy; false when there is none. */
  release(handle: unknown): boolean {
    return this.#open.delete(Number(handle));
  }
}
