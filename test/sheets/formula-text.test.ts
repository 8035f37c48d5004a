import { bracketed, conditionText, formulaText, partsOf, quoted, templateHeaders } from "../../src/sheets/formula-text";

const korean = templateHeaders("ko");

test("this row's cell, another table's column, a form's field, a limit, a word", () => {
  expect(formulaText("{checkOut}-{checkIn}", "rooms", "ko", korean)).toBe("=tblRooms[[#This Row],[퇴실]]-tblRooms[[#This Row],[입실]]");
  expect(formulaText("COUNTIFS({visitors.status},{=visitorStatus.attending})", "rooms", "en", templateHeaders("en"))).toBe("=COUNTIFS(tblVisitors[Status],\"Attending\")");
  expect(formulaText("{request.start}+{standard.banquetStaffLeadMinutes}", "rooms", "ko", korean)).toBe("=rq_start+std_banquet_staff_lead_minutes");
  expect(formulaText("{approvedBudget}-1", "request", "ko", korean)).toBe("=rq_approved_budget-1");
});

test("headers are written as they stand in the workbook, their marks escaped", () => {
  expect(formulaText("{nights}", "rooms", "ko", () => "박수 [일] #1'")).toBe("=tblRooms[[#This Row],[박수 '[일'] '#1'']]");
  expect(bracketed("a@b")).toBe("[a'@b]");
  expect(quoted("the \"best\"")).toBe("\"the \"\"best\"\"\"");
});

test("a condition has cells instead of structured references", () => {
  expect(conditionText("AND({mark}<>\"\",{request.approvedBudget}>0)", "budget", "ko", (column) => `$${column === "mark" ? "H" : "A"}5`)).toBe("=AND($H5<>\"\",rq_approved_budget>0)");
  expect(() => conditionText("{visitors.id}=\"\"", "budget", "ko", () => "$A5")).toThrow("cannot look at");
});

test("the parts that a formula needs", () => {
  expect(partsOf("{visitors.id}&{visitors.status}&{request.start}&{standard.evidenceThreshold}&{own}&{=yesNo.Y}")).toEqual(["visitors", "request", "standards"]);
});

test("what is not there is our own mistake", () => {
  expect(() => formulaText("{nowhere.id}", "rooms", "ko", korean)).toThrow("No part is called nowhere.");
  expect(() => formulaText("{standard.luck}", "rooms", "ko", korean)).toThrow("No limit is called luck.");
  expect(() => formulaText("{luck}", "rooms", "ko", korean)).toThrow("rooms has no column luck.");
});
