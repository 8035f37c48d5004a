import namePlatesTalks from "../../src/papers/name-plates-talks";
import { given } from "../kit/given";
import { paperWords } from "../kit/paper-words";
import { sampleVisit } from "../kit/sample";

const people = {
  visitors: [{ id: "V001", nameKo: "왕리신", nameRoman: "Wang Lixin", nameNative: "王立新" }, { id: "V002", nameKo: "안오는손님", status: "cancelled" }],
  hosts: [{ id: "H01", nameKo: "한서준" }, { id: "H02", nameKo: "서지우" }],
} as const;

test("those who are seated have a plate, both faces, in the order of their seats", () => {
  const visit = given({ ...people, meetings: [{ id: "M1", guestIds: ["ALL"], hostIds: ["H01", "H02"], recorderId: null }], meetingSeats: [{ meetingId: "M1", seat: "K10", personId: "H02" }, { meetingId: "M1", seat: "K2", personId: "H01" }, { meetingId: "M1", seat: "G1", personId: "V001" }] });
  const words = paperWords(namePlatesTalks.sheets(visit, { language: "ko" })).split("\n");
  expect(["왕리신", "한서준", "서지우"].map((name) => words.indexOf(name)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true);
  expect(words.filter((word) => word === "王立新")).toHaveLength(2);
});

test("until seats are given all who take part have one; who does not come has none", () => {
  const visit = given({ ...people, meetings: [{ id: "M1", guestIds: ["V001", "V002"], hostIds: ["H01"], recorderId: "H02" }], meetingSeats: [] });
  const words = paperWords(namePlatesTalks.sheets(visit, { language: "en", about: "M1" })).split("\n");
  for (const name of ["Wang Lixin", "한서준", "서지우"]) expect(words.filter((word) => word === name)).toHaveLength(2);
  expect(words).not.toContain("안오는손님");
  expect(namePlatesTalks.sheets(sampleVisit(), { language: "ko", about: "M9" })).toEqual([]);
});
