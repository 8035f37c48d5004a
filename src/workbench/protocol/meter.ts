import { actionType, type Batch } from "./wire";

/** One request as it was measured; sizes are bytes of UTF-8. */
export interface Measured {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/** Counts what passes between add-in and workbook. */
export class Meter {
  private readonly list: Measured[] = [];

  /** Every batch that did work, in order. Batches in which Excel.run only releases its ranges are not among them. */
  get batches(): readonly Measured[] {
    return this.list;
  }

  /** How often a sync had work to do. */
  get syncs(): number {
    return this.list.length;
  }

  get requestBytes(): number {
    return this.list.reduce((sum, one) => sum + one.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.list.reduce((sum, one) => sum + one.responseBytes, 0);
  }

  add(batch: Batch, requestBytes: number, responseBytes: number): void {
    if (!isRelease(batch)) this.list.push({ requestBytes, responseBytes, actions: batch.Actions.length });
  }

  reset(): void {
    this.list.length = 0;
  }
}

/** Whether a batch only lets go of ranges, as Excel.run sends it when it has ended. */
export function isRelease({ Actions }: Batch): boolean {
  const work = Actions.filter((action) => action.ActionType !== actionType.instantiate);
  return work.length > 0 && work.every((action) => action.Name === "_RemoveReference");
}
