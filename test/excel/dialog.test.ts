import { showDialog } from "../../src/excel/dialog";

type Callback = (answer: { readonly status: string; readonly value: { readonly addEventHandler: (type: string, handler: () => void) => void } }) => void;

/** Office with a dialog box that says whether it opens, and may be closed by hand. */
function officeWhere({ isSupported = true, opens = true }): { readonly asked: string[]; readonly close: () => void } {
  const asked: string[] = [];
  const handlers: (() => void)[] = [];
  const displayDialogAsync = (address: string, options: Office.DialogOptions, callback: Callback): void => {
    asked.push(address);
    // On the web a question about pop-up windows would stand in a page that nobody sees.
    expect(options).toMatchObject({ displayInIframe: true, promptBeforeOpen: false });
    callback({ status: opens ? "succeeded" : "failed", value: { addEventHandler: (type, handler) => (type === "dialogEventReceived" ? handlers.push(handler) : undefined) } });
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Failed: "failed" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
      context: { requirements: { isSetSupported: (set: string, version: string) => isSupported && set === "DialogApi" && version === "1.1" }, ui: { displayDialogAsync } },
    },
  });
  return { asked, close: () => handlers.forEach((handler) => handler()) };
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("the dialog is waited for until it is closed", async () => {
  const office = officeWhere({});
  let isClosed = false;
  const shown = showDialog("https://visit.example/assets/notice.html").then(() => (isClosed = true));
  await Promise.resolve();
  expect(office.asked).toEqual(["https://visit.example/assets/notice.html"]);
  expect(isClosed).toBe(false);
  office.close();
  expect(await shown).toBe(true);
});

test("a dialog that cannot be opened is not waited for", async () => {
  const office = officeWhere({ opens: false });
  await showDialog("https://visit.example/assets/notice.html");
  expect(office.asked.length).toBe(1);
});

test("an Office without dialogs is not asked", async () => {
  const office = officeWhere({ isSupported: false });
  await showDialog("https://visit.example/assets/notice.html");
  expect(office.asked).toEqual([]);
});
