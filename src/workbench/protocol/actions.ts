import { ExcelError } from "../members/excel-error";
import type { Thing } from "../members/thing";
import { called, identity, isTracked, set, wireName } from "./members";
import type { Paths } from "./paths";
import { queried } from "./query";
import type { References } from "./references";
import { selectionOf } from "./selection";
import type { Subscriptions } from "./subscriptions";
import { actionType, type Action, type Batch } from "./wire";

/** What actions reach beyond the workbook's objects. */
export interface Reach {
  readonly references: References;
  readonly subscriptions: Subscriptions;
}

/** What a method or a property answers on a null object. */
const nothing = { _IsNull: true };

function instantiate(object: Thing, keep: boolean, { references }: Reach): unknown {
  if (keep && isTracked(object)) references.keep(object);
  return identity(object);
}

function method(object: Thing, action: Action, paths: Paths, { references, subscriptions }: Reach): unknown {
  const { Name } = action;
  if (Name === "_KeepReference") {
    references.keep(object);
    return null;
  }
  const args = paths.arguments(action.ArgumentInfo);
  if (Name === "_RemoveReference") {
    references.release(String(args[0]));
    return null;
  }
  if (subscriptions.change(object, Name)) return null;
  const answer = called(object, Name, args);
  const isObject = typeof answer === "object" && answer !== null && "className" in answer;
  return answer === undefined || isObject ? null : answer;
}

function update(object: Thing, state: Readonly<Record<string, unknown>>): null {
  for (const [name, value] of Object.entries(state)) set(object, wireName(name), value);
  return null;
}

/** The client asks that properties still are what it saw; Excel fails the batch when one is not. */
function ensureUnchanged(object: Thing, state: Readonly<Record<string, unknown>>): null {
  const names = Object.keys(state);
  const now = queried(object, selectionOf({ Select: names }));
  for (const name of names) {
    if (JSON.stringify(now[wireName(name)]) !== JSON.stringify(state[name])) {
      throw new ExcelError("Conflict", "Request could not be processed because of a conflict.", 409);
    }
  }
  return null;
}

function recursive(object: Thing, action: Action): unknown {
  const selects = (action.RecursiveQueryInfo?.Queries ?? []).map((query) => queried(object, selectionOf(query), query));
  return Object.assign({}, ...selects) as unknown;
}

/** Does one action and gives its result's value. */
export function act(action: Action, batch: Batch, paths: Paths, reach: Reach): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate: {
      const keep = batch.AutoKeepReference === true && !paths.path(action.ObjectPathId).D;
      return object && instantiate(object, keep, reach);
    }
    case actionType.query:
    case actionType.queryAsJson:
      return object && queried(object, selectionOf(action.QueryInfo), action.QueryInfo);
    case actionType.recursiveQuery:
      return object && recursive(object, action);
    case actionType.method:
      return object ? method(object, action, paths, reach) : nothing;
    case actionType.setProperty:
      if (!object) return nothing;
      set(object, action.Name, paths.arguments(action.ArgumentInfo)[0]);
      return null;
    case actionType.update:
      return object ? update(object, action.ObjectState ?? {}) : nothing;
    case actionType.ensureUnchanged:
      return object && ensureUnchanged(object, action.ObjectState ?? {});
    default:
      throw new ExcelError("InvalidRequest", `There is no action of type ${action.ActionType}.`);
  }
}
