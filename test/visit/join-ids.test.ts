import { joinIds } from "../../src/visit/join-ids";
import { readParts, type ReadParts } from "../../src/visit/read-parts";
import { typedCells } from "../kit/typed-cells";
import { smallSheets } from "./small-sheets";

type Rows = readonly (readonly string[])[];

function readRows(guests: Rows, stays: Rows): ReadParts {
  return readParts(smallSheets, typedCells({ 손님: [["ID", "방문단", "상태", "성명(한글)"], ...guests], 객실: [["ID", "호실", "투숙자1", "투숙자2", "맞을 사람", "운행"], ...stays] }));
}

const two: Rows = [["V001", "D1", "참석", "김하나"], ["V002", "D1", "참석", "이두리"]];

test("ids that lead somewhere are written as their own table has them", () => {
  const { contents } = readRows(two, [["R1", "101", "v001", "Ｖ００２", "전원, d1, V002", "T01"]]);
  const joined = joinIds(contents);
  expect(joined.findings).toEqual([]);
  expect(joined.contents.find(({ key }) => key === "stays")!.rows[0]).toMatchObject({ guest1: "V001", guest2: "V002", met: ["ALL", "D1", "V002"], ref: "T01" });
});

test("while its own table is not there, an id is the same in small and capital letters", () => {
  const { contents } = readParts(smallSheets, typedCells({ 객실: [["ID", "호실", "투숙자1", "투숙자2", "맞을 사람", "운행"], ["R1", "101", "v001", "Ｖ００１", "", ""]] }));
  expect(joinIds(contents).contents.find(({ key }) => key === "stays")!.rows[0]).toMatchObject({ guest1: "V001", guest2: "V001" });
});

test("an id that leads nowhere is named, with the sheet it should be on", () => {
  const { contents, addressOf } = readRows(two, [["R1", "101", "V001", "V099", "D2"]]);
  const { findings } = joinIds(contents);
  expect(findings).toMatchObject([
    { rule: "READ-REF", severity: "must", values: { id: "V099", sheets: [{ ko: "손님", en: "Guests" }] } },
    { rule: "READ-REF", severity: "must", values: { id: "D2" } },
  ]);
  expect(findings.map(({ place }) => addressOf(place!))).toEqual([{ sheet: "객실", cell: "D2" }, { sheet: "객실", cell: "E2" }]);
});

test("a group is no id where the column takes none", () => {
  expect(joinIds(readRows(two, [["R1", "101", "ALL"]]).contents).findings).toMatchObject([{ rule: "READ-REF", values: { id: "ALL" } }]);
});

test("an id that stands twice, and a row without one", () => {
  const { findings } = joinIds(readRows([...two, ["v001 ", "", "취소", "박세찬"], ["", "", "참석", "최네모"]], []).contents);
  expect(findings).toMatchObject([
    { rule: "READ-ID", severity: "must", values: { id: "v001" }, place: { row: 2, column: "id" } },
    { rule: "READ-ID", severity: "should", place: { row: 3, column: "id" } },
  ]);
});

test("a sheet that ids ask for and that is not there is wanted, and no id of it is unknown", () => {
  const { contents } = readParts(smallSheets, typedCells({ 객실: [["ID", "호실", "투숙자1"], ["R1", "101", "V001"]] }));
  expect(joinIds(contents)).toMatchObject({ findings: [], wanted: new Set(["visitors"]) });
});
