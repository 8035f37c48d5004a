import type { Session } from "../members/session";
import { EngineError } from "../engine/model";
import { silentServices } from "./paths";
import { actionType, pathType, type Batch, type BatchAnswer, type Result, type WireError } from "./wire";

/** The name under which Excel on the web takes what is no business of the workbook's: opening another one. */
export const wacPartition = "WacPartition";

/** Answers a batch that asks Excel on the web itself: its own object opens new workbooks (Excel.createWorkbook), and services are told things. */
export function partitionAnswer({ Actions, ObjectPaths }: Batch, session: Session): BatchAnswer {
  const results: Result[] = [];
  for (const [index, { Id, ActionType, Name, ArgumentInfo, ObjectPathId }] of Actions.entries()) {
    const path = ObjectPaths[String(ObjectPathId)];
    const isService = path?.ObjectPathType === pathType.newObject && silentServices.has(path.Name);
    const failed = isService || ActionType === actionType.instantiate ? null : called(ActionType, Name, ArgumentInfo?.Arguments ?? [], session);
    if (failed) return { Error: { ...failed, ActionIndex: index }, ProcessedResults: { Results: results } };
    results.push({ ActionId: Id, Value: ActionType === actionType.instantiate ? {} : null });
  }
  return { Results: results };
}

function called(type: number, name: string, [base64]: readonly unknown[], session: Session): WireError | null {
  if (type !== actionType.method || name !== "CreateAndOpenWorkbook") {
    return { Code: "ApiNotFound", Message: `WacWorkbook.${name} is not kept by the workbench.`, Location: `WacWorkbook.${name}`, HttpStatusCode: 404 };
  }
  try {
    session.openWorkbook(session.createWorkbook(base64));
    return null;
  } catch (error) {
    if (error instanceof EngineError) return { Code: error.code, Message: error.message, Location: `WacWorkbook.${name}`, HttpStatusCode: 400 };
    throw error;
  }
}
