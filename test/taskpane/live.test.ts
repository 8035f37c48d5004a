import type { Changed } from "../../src/actions/live-check";
import { followEdits, type Live } from "../../src/taskpane/live";

/** A workbook's checks as they are asked, each answered by hand. */
interface Asked {
  readonly changed: Changed;
  readonly isWanted: () => boolean;
  readonly answer: (result: string | null) => void;
  readonly fail: () => void;
}

let asked: Asked[];
let shown: string[];
let failures: number;
let isBusy: boolean;
let live: Live;

beforeEach(() => {
  jest.useFakeTimers();
  [asked, shown, failures, isBusy] = [[], [], 0, false];
  live = followEdits<string>({
    check: (changed, isWanted) => new Promise((answer, reject) => asked.push({ changed, isWanted, answer, fail: () => reject(new Error("busy")) })),
    onChecked: (result) => shown.push(result),
    onFailed: () => (failures += 1),
    isBusy: () => isBusy,
  });
});

afterEach(() => {
  live.end();
  jest.useRealTimers();
});

const cells = (sheet: string): void => live.hear({ kind: "cells", sheet });
const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const sheetsOf = (index: number): unknown => (asked[index]!.changed === "all" ? "all" : [...asked[index]!.changed]);

test("a paste of 5,000 rows, told cell by cell over several sheets, is one check", async () => {
  for (let row = 0; row < 5000; row += 1) cells(row % 2 ? "visitors" : "rooms");
  await pass(299);
  expect(asked.length).toBe(0);
  await pass(1);
  expect(asked.length).toBe(1);
  expect(sheetsOf(0)).toEqual(["rooms", "visitors"]);
  asked[0]!.answer("checked");
  await pass(10_000);
  expect([asked.length, shown]).toEqual([1, ["checked"]]);
});

test("who types on and on sees the list follow all the same", async () => {
  for (let time = 0; time < 3000; time += 200) {
    cells("visitors");
    await pass(200);
  }
  expect(asked.length).toBeGreaterThan(0);
});

test("a sheet that comes or goes asks for everything", async () => {
  cells("visitors");
  live.hear({ kind: "sheets" });
  await pass(300);
  expect(sheetsOf(0)).toBe("all");
});

test("the latest wins: a newer edit stops the check before it, and asks for its sheets too", async () => {
  cells("visitors");
  await pass(300);
  cells("rooms");
  expect(asked[0]!.isWanted()).toBe(true);
  await pass(300);
  expect([asked[0]!.isWanted(), asked.length, sheetsOf(1)]).toEqual([false, 2, ["rooms", "visitors"]]);
  asked[0]!.answer("old");
  asked[1]!.answer("new");
  await pass(1000);
  expect([shown, asked.length]).toEqual([["new"], 2]);
});

test("a check that has gone far is let end, and the newer edits follow it", async () => {
  cells("visitors");
  await pass(2500);
  cells("rooms");
  await pass(300);
  expect([asked.length, asked[0]!.isWanted()]).toEqual([1, true]);
  asked[0]!.answer("first");
  await pass(300);
  expect([shown, asked.length, sheetsOf(1)]).toEqual([["first"], 2, ["rooms"]]);
});

test("while the pane's own work runs, edits wait", async () => {
  isBusy = true;
  cells("visitors");
  await pass(1000);
  expect(asked.length).toBe(0);
  isBusy = false;
  await pass(300);
  expect(asked.length).toBe(1);
});

test("a whole check makes waiting and running ones needless; when it comes to nothing they are wanted again", async () => {
  cells("visitors");
  await pass(300);
  cells("rooms");
  expect(await live.instead(() => Promise.resolve("whole"))).toBe("whole");
  expect(asked[0]!.isWanted()).toBe(false);
  asked[0]!.answer("old");
  await pass(1000);
  expect([asked.length, shown]).toEqual([1, []]);

  cells("seats");
  expect(await live.instead(() => Promise.resolve(null))).toBeNull();
  await pass(300);
  expect(sheetsOf(1)).toEqual(["seats"]);
});

test("a failure is told, and the next edit tries again with all that is due", async () => {
  cells("visitors");
  await pass(300);
  asked[0]!.fail();
  await pass(1000);
  expect([failures, asked.length]).toEqual([1, 1]);
  cells("rooms");
  await pass(300);
  expect(sheetsOf(1)).toEqual(["visitors", "rooms"]);
});
