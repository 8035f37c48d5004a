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
