import { createBook } from "../../../src/workbench/engine/create-book";
import { Conversation, largestPayload } from "../../../src/workbench/protocol/conversation";
import { actionType, pathType, type Action, type Batch, type BatchAnswer, type ObjectPath } from "../../../src/workbench/protocol/wire";

const workbook: ObjectPath = { Id: 1, ObjectPathType: pathType.globalObject, Name: "" };
const worksheets: ObjectPath = { Id: 2, ObjectPathType: pathType.property, Name: "Worksheets", ParentObjectPathId: 1 };
const first: ObjectPath = { Id: 3, ObjectPathType: pathType.method, Name: "GetFirst", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [null] } };
const cell: ObjectPath = { Id: 4, ObjectPathType: pathType.method, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } };

function action(Id: number, type: keyof typeof actionType, ObjectPathId: number, rest: Partial<Action> = {}): Action {
  return { Id, ActionType: actionType[type], Name: "", ObjectPathId, ...rest };
}

function batch(Actions: readonly Action[], paths: readonly ObjectPath[] = [], keep = false): Batch {
  const all = [workbook, worksheets, first, cell, ...paths];
  return { AutoKeepReference: keep, Actions, ObjectPaths: Object.fromEntries(all.map((path) => [String(path.Id), path])) };
}

function conversation() {
  const host = new Conversation(createBook("en"), "en-US");
  const ask = (asked: Batch): BatchAnswer => JSON.parse(host.ask(JSON.stringify(asked))) as BatchAnswer;
  return { host, ask };
}

test("one result an action, in order, and the traces passed", () => {
  const { ask } = conversation();
  const answer = ask(batch([action(1, "instantiate", 3), action(2, "trace", 0), action(3, "query", 3, { QueryInfo: { Select: ["name"] } })]));
  expect(answer.Results?.map(({ ActionId }) => ActionId)).toEqual([1, 2, 3]);
  expect(answer.TraceIds).toEqual([2]);
  expect(answer.Results?.[2]?.Value).toEqual({ Name: "Sheet1", Id: "{00000000-0001-0000-0001-000000000000}" });
});

test("a path is followed once, so what it creates is created once", () => {
  const { host, ask } = conversation();
  const added: ObjectPath = { Id: 5, ObjectPathType: pathType.method, Name: "Add", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["New"] } };
  ask(batch([action(1, "instantiate", 5), action(2, "query", 5), action(3, "query", 5)], [added]));
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "New"]);
});

test("an error tells code, place and index; results before it are passed on", () => {
  const { ask } = conversation();
  const missing: ObjectPath = { Id: 5, ObjectPathType: pathType.indexer, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Nope"] } };
  const answer = ask(batch([action(1, "instantiate", 1), action(2, "instantiate", 5), action(3, "instantiate", 3)], [missing]));
  expect(answer.Error).toEqual({ Code: "ItemNotFound", Message: "The requested resource doesn't exist.", Location: "WorksheetCollection.getItem", ActionIndex: 1, HttpStatusCode: 404 });
  expect(answer.ProcessedResults?.Results.map(({ ActionId }) => ActionId)).toEqual([1]);
});

test("a null object answers methods and settings without doing anything", () => {
  const { host, ask } = conversation();
  const missing: ObjectPath = { Id: 5, ObjectPathType: pathType.method, Name: "GetItemOrNullObject", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Nope"] } };
  const answer = ask(batch([
    action(1, "instantiate", 5), action(2, "query", 5), action(3, "method", 5, { Name: "Delete" }),
    action(4, "setProperty", 5, { Name: "Name", ArgumentInfo: { Arguments: ["X"] } }), action(5, "update", 5, { ObjectState: { name: "X" } }),
  ], [missing]));
  expect(answer.Results?.map(({ Value }) => Value)).toEqual([null, null, { _IsNull: true }, { _IsNull: true }, { _IsNull: true }]);
  expect(host.book.sheets).toHaveLength(1);
});

test("update sets several properties, and ensureUnchanged finds what another has changed", () => {
  const { host, ask } = conversation();
  expect(ask(batch([action(1, "update", 3, { ObjectState: { name: "A", tabColor: "#112233" } })])).Error).toBeUndefined();
  expect(host.book.sheets[0]).toMatchObject({ name: "A", tabColor: "#112233" });
  expect(ask(batch([action(1, "ensureUnchanged", 3, { ObjectState: { name: "A" } })])).Error).toBeUndefined();
  expect(ask(batch([action(1, "ensureUnchanged", 3, { ObjectState: { name: "B" } })])).Error?.Code).toBe("Conflict");
});

test("retrieve and recursive queries answer like a load", () => {
  const { ask } = conversation();
  const answer = ask(batch([
    action(1, "queryAsJson", 3, { QueryInfo: { Select: ["name"] } }),
    action(2, "recursiveQuery", 3, { RecursiveQueryInfo: { Queries: [{ Select: ["name"] }, { Select: ["position"] }], MaxDepth: 2 } }),
  ]));
  expect(answer.Results?.[0]?.Value).toMatchObject({ Name: "Sheet1" });
  expect(answer.Results?.[1]?.Value).toMatchObject({ Name: "Sheet1", Position: 0 });
});

test("objects stand in arguments, also deep within them", () => {
  const { host, ask } = conversation();
  const validation: ObjectPath = { Id: 5, ObjectPathType: pathType.property, Name: "DataValidation", ParentObjectPathId: 4 };
  const source: ObjectPath = { Id: 6, ObjectPathType: pathType.method, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["F1:F3"] } };
  const added: ObjectPath = { Id: 7, ObjectPathType: pathType.property, Name: "Tables", ParentObjectPathId: 3 };
  const table: ObjectPath = { Id: 8, ObjectPathType: pathType.method, Name: "Add", ParentObjectPathId: 7, ArgumentInfo: { Arguments: [6, true], ReferencedObjectPathIds: [6, 0] } };
  const answer = ask(batch([
    action(1, "setProperty", 5, { Name: "Rule", ArgumentInfo: { Arguments: [{ list: { inCellDropDown: true, source: { _ObjectPathId: 6 } } }] } }),
    action(2, "instantiate", 8),
  ], [validation, source, added, table]));
  expect(answer.Error).toBeUndefined();
  expect(host.book.sheets[0]?.validations[0]?.formula1).toBe("Sheet1!$F$1:$F$3");
  expect(host.book.sheets[0]?.tables[0]?.area).toMatchObject({ left: 5, top: 0, bottom: 2 });
});

test("ranges are kept when the batch asks so, found again by their reference, and released", () => {
  const { host, ask } = conversation();
  const kept = ask(batch([action(1, "instantiate", 4)], [], true)).Results?.[0]?.Value as { readonly _ReferenceId: string };
  const again: ObjectPath = { Id: 9, ObjectPathType: pathType.referenceId, Name: kept._ReferenceId };
  expect(ask(batch([action(1, "query", 9, { QueryInfo: { Select: ["address"] } })], [again])).Results?.[0]?.Value).toMatchObject({ Address: "Sheet1!A1" });
  ask(batch([action(1, "method", 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: [kept._ReferenceId] } })]));
  expect(host.references.size).toBe(0);
  expect(ask(batch([action(1, "query", 9)], [again])).Error?.Code).toBe("InvalidReference");
});

test("a path marked so keeps no reference", () => {
  const { host, ask } = conversation();
  ask(batch([action(1, "instantiate", 10)], [{ ...cell, Id: 10, D: true }], true));
  expect(host.references.size).toBe(0);
});

test("a batch is one step of undo", () => {
  const { host, ask } = conversation();
  const write = (Id: number, value: number): Action => action(Id, "setProperty", 4, { Name: "Values", ArgumentInfo: { Arguments: [[[value]]] } });
  ask(batch([write(1, 1), write(2, 2), action(3, "setProperty", 3, { Name: "TabColor", ArgumentInfo: { Arguments: ["#010203"] } })]));
  host.book.undo();
  expect([host.book.sheets[0]?.value(0, 0), host.book.sheets[0]?.tabColor]).toEqual([null, ""]);
});

test("what passes is measured, releases apart", () => {
  const { host, ask } = conversation();
  const asked = batch([action(1, "query", 3, { QueryInfo: { Select: ["name"] } })]);
  ask(asked);
  ask(batch([action(1, "instantiate", 1), action(2, "method", 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: ["r"] } })]));
  expect(host.meter.syncs).toBe(1);
  expect(host.meter.requestBytes).toBe(Buffer.byteLength(JSON.stringify(asked)));
  expect(host.meter.batches[0]?.actions).toBe(1);
  host.meter.reset();
  expect(host.meter.syncs).toBe(0);
});

test("an answer beyond 5 MB is refused", () => {
  const { host, ask } = conversation();
  const sheet = host.book.sheets[0];
  for (let row = 0; row < 3000; row += 1) sheet?.putValue(row, 0, "가".repeat(1000));
  const all: ObjectPath = { Id: 5, ObjectPathType: pathType.method, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1:A3000"] } };
  expect(ask(batch([action(1, "query", 5, { QueryInfo: { Select: ["values"] } })], [all])).Error?.Code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(largestPayload).toBe(5_242_880);
});

test("events wait until the answer has gone out", () => {
  const { host, ask } = conversation();
  const told: number[] = [];
  host.onEvents((entries) => told.push(entries.length));
  ask(batch([action(1, "method", 3, { Name: "_RegisterDataChangedEvent" }), action(2, "setProperty", 4, { Name: "Values", ArgumentInfo: { Arguments: [[[1]]] } })]));
  expect(told).toEqual([]);
  host.flush();
  expect(told).toEqual([1]);
});

test("a closed conversation hears nothing", () => {
  const { host, ask } = conversation();
  let told = 0;
  host.onEvents(() => {
    told += 1;
  });
  ask(batch([action(1, "method", 3, { Name: "_RegisterDataChangedEvent" })]));
  host.close();
  host.book.edit("user", "typing", () => host.book.sheets[0]?.put(0, 0, 1));
  expect(told).toBe(0);
});

test("services are told things without answer; unknown ones are refused by name", () => {
  const { ask } = conversation();
  const known: ObjectPath = { Id: 5, ObjectPathType: pathType.newObject, Name: "Microsoft.InternalService.AddinInternalService" };
  const unknown: ObjectPath = { Id: 6, ObjectPathType: pathType.newObject, Name: "Microsoft.Nothing" };
  expect(ask(batch([action(1, "method", 5, { Name: "NotifyActionHandlerReady" })], [known])).Error).toBeUndefined();
  expect(ask(batch([action(1, "instantiate", 6)], [unknown])).Error).toMatchObject({ Code: "ApiNotFound", Location: "Microsoft.Nothing" });
});
