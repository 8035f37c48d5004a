/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import "../../kit/text-coding";
import { createBook } from "../../../src/workbench/engine/create-book";
import { WebHost } from "../../../src/workbench/host/web-host";
import { Conversation } from "../../../src/workbench/protocol/conversation";

interface Message {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: unknown;
}

const event = 1;

/** A pane that is only a mailbox: what the host posts into its frame, and a way to speak from it. */
function pane() {
  const book = createBook("en");
  const host = new Conversation(book, "ko-KR");
  const web = new WebHost({ host, paneUrl: "/taskpane.html", addinName: "Visit", uiLocale: "ko-KR" });
  web.start(document.body);
  const { contentWindow } = web.frame;
  if (!contentWindow) throw new Error("The frame has no window.");
  const posted: Message[] = [];
  jest.spyOn(contentWindow, "postMessage").mockImplementation((text: unknown) => {
    posted.push(JSON.parse(String(text)) as Message);
  });
  const conversation = (JSON.parse(web.frame.name) as { readonly baseFrameName: string }).baseFrameName;
  const say = (message: object, origin = location.origin): void => {
    const data = JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: conversation, _correlationId: 1, ...message });
    dispatchEvent(new MessageEvent("message", { data, origin, source: contentWindow }));
  };
  return { book, host, web, posted, say };
}

function batchMessage(batch: object): object {
  return { _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(batch)] } };
}

const readName = {
  Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 3, Name: "GetFirst", ParentObjectPathId: 2 },
  },
};

test("the frame is told its host by its name, a new conversation each time", () => {
  const [one, other] = [pane().web, pane().web];
  expect(JSON.parse(one.frame.name)).toMatchObject({ serializerVersion: "1" });
  expect(one.frame.name).toContain('"hostInfo":"Excel$Web$16.01$ko-KR$');
  expect(one.frame.name).not.toBe(other.frame.name);
});

test("the pane learns language, settings and requirement sets", () => {
  const { book, posted, say } = pane();
  book.settings.set("visit", '{"id":7}');
  say({ _actionName: "ContextActivationManager_getAppContextAsync", _data: "id" });
  const context = posted[0]?._data as Readonly<Record<string, string>>;
  expect(context).toMatchObject({ _appUILocale: "ko-KR", _reason: "documentOpened", _settings: [["visit", '{"id":7}']] });
  expect(JSON.parse(context._requirementMatrix ?? "")).toMatchObject({ ExcelApi: "1.14" });
});

test("a batch is answered", () => {
  const { posted, say } = pane();
  say(batchMessage(readName));
  const data = posted[0]?._data as { readonly Error: number; readonly Data: readonly [number, unknown, string] };
  expect(data.Error).toBe(0);
  expect(JSON.parse(data.Data[2])).toMatchObject({ Results: [{ ActionId: 1, Value: { Name: "Sheet1" } }] });
});

test("settings are saved into the workbook and loaded from it", () => {
  const { book, posted, say } = pane();
  say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [["a", "1"]] } } });
  expect([...book.settings]).toEqual([["a", "1"]]);
  say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 75 } } });
  expect(posted[1]?._data).toMatchObject({ Properties: { Settings: [{ Name: "a", Value: "1" }] } });
});

const copyOf = (type: number, sliceSize: number) => ({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 77 }, 0: type, 1: sliceSize } });
const sliceOf = (handle: number, index: number) => ({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 80 }, 2: handle, 3: index } });
const closeOf = (handle: number) => ({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 81 }, 2: handle } });

test("the workbook is handed out in slices, two copies at a time, until they are closed", async () => {
  const { book, posted, say } = pane();
  const answers = async (count: number): Promise<readonly unknown[]> => {
    while (posted.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    return posted.map(({ _data }) => _data);
  };
  const bytes = Array.from(await book.save());
  say(copyOf(1, 1000));
  expect(await answers(1)).toEqual([{ Version: 1, Error: 0, 0: 1, 1: bytes.length }]);
  const last = Math.ceil(bytes.length / 1000) - 1;
  for (let index = 0; index <= last; index += 1) say(sliceOf(1, index));
  const slices = (await answers(last + 2)).slice(1) as { 0: number[]; 1: number }[];
  expect(slices.flatMap((slice) => slice[0])).toEqual(bytes);
  expect(slices.at(-1)![1]).toBe(bytes.length - last * 1000);
  posted.length = 0;
  say(sliceOf(1, last + 1));
  say(sliceOf(7, 0));
  say(copyOf(2, 1000));
  say(copyOf(1, 1000));
  expect(((await answers(4)) as { Error: number }[]).map(({ Error: code }) => code).sort()).toEqual([0, 1009, 5008, 5008]);
  posted.length = 0;
  say(copyOf(1, 1000));
  expect(await answers(1)).toEqual([{ Version: 1, Error: 11000 }]);
  say(closeOf(1));
  say(closeOf(1));
  expect((await answers(3)).slice(1)).toEqual([{ Version: 1, Error: 0 }, { Version: 1, Error: 5001 }]);
});

test("what is asked of Excel on the web itself opens a workbook; what it does not have is refused by name", () => {
  const { host, posted, say } = pane();
  const opened: unknown[] = [];
  host.session.onOpenWorkbook((bytes) => opened.push(bytes));
  const ask = (name: string, base64: string | null): void => {
    const batch = { Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }, { Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: [base64] } }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } } };
    say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["WacPartition", "POST", "ProcessQuery", [], JSON.stringify(batch)] } });
  };
  ask("CreateAndOpenWorkbook", null);
  ask("CreateAndOpenWorkbook", "AAAA");
  ask("CloseWorkbook", null);
  const said = posted.map(({ _data }) => JSON.parse((_data as { Data: [number, unknown, string] }).Data[2]) as { Error?: { Code: string; Message: string } });
  expect(opened).toEqual([null]);
  expect(said.map(({ Error: error }) => error?.Code)).toEqual([undefined, "InvalidArgument", "ApiNotFound"]);
  expect(said[2]!.Error!.Message).toContain("CloseWorkbook");
});

test("a ribbon command waits for the pane to hear, then for the function to end", async () => {
  const { web, posted, say } = pane();
  await expect(web.runCommand("check", "button")).rejects.toThrow("has not started");
  say({ _actionType: 1, _actionName: "appCommandInvoked", _correlationId: 9 });
  await web.ready;
  const done = web.runCommand("check", "button");
  const told = posted.find((message) => message._responseType === event);
  const [id, name, from] = told?._data as [string, string, string];
  expect([told?._correlationId, name, JSON.parse(from)]).toEqual([9, "check", { source: { id: "button" } }]);
  say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 94 }, 0: id, 1: 0, 2: "{}" } });
  await done;
});

test("events reach a pane that registered, the selection by a name of its own", () => {
  const { book, posted, say } = pane();
  const sheet = book.active;
  book.selection = { sheet, top: 1, left: 1, bottom: 1, right: 1 };
  expect(posted).toHaveLength(0);
  say({ _actionType: 1, _actionName: "richApiMessage", _correlationId: 5 });
  say({ _actionType: 1, _actionName: "documentSelectionChanged", _correlationId: 6 });
  say(batchMessage({
    Actions: [{ Id: 1, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2 }],
    ObjectPaths: readName.ObjectPaths,
  }));
  posted.length = 0;
  book.edit("user", "typing", () => {
    sheet.put(2, 2, "x");
  });
  book.selection = { sheet, top: 4, left: 4, bottom: 4, right: 4 };
  expect(posted.map(({ _actionName, _correlationId }) => [_actionName, _correlationId])).toEqual([["richApiMessage", 5], ["documentSelectionChanged", 6]]);
  const [[category, type, target, text]] = (posted[0]?._data as { readonly ArrayData: [[number, number, string, string]] }).ArrayData;
  expect([category, type, target]).toEqual([65536, 10, "Workbook"]);
  expect(JSON.parse(text)).toMatchObject({ address: "C3", source: "Local" });
});

test("messages of other windows, origins and conversations are left alone", () => {
  const { posted, say } = pane();
  say(batchMessage(readName), "https://elsewhere.example");
  say({ ...batchMessage(readName), _conversationId: "another" });
  dispatchEvent(new MessageEvent("message", { data: "no JSON", origin: location.origin, source: window }));
  expect(posted).toHaveLength(0);
});

test("a method of the old API that is not kept is an error, not silence", () => {
  const { posted, say } = pane();
  say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 64 } } });
  say({ _actionName: "somethingElse", _data: null });
  expect(posted.map((message) => [message._errorCode, message._data])).toEqual([[0, { Version: 1, Error: 5001 }], [-2, null]]);
});

test("a stopped pane is gone, and its conversation with it", () => {
  const { web, posted, say } = pane();
  web.stop();
  say(batchMessage(readName));
  expect(posted).toHaveLength(0);
  expect(document.body.contains(web.frame)).toBe(false);
});
