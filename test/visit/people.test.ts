import { attendingVisitors, delegations, expanded, personName } from "../../src/visit/people";
import { stopsByPerson } from "../../src/visit/stops";
import { given } from "../kit/given";

const visit = given({
  visitors: [
    { id: "V001", delegationId: "D1", nameKo: "김하나" },
    { id: "V002", delegationId: "D2", nameKo: null, nameRoman: "Two Lee" },
    { id: "V003", delegationId: "D1", status: "cancelled" },
    { id: "V004", delegationId: null, nameKo: null, nameRoman: null },
  ],
  hosts: [{ id: "H01", nameKo: "박주인" }],
  itinerary: [
    { id: "S1", participants: ["D1", "H01"], start: "2026-11-10T12:00", end: "2026-11-10T13:00" },
    { id: "S2", participants: ["ALL"], start: "2026-11-10T09:00", end: "2026-11-10T10:00" },
    { id: "S3", participants: ["ALL"], start: "2026-11-10T09:00", end: null },
    { id: "S4", participants: ["V001"], start: "2026-11-10T11:00", end: "2026-11-10T10:00" },
  ],
});

test("those who come, by delegation", () => {
  expect(attendingVisitors(visit).map(({ id }) => id)).toEqual(["V001", "V002", "V004"]);
  expect([...delegations(visit)].map(([id, visitors]) => [id, visitors.length])).toEqual([["D1", 1], ["D2", 1], ["", 1]]);
});

test("a person's name: Korean, roman in English, the other where one is blank, the id where both are", () => {
  expect(["V001", "V002", "V004", "H01", "X9"].map((id) => personName(visit, id))).toEqual([
    { ko: "김하나", en: "Guest 1" },
    { ko: "Two Lee", en: "Two Lee" },
    { ko: "V004", en: "V004" },
    { ko: "박주인", en: "박주인" },
    { ko: "X9", en: "X9" },
  ]);
});

test("a list of ids means people, each once: groups without those who don't come, who are kept where they are named", () => {
  expect(expanded(visit, ["D1", "V001", "H01", "V003"])).toEqual(["V001", "H01", "V003"]);
  expect(expanded(visit, ["ALL"])).toEqual(["V001", "V002", "V004"]);
  expect(expanded(visit, ["D9"])).toEqual(["D9"]);
  expect(expanded(visit, null)).toEqual([]);
});

test("each person's stops stand in the order of time; those without readable times are left out", () => {
  const stops = stopsByPerson(visit);
  expect([...stops].map(([person, own]) => [person, own.map(({ id }) => id)])).toEqual([["V001", ["S2", "S1"]], ["H01", ["S1"]], ["V002", ["S2"]], ["V004", ["S2"]]]);
});
