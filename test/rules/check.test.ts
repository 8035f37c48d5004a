import { check, isReached, speaking } from "../../src/rules/check";
import { rules } from "../../src/rules/catalogue";
import { rule } from "../../src/rules/rule";
import { sketchVisit } from "../../src/visit/sketch-visit";

const late = { banquets: [{ start: "2026-11-10T18:30", staffArriveAt: "2026-11-10T17:40" }] } as const;

test("a draft is not nagged", () => {
  expect(check(sketchVisit({ status: "draft", visitors: [{ company: null }] }))).toEqual([]);
});

test("a rule speaks from its own status on", () => {
  expect(isReached("confirmed", "submitted")).toBe(false);
  expect(isReached("confirmed", "archived")).toBe(true);
  const at = (status: "submitted" | "confirmed") => check(sketchVisit({ status, ...late })).map((finding) => finding.rule);
  expect(at("submitted")).not.toContain("BAN-03");
  expect(at("confirmed")).toContain("BAN-03");
});

test("a rule keeps still about a sheet that is not there", () => {
  const ids = (absent: readonly ["banquets"] | readonly []) => speaking(sketchVisit({ status: "closed", absent })).map(({ id }) => id);
  expect(ids([])).toContain("BAN-03");
  expect(ids(["banquets"])).not.toContain("BAN-03");
});

test("numbers come from the standards, not from the rule", () => {
  const lead = (minutes: number) => check(sketchVisit({ status: "confirmed", ...late, policy: { banquetStaffLeadMinutes: minutes } })).filter((finding) => finding.rule === "BAN-03");
  expect(lead(60)).toHaveLength(1);
  expect(lead(50)).toHaveLength(0);
});

test("findings stand in the workbook's order: sheet, row, column", () => {
  const found = check(
    sketchVisit({ status: "submitted", request: { purpose: null }, visitors: [{ isPrincipal: "Y" }, { company: null, nameKo: null }], budget: [{ category: null }] }),
    rules.filter(({ id }) => ["REQ-01", "VIS-01", "BUD-01"].includes(id)),
  );
  expect(found.map(({ rule: id, place }) => `${id} ${place?.column ?? ""}`)).toEqual(["REQ-01 purpose", "VIS-01 nameKo", "VIS-01 company", "BUD-01 category"]);
});

test("a rule that breaks is a finding, and the others still speak", () => {
  const broken = rule({
    id: "VIS-01",
    title: { ko: "고장", en: "Broken" },
    why: { ko: "고장", en: "Broken" },
    source: ["practice"],
    severity: "must",
    from: "draft",
    needs: [],
    advice: { ko: "없음", en: "none" },
    messages: {},
    check() {
      throw new Error("out of order");
    },
    examples: { keeps: [], breaks: [] },
  });
  const staff = rules.filter(({ id }) => id === "BAN-03");
  const found = check(sketchVisit({ status: "confirmed", ...late }), [broken, ...staff]);
  expect(found.map(({ rule: id, severity }) => [id, severity])).toEqual([["VIS-01", "note"], ["BAN-03", "must"]]);
  expect(found[0]?.values).toEqual({ reason: "Error: out of order" });
});

test("the remedy of a late arrival is the moment an hour before", () => {
  const [finding] = check(sketchVisit({ status: "confirmed", ...late })).filter((each) => each.rule === "BAN-03");
  expect(finding?.remedy?.changes).toEqual([{ place: { part: "banquets", row: 0, column: "staffArriveAt" }, value: "2026-11-10T17:30" }]);
});
