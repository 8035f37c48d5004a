import { sheets } from "../../src/sheets/catalogue";
import { listedRow, listKeys, putListed, unlistedIds } from "../../src/visit/json-list";
import { readJsonParts } from "../../src/visit/read-json-parts";
import { partsJson } from "../../src/visit/write-json";

const keys = { item: "person_id", value: "seat", beside: "seat_plan" };

test("only a part that says so is a list in the file", () => {
  const parts = Object.assign({}, ...sheets.map((each) => each.parts)) as Record<string, Parameters<typeof listKeys>[0]>;
  expect(Object.entries(parts).filter(([, part]) => listKeys(part)).map(([key]) => key)).toEqual(["rides"]);
  expect(listKeys(parts["rides"]!)).toEqual(keys);
});

test("an item gets what stands beside it under its id", () => {
  const run = { seat_plan: { V001: "뒤우", V009: "뒤좌" } };
  expect(listedRow("V001", run, keys)).toEqual({ person_id: "V001", seat: "뒤우" });
  expect(listedRow("V002", run, keys)).toEqual({ person_id: "V002" });
  expect(listedRow("constructor", run, keys)).toEqual({ person_id: "constructor" });
  expect(listedRow({ person_id: "V003", seat: "조수석" }, run, keys)).toEqual({ person_id: "V003", seat: "조수석" });
  expect(unlistedIds(["V001"], run, keys)).toEqual(["V009"]);
  expect(unlistedIds(["V001"], {}, keys)).toEqual([]);
});

test("a row goes into the list, and what the list cannot say goes in whole", () => {
  const run: Record<string, unknown> = { id: "T01" };
  for (const row of [{ person_id: "V001", seat: "뒤우" }, { person_id: "V002" }, { person_id: "V001", seat: "뒤좌" }, { seat: "조수석" }]) putListed(row, run, "passengers", keys);
  expect(run).toEqual({ id: "T01", passengers: ["V001", "V002", { person_id: "V001", seat: "뒤좌" }, { seat: "조수석" }], seat_plan: { V001: "뒤우" } });
});

test.each<[string, object, unknown[]]>([
  ["seats without a list", { seat_plan: { V001: "뒤우" } }, [{ path: "transport[0].seat_plan.V001" }]],
  ["seats that are no object", { passengers: ["V001"], seat_plan: ["뒤우"] }, [{ path: "transport[0].seat_plan" }]],
  ["a list that is none", { passengers: "V001" }, [{ path: "transport[0].passengers" }]],
  ["an item that is no id", { passengers: [["V001"]] }, [{ name: "transport[0].passengers[0].person_id" }, { path: "transport[0].passengers[0][0]" }]],
  ["blanks", { passengers: null, seat_plan: null }, []],
])("%s in a file: nothing is lost in silence", (_, run, values) => {
  expect(readJsonParts(sheets, { transport: [{ id: "T01", ...run }] }).findings.map((finding) => finding.values)).toMatchObject(values);
});

test("rides come out as they went in, those of no run and those twice too", () => {
  const rides = [
    { row: 0, runId: "T01", personId: "V001", seat: "rearRight" },
    { row: 1, runId: "T01", personId: "V001", seat: null },
    { row: 2, runId: "T09", personId: "H01", seat: "뒷자리" },
  ];
  const json = partsJson(sheets, { transport: [{ row: 0, id: "T01" }], rides }, new Set(["transport", "rides"]));
  expect(json).toMatchObject({ transport: [{ id: "T01", passengers: ["V001", { person_id: "V001" }], seat_plan: { V001: "뒤우" } }, { passengers: [{ run_id: "T09", person_id: "H01", seat: "뒷자리" }] }] });
  const back = readJsonParts(sheets, json).contents.find(({ key }) => key === "rides")!.rows;
  expect(back).toMatchObject(rides);
});
