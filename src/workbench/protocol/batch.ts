import { EngineError } from "../engine/model";
import { ExcelError } from "../members/excel-error";
import type { Session } from "../members/session";
import { act, type Reach } from "./actions";
import { Paths } from "./paths";
import { actionType, type Action, type Batch, type BatchAnswer, type Result, type WireError } from "./wire";

const httpStatuses = {
  InsertDeleteConflict: 409,
  NonBlankCellOffSheet: 400,
  MergedRangeConflict: 400,
  InvalidArgument: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  InvalidOperation: 400,
  AccessDenied: 403,
  UnsupportedOperation: 400,
} as const satisfies Record<EngineError["code"], number>;

function wireError(error: unknown, index: number): WireError {
  const place = typeof error === "object" && error !== null && "place" in error ? { Location: String(error.place) } : {};
  if (error instanceof ExcelError) {
    const { code, message, httpStatus, location } = error;
    return { Code: code, Message: message, ...(location ? { Location: location } : {}), ActionIndex: index, HttpStatusCode: httpStatus };
  }
  if (error instanceof EngineError) {
    return { Code: error.code, Message: error.message, ...place, ActionIndex: index, HttpStatusCode: httpStatuses[error.code] };
  }
  // A mistake of our own: the stack is what a developer of the workbench needs.
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: told, ...place, ActionIndex: index, HttpStatusCode: 500 };
}

/** A handler hears nothing of what its batch did before it was registered, so what went before must have been told. */
function beginsListening(action: Action): boolean {
  return action.ActionType === actionType.method && action.Name.startsWith("_Register");
}

/**
 * Does a batch's actions in order and answers with one result each. The first that fails ends the batch; what was done
 * before stays done, as in Excel. It pauses before each registration of a handler, so that changes may be told.
 */
export function* answering(batch: Batch, session: Session, reach: Reach): Generator<undefined, BatchAnswer> {
  const paths = new Paths(batch, session, reach.references);
  const results: Result[] = [];
  const traces: number[] = [];
  let failed: WireError | null = null;
  for (const [index, action] of batch.Actions.entries()) {
    if (index > 0 && beginsListening(action)) yield;
    try {
      results.push({ ActionId: action.Id, Value: act(action, batch, paths, reach) ?? null });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      session.book.tellApart();
    } catch (error) {
      failed = wireError(error, index);
      break;
    }
  }
  const traced = traces.length > 0 ? { TraceIds: traces } : {};
  return failed ? { Error: failed, ProcessedResults: { Results: results }, ...traced } : { Results: results, ...traced };
}
