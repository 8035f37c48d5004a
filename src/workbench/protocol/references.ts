import { ExcelError } from "../members/excel-error";
import type { Area } from "../engine/model";
import { isThing, type Thing } from "../members/thing";

/** Whether the sheet of a tracked range is still in its workbook. */
function stands(object: Thing): boolean {
  const [area] = isThing(object, "Range") ? [object.model] : isThing(object, "RangeAreas") ? object.model : [];
  return !area || area.sheet.book.sheets.includes(area.sheet);
}

/** The objects that clients track from batch to batch. */
export class References {
  private readonly kept = new Map<string, Thing>();
  private readonly gone = new WeakSet<Thing>();
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

  /** Lets ranges follow their cells; one whose cells are all gone means nothing any more. */
  follow(after: (area: Area) => Area | null): void {
    for (const object of this.kept.values()) {
      const moved = movedModel(object, after);
      if (moved === null) this.gone.add(object);
      else Object.assign(object, { model: moved });
    }
  }

  /** Throws InvalidReference for a range whose cells were deleted. */
  assertStands(object: Thing): void {
    if (this.gone.has(object)) throw invalidReference();
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  /** The tracked object. Throws InvalidReference when it was released, or its sheet is gone. */
  get(reference: string): Thing {
    const object = this.kept.get(reference);
    if (!object || !stands(object) || this.gone.has(object)) throw invalidReference();
    return object;
  }
}

function invalidReference(): ExcelError {
  return new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
}

/** Where the cells of a range, or of several, stand; null when none is left. */
function movedModel(object: Thing, after: (area: Area) => Area | null): unknown {
  if (isThing(object, "Range")) return after(object.model);
  if (!isThing(object, "RangeAreas")) return object.model;
  const left = object.model.flatMap((area) => after(area) ?? []);
  return left.length > 0 ? left : null;
}
