import { languages } from "../../src/language/language";
import { rules } from "../../src/rules/catalogue";
import { weighWaivers } from "../../src/rules/weigh-waivers";
import settlement from "../../src/reports/settlement";
import summary from "../../src/reports/summary";
import type { Finding } from "../../src/visit/finding";
import { given } from "../kit/given";

const finding = (severity: Finding["severity"]): Finding => ({ rule: "X-01", severity, message: { ko: "", en: "" }, values: {}, place: null });

test("the summary counts findings by severity, as of the visit's day", () => {
  const visit = given({ today: "2026-11-20" });
  const cells = summary.cells(visit, [finding("must"), finding("note"), finding("must")], []);
  expect(Object.fromEntries(cells.map(({ place, value }) => [place.column, value]))).toEqual({ mustCount: 2, shouldCount: 0, noteCount: 1, waivedCount: 0, checkedOn: "2026-11-20" });
});

test("the settlement names the categories that have no line of their own", () => {
  const lines = [{ category: "lodging" as const }];
  expect(settlement.remark(given({ settlementLines: lines, budget: [{ category: "lodging" }], expenses: [] }))).toBeNull();
  const remark = settlement.remark(given({ settlementLines: lines, budget: [{ category: "meal" }], expenses: [] }));
  expect(remark?.names).toEqual([{ ko: "식비", en: "Meals" }]);
});

test("in the settlement a waiver is its rule and the rule's name, in the language of the sheet; what the finding says of a guest stays on its own sheet", () => {
  const visit = given({ waivers: [{ no: 1, rule: "MENU-01", sheet: "연회메뉴", item: "M1", what: "손님1: 새우 알레르기", reason: "합의", by: "한서준", on: "2026-11-09" }, { no: 2, rule: "없는규칙", what: "손님2: 할랄", reason: "합의", by: "한서준", on: "2026-11-09" }] });
  const { verdicts } = weighWaivers(visit, []);
  for (const language of languages) {
    const rows = settlement.rows?.(visit, verdicts, language).get("settlementWaivers");
    expect(rows?.map(({ what }) => what)).toEqual([rules.find(({ id }) => id === "MENU-01")!.title[language], null]);
  }
});
