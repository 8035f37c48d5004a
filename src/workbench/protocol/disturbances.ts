import type { Book } from "../engine/model";
import type { BatchAnswer, WireError } from "./wire";

/**
 * A sync that is to fail.
 * - `at`: which of the syncs that come from now on, from 1. Batches that only release ranges do not count.
 * - `code`: Excel's error code, e.g. GeneralException, RequestAborted, InvalidOperationInCellEditMode.
 * - `when`: `before` nothing of the batch is done; `midway` a part of its actions is done and stands, as in Excel;
 *   `after` all of it is done, and only the answer is lost.
 * - `share`: how much of the batch's actions is done `midway`, from 0 to 1; half when not told.
 */
export interface Fault {
  readonly at: number;
  readonly code: string;
  readonly when: "before" | "midway" | "after";
  readonly share?: number;
}

/** Another person's edit, done before the sync of that number is answered. */
interface Intrusion {
  readonly at: number;
  readonly edit: (book: Book) => void;
}

/** What tests put in the way of a client: syncs that fail, and another author who edits between the syncs. */
export class Disturbances {
  private syncs = 0;
  private faults: readonly Fault[] = [];
  private intrusions: readonly Intrusion[] = [];

  constructor(private readonly book: Book) {}

  /** Lets a sync fail, once. */
  failSync(fault: Fault): void {
    this.faults = [...this.faults, { ...fault, at: this.syncs + fault.at }];
  }

  /** Does another person's edit as one step, now; events tell it as Remote. */
  editAsRemote<T>(edit: (book: Book) => T): T {
    return this.book.edit("remote", "", () => edit(this.book));
  }

  /** Does another person's edit right before one of the syncs to come is answered, counted as a fault's. */
  editBeforeSync(at: number, edit: (book: Book) => void): void {
    this.intrusions = [...this.intrusions, { at: this.syncs + at, edit }];
  }

  /** How many faults and edits still wait for their sync. */
  get waiting(): number {
    return this.faults.length + this.intrusions.length;
  }

  /** Forgets what still waits. */
  clear(): void {
    this.faults = [];
    this.intrusions = [];
  }

  /** A sync begins: lets the other person go first, and gives the fault that meets it. */
  begin(): Fault | null {
    this.syncs += 1;
    const at = this.syncs;
    const due = this.intrusions.filter((one) => one.at === at);
    const fault = this.faults.find((one) => one.at === at) ?? null;
    this.intrusions = this.intrusions.filter((one) => one.at !== at);
    this.faults = this.faults.filter((one) => one.at !== at);
    for (const { edit } of due) this.editAsRemote(edit);
    return fault;
  }
}

/** The answer that a failed sync gets, with the results that come through. */
export function faultyAnswer(fault: Fault, answer: BatchAnswer | null): BatchAnswer {
  const Error: WireError = { Code: fault.code, Message: "The sync was made to fail.", HttpStatusCode: 500 };
  const results = fault.when === "midway" ? answer?.Results : undefined;
  return results ? { Error, ProcessedResults: { Results: results } } : { Error };
}
