import { conditionalStyle } from "../../../src/workbench/engine/conditional-style";
import { createBook } from "../../../src/workbench/engine/create-book";
import type { Sheet, Validation, Value } from "../../../src/workbench/engine/model";
import { isAllowed, listChoices } from "../../../src/workbench/engine/validation-check";
import { at, fill } from "./everything";

function lists(): Sheet {
  const book = createBook();
  const source = book.active;
  source.name = "기준표";
  fill(source, "A1", [["구분", "한도"], ["숙박", 300], ["식사", 50], ["교통", 100]]);
  source.addTable(at(source, "A1:B4"), "기준");
  book.addName("구분목록", "=기준표!$A$2:$A$4", null);
  book.addName("빈칸있는목록", "=기준표!$A$2:$A$9", null);
  return book.addSheet("예산");
}

const plain = { ignoreBlank: true, showDropDown: true } as const;

const sources: [source: string, choices: string[]][] = [
  ['"예, 아니오,해당없음"', ["예", "아니오", "해당없음"]],
  ["구분목록", ["숙박", "식사", "교통"]],
  ["=구분목록", ["숙박", "식사", "교통"]],
  ["기준[구분]", ["숙박", "식사", "교통"]],
  ["기준표!$B$2:$B$4", ["300", "50", "100"]],
  ["기준표!A2:A3", ["식사", "교통"]],
  ['INDIRECT("기준[구분]")', ["숙박", "식사", "교통"]],
  ['OFFSET(기준표!$A$2,0,0,COUNTA(기준표!$A$2:$A$9),1)', ["숙박", "식사", "교통"]],
  ["없는이름", []],
];

test.each(sources)("the list %s offers %p", (formula1, choices) => {
  const sheet = lists();
  sheet.setValidation(at(sheet, "C1:C9"), { type: "list", formula1, ...plain });
  const validation = sheet.validationAt(1, 2);
  expect(validation && listChoices(validation, sheet, 1, 2)).toEqual(choices);
});

type Rule = Pick<Validation, "type" | "formula1"> & Partial<Validation>;
const checks: [name: string, rule: Rule, allowed: Value[], refused: Value[]][] = [
  ["a written list minds case", { type: "list", formula1: '"A,B,3"' }, ["A", 3, "3", null], ["a", "C"]],
  ["a list of cells does not", { type: "list", formula1: "기준표!$A$2:$A$4" }, ["숙박"], ["숙", 1, true]],
  ["a name with blank cells lets all through", { type: "list", formula1: "빈칸있는목록" }, ["무엇이든"], []],
  ["unless blanks count", { type: "list", formula1: "빈칸있는목록", ignoreBlank: false }, ["식사"], ["무엇이든", null]],
  ["whole numbers", { type: "whole", operator: "between", formula1: "1", formula2: "10" }, [1, 10], [0, 11, 2.5, "2", true]],
  ["decimals outside", { type: "decimal", operator: "notBetween", formula1: "0", formula2: "1" }, [-0.1, 1.5], [0.5, "글"]],
  ["dates from a formula on", { type: "date", operator: "greaterThanOrEqual", formula1: "DATE(2026,11,10)" }, [46336, 46337.5], [46335, "2026-11-10"]],
  ["times up to a cell", { type: "time", operator: "lessThan", formula1: "$A$1" }, [0.5], [0.8]],
  ["lengths of texts", { type: "textLength", operator: "lessThanOrEqual", formula1: "3" }, ["가나다", 123], ["가나다라", 1234]],
  ["a formula about the cell itself", { type: "custom", formula1: "AND(LEN(C1)=3,LEFT(C1)=\"V\")" }, ["V01"], ["X01", "V1"]],
  ["a formula that asks whether it stands once", { type: "custom", formula1: "COUNTIF($C$1:$C$9,C1)=1" }, ["V09"], ["V02"]],
];

test.each(checks)("%s", (_name, rule, allowed, refused) => {
  const sheet = lists();
  sheet.put(0, 0, 0.75);
  sheet.put(5, 2, "V02");
  sheet.setValidation(at(sheet, "C1:C9"), { ...plain, ...rule });
  const validation = sheet.validationAt(3, 2);
  if (!validation) throw new Error("no validation");
  expect(allowed.filter((value) => !isAllowed(validation, sheet, 3, 2, value))).toEqual([]);
  expect(refused.filter((value) => isAllowed(validation, sheet, 3, 2, value))).toEqual([]);
});

test("a validation laid over another cuts it, and its references stay with their cells", () => {
  const sheet = lists();
  sheet.setValidation(at(sheet, "A1:C9"), { type: "custom", formula1: "D1>0", ...plain });
  sheet.setValidation(at(sheet, "B3:B4"), { type: "whole", operator: "equal", formula1: "1", ...plain });
  expect(sheet.validationAt(3, 1)?.type).toBe("whole");
  const below = sheet.validationAt(4, 1);
  expect([below?.area.top, below?.formula1]).toEqual([4, "D5>0"]);
  expect(sheet.validationAt(2, 2)?.formula1).toBe("F3>0");
});

test("a drop-down list written out longer than Excel takes is refused", () => {
  const sheet = lists();
  expect(() => sheet.setValidation(at(sheet, "A1"), { type: "list", formula1: `"${"가,".repeat(140)}"`, ...plain })).toThrow("255");
});

test("conditional formats shift with their cells, come in order and stop where they say", () => {
  const sheet = lists();
  fill(sheet, "A1", [["숙박", 400], ["식사", 40], ["", 10]]);
  const areas = [at(sheet, "A1:B3")];
  sheet.addConditionalFormat({ areas, kind: "expression", formulas: ['$A1=""'], style: { fill: "#FDE2E2", bold: true }, stopIfTrue: true });
  sheet.addConditionalFormat({ areas, kind: "expression", formulas: ["$B1>SUMIFS(기준[한도],기준[구분],$A1)"], style: { fill: "#FFEB9C", bold: false, italic: true }, stopIfTrue: false });
  sheet.addConditionalFormat({ areas: [at(sheet, "B1:B3")], kind: "cellValue", operator: "between", formulas: ["1", "기준표!$B$4"], style: { italic: false, underline: true }, stopIfTrue: false });
  expect(conditionalStyle(sheet, 0, 0)).toEqual({ fill: "#FFEB9C", bold: false, italic: true });
  expect(conditionalStyle(sheet, 1, 1)).toEqual({ italic: false, underline: true });
  expect(conditionalStyle(sheet, 2, 1)).toEqual({ fill: "#FDE2E2", bold: true });
  expect(conditionalStyle(sheet, 9, 9)).toEqual({});
  sheet.put(2, 0, "교통");
  sheet.put(0, 1, 100);
  expect(conditionalStyle(sheet, 2, 1)).toEqual({ italic: false, underline: true });
  expect(conditionalStyle(sheet, 0, 1)).toEqual({ italic: false, underline: true });
});

test("texts, repeated values and rows of a table are asked for too", () => {
  const sheet = lists();
  fill(sheet, "A1", [["호텔", "가"], ["서울 호텔", "나"], ["식당", "가"]]);
  sheet.addConditionalFormat({ areas: [at(sheet, "A1:A3")], kind: "containsText", operator: "containsText", text: "호텔", formulas: [], style: { bold: true }, stopIfTrue: false });
  sheet.addConditionalFormat({ areas: [at(sheet, "B1:B3")], kind: "preset", operator: "duplicateValues", formulas: [], style: { italic: true }, stopIfTrue: false });
  const seen = [0, 1, 2].map((row) => [conditionalStyle(sheet, row, 0).bold, conditionalStyle(sheet, row, 1).italic]);
  expect(seen).toEqual([[true, true], [true, undefined], [undefined, true]]);
});
