import type { Thing } from "../members/thing";
import { ExcelError } from "../members/excel-error";

/** The objects that clients track from batch to batch. */
export class References {
  private readonly kept = new Map<string, Thing>();
  private last = 0;

  /** How many objects are tracked. */
  get size(): number {
    return this.kept.size;
  }

  keep(object: Thing): void {
    if (object.reference !== undefined && this.kept.has(object.reference)) return;
    this.last += 1;
    object.reference = `reference${this.last}`;
    this.kept.set(object.reference, object);
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  /** The tracked object. Throws InvalidReference when it was released, or its sheet is gone. */
  get(reference: string): Thing {
    const object = this.kept.get(reference);
    if (!object) {
      throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return object;
  }
}
