import { confirmedRows } from "../../src/visit/confirmed-facts";
import { given } from "../kit/given";
import type { Day } from "../../src/values/day";

const on = "2026-11-04" as Day;

test("one row an item, with what is not blank, in the workbook's language", () => {
  const visit = given({ request: { mainPlace: null }, visitors: [{ phone: null }], rooms: [{ occupant2: null }], hosts: [] });
  expect(confirmedRows(visit, on, "en")).toEqual([
    { row: 0, on, sheet: "Request", item: null, facts: ["Start: 2026-11-10 08:05", "End: 2026-11-12 16:45", "Declared headcount: 12", "Lead: H04"] },
    {
      row: 1, on, sheet: "Visitors", item: "V001",
      facts: ["Status: Attending", "Name (Korean): 손님1", "Name (roman): Guest 1", "Arrival no.: LH712", "Arrives at: 2026-11-10 12:10", "Arrives where: ICN T1", "Departure no.: LH713", "Leaves at: 2026-11-12 16:45", "Leaves where: ICN T1"],
    },
    { row: 2, on, sheet: "Lodging", item: "R1701", facts: ["Hotel: 한강그랜드호텔", "Room: 1701", "Guest 1: V001", "Check-in: 2026-11-10", "Check-out: 2026-11-12"] },
  ]);
  const [, , room] = confirmedRows(visit, on, "ko");
  expect(room?.sheet).toBe("숙박");
  expect(room?.facts).toContain("입실: 2026-11-10");
});

test("sheets that are not in the workbook confirm nothing", () => {
  const visit = given({ visitors: [{}], absent: ["request", "visitors"] });
  expect(confirmedRows(visit, on, "ko")).toEqual([]);
});
