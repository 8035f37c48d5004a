import { ExcelError } from "../members/excel-error";
import { isThing, type Thing } from "../members/thing";

/** Whether the sheet of a tracked range is still in its workbook. */
function stands(object: Thing): boolean {
  const [area] = isThing(object, "Range") ? [object.model] : isThing(object, "RangeAreas") ? object.model : [];
  return !area || area.sheet.book.sheets.includes(area.sheet);
}

/** The objects that clients track from batch to batch. */
export class References {
  private readonly kept = new Map<string, Thing>();
  /** Counted over all workbooks: a release that comes late, when another workbook is open, must mean nothing there. */
  private static last = 0;

  /** How many objects are tracked. */
  get size(): number {
    return this.kept.size;
  }

  keep(object: Thing): void {
    if (object.reference !== undefined && this.kept.has(object.reference)) return;
    References.last += 1;
    object.reference = `reference${References.last}`;
    this.kept.set(object.reference, object);
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  /** The tracked object. Throws InvalidReference when it was released, or its sheet is gone. */
  get(reference: string): Thing {
    const object = this.kept.get(reference);
    if (!object || !stands(object)) {
      throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return object;
  }
}
