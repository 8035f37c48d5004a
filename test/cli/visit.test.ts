import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";

const root = join(__dirname, "../..");
const sample = join(root, "assets/sample-visit.json");
const folder = mkdtempSync(join(tmpdir(), "visit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** Runs the terminal program as a person does. */
function visit(...argv: string[]): Promise<Ended> {
  return new Promise((settle) => {
    execFile(process.execPath, ["--import", "tsx", join(root, "src/cli/visit.ts"), ...argv], { cwd: root, maxBuffer: 1 << 26 }, (error, out, said) => {
      settle({ code: typeof error?.code === "number" ? error.code : 0, out, said });
    });
  });
}

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

test("check of a good visit ends with 0 and one line of counts, and nothing beside them", async () => {
  const { code, out, said } = await visit("check", sample);
  expect(code).toBe(0);
  expect(out.trim().split("\n").at(-1)).toMatch(/^필수 0 · 권고 1 · 참고 0 /);
  expect(said.trim()).toBe("");
});

test("must-findings end with 1; --json is JSON with each finding's place", async () => {
  const broken = file("broken.json", JSON.stringify({ visit: { status: "확정" }, visitors: [{ id: "V001", status: "참석" }] }));
  const { code, out } = await visit("check", broken, "--json", "--language", "en");
  expect(code).toBe(1);
  const { findings, counts } = JSON.parse(out) as { findings: Record<string, unknown>[]; counts: Record<string, number> };
  expect(counts["must"]).toBeGreaterThan(0);
  expect(findings.find(({ rule }) => rule === "VIS-01")).toMatchObject({ severity: "must", sheet: "Visitors", row: 5, cell: expect.stringMatching(/^[A-Z]+5$/) as string });
});

test("--status and --as-of take the place of the visit's own, in Korean or English", async () => {
  const draft = file("draft.json", JSON.stringify({ visit: { status: "확정" }, visitors: [{ id: "V001", status: "참석" }] }));
  const [korean, english] = await Promise.all([visit("check", draft, "--status", "작성중", "--as-of", "2026-01-02"), visit("check", draft, "--status", "Draft")]);
  expect(korean.code).toBe(0);
  expect(english.out).toBe(korean.out);
});

test.each([
  ["no command", [], "명령"],
  ["an unknown command", ["bild", sample], "bild"],
  ["no file", ["check"], "파일"],
  ["an unknown option", ["check", sample, "--fast"], "--fast"],
  ["an option of another command", ["check", sample, "--archive"], "--archive"],
  ["build without -o", ["build", sample], "-o"],
  ["a day that is none", ["check", sample, "--as-of", "2026-02-30"], "2026-02-30"],
  ["a status that is none", ["check", sample, "--status", "done"], "작성중"],
  ["a language that is none", ["check", sample, "--language", "fr"], "fr"],
  ["a missing file", ["check", join(folder, "nowhere.json")], "nowhere.json"],
] as const)("%s ends with 2 and says what is wrong", async (_, argv, word) => {
  const { code, said } = await visit(...argv);
  expect(code).toBe(2);
  expect(said).toContain(word);
});

test.each([
  ["JSON that breaks off", "broken-off.json", '{\n  "visit": {,\n}', /2행/],
  ["an .xlsx that is none", "none.xlsx", "hello", /통합 문서/],
  ["an .xlsx that is another package", "zip.xlsx", zipSync({ "a.txt": new Uint8Array([1]) }), /통합 문서/],
  ["JSON that is no visit", "list.json", "[1, 2]", /접대 파일이 아닙니다/],
])("%s ends with 2", async (_, name, contents, words) => {
  const { code, said } = await visit("check", file(name, contents));
  expect(code).toBe(2);
  expect(said).toMatch(words);
});

test("an .xlsx without a sheet of ours: check says so as a finding, export refuses in English when asked", async () => {
  const { createBook } = await import("../../src/workbench/engine/create-book");
  const path = file("empty.xlsx", await createBook().save());
  expect((await visit("check", path)).code).toBe(1);
  const { code, said } = await visit("export", path, "-o", join(folder, "x.json"), "--language", "en");
  expect(code).toBe(2);
  expect(said).toContain("no sheet of a visit");
});

test("build names on the error stream what it could not read and what found no cell; check of either file says the same of the cells", async () => {
  const from = file("unread.json", JSON.stringify({ visit: { title_ko: "방문", start: "next Tuesday", nickname: "x" }, visitors: [{ id: "V001", status: "참석", name_ko: "김하나", rank: "senior" }] }));
  const to = join(folder, "unread.xlsx");
  const built = await visit("build", from, "-o", to, "--language", "en");
  expect(built.code).toBe(0);
  expect(built.said).toContain("could not be read: 2.");
  expect(built.said).toContain("(1): visit.nickname");
  const [ofFile, ofWorkbook] = await Promise.all(
    [from, to].map(async (path) => {
      const { findings } = JSON.parse((await visit("check", path, "--json", "--language", "en")).out) as { findings: { rule: string; sheet: string; cell: string }[] };
      return findings.filter(({ rule }) => rule === "READ-TYPE").map(({ sheet, cell }) => `${sheet}!${cell}`);
    }),
  );
  expect(ofFile).toHaveLength(2);
  expect(ofWorkbook).toEqual(ofFile);
});

test("import shows the mapping and the differences, writes a new workbook, and finds nothing new the second time", async () => {
  const [workbook, imported] = [join(folder, "before.xlsx"), join(folder, "imported.xlsx")];
  await visit("build", sample, "-o", workbook);
  const roster = file("roster.csv", "성명,회사,직위,여권번호\n율리아 브란트(Julia Brandt),Keller Drivetrain AG,CEO,C01234567\n홍길동,한빛전자,부장,M12345678\n");
  const dry = await visit("import", workbook, roster, "--dry-run");
  expect(dry.code).toBe(0);
  expect(dry.out).toContain("성명 → 성명(여러 표기)");
  expect(dry.out).toContain("여권번호 → 가져오지 않음");
  expect(dry.out).toContain("직위(직무): CFO → CEO");
  expect(dry.out).not.toContain("C01234567");
  const { code, out } = await visit("import", workbook, roster, "-o", imported);
  expect(code).toBe(0);
  expect(out).toContain("명단을 가져왔습니다: 새 사람 1명, 바뀐 사람 1명, 취소 11명");
  const again = await visit("import", imported, roster, "--dry-run");
  expect(again.out.trim().endsWith("그대로인 사람 2명")).toBe(true);
  const otherSheet = await visit("import", workbook, imported, "--dry-run", "--sheet", "그런 시트");
  expect(otherSheet.code).toBe(2);
  expect(otherSheet.said).toContain("방문자명단");
  const missing = await visit("import", workbook, "--dry-run");
  expect(missing.code).toBe(2);
  expect(missing.said).toContain("명단");
});
