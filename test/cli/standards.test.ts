import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const sample = join(root, "assets/sample-visit.json");
const folder = mkdtempSync(join(tmpdir(), "visit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function visit(...argv: string[]): Promise<{ code: number; out: string; said: string }> {
  return new Promise((settle) => {
    execFile(process.execPath, ["--import", "tsx", join(root, "src/cli/visit.ts"), ...argv], { cwd: root, maxBuffer: 1 << 26 }, (error, out, said) => {
      settle({ code: typeof error?.code === "number" ? error.code : 0, out, said });
    });
  });
}

const at = (name: string): string => join(folder, name);

test("standards go out of a workbook as a file, are tried on a visit, and come into another workbook", async () => {
  await visit("build", sample, "-o", at("visit.xlsx"));
  const exported = await visit("standards", "export", at("visit.xlsx"), "-o", at("standards.json"));
  expect([exported.code, exported.said.trim()]).toEqual([0, ""]);
  const json = JSON.parse(readFileSync(at("standards.json"), "utf8")) as { standards: { params: Record<string, unknown> } };
  expect(json.standards.params).toMatchObject({ edition: "2024-08-27", level_tolerance: 1, graft_meal_krw: 50_000 });
  json.standards.params["contingency_max_pct"] = 1;
  json.standards.params["no_such_limit"] = 1;
  writeFileSync(at("ours.json"), JSON.stringify(json));

  const tried = await visit("standards", "try", sample, "--standards", at("ours.json"), "--json", "--language", "en");
  expect(JSON.parse(tried.out)).toMatchObject({ cells: [{ standard: "Contingency at most", old: 10, value: 1 }], come: [{ rule: "BUD-03" }], go: [], unknown: ["standards.params.no_such_limit"] });
  expect(tried.said).toContain("standards.params.no_such_limit");

  const imported = await visit("standards", "import", at("visit.xlsx"), "--standards", at("ours.json"), "-o", at("changed.xlsx"));
  expect(imported.out).toContain("예비비 한도: 10 → 1");
  await visit("standards", "export", at("changed.xlsx"), "-o", at("again.json"));
  delete json.standards.params["no_such_limit"];
  expect(JSON.parse(readFileSync(at("again.json"), "utf8"))).toEqual(json);
});

test.each([
  [["standards", "weigh", "visit.xlsx"]],
  [["standards", "export", "visit.xlsx"]],
  [["standards", "try", "visit.xlsx"]],
  [["standards", "export", "visit.xlsx", "--standards", "x.json", "-o", "y.json"]],
])("%j cannot be used, and the usage is told", async (argv) => {
  const { code, said } = await visit(...argv);
  expect(code).toBe(2);
  expect(said).toContain("visit standards export");
});
