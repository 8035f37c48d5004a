import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { runCommand } from "../../src/cli/commands";
import { Trouble } from "../../src/cli/trouble";
import { personalLeaks, personalValues } from "../kit/personal-values";
import { sampleJson } from "../kit/sample";

const sample = join(__dirname, "../../assets/sample-visit.json");
const folder = mkdtempSync(join(tmpdir(), "visit-"));
const at = (name: string): string => join(folder, name);
const visit = (...argv: string[]) => runCommand(readArguments(argv));

beforeAll(() => visit("build", sample, "-o", at("visit.xlsx")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("share writes a masked copy and says what it hides, sheet by sheet", async () => {
  const { out, code } = await visit("share", at("visit.xlsx"), "-o", at("shared.xlsx"));
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual(expect.arrayContaining([expect.stringContaining("shared.xlsx"), "여권정보: 112칸을 가렸습니다.", "접대인원: 9칸을 가렸습니다."]));
  expect(personalLeaks(readFileSync(at("shared.xlsx")), personalValues(sampleJson()))).toEqual([]);
});

test("renew makes a workbook of a workbook and a file of a file, and both say the same", async () => {
  const { out } = await visit("renew", at("visit.xlsx"), "--start", "2027-03-02", "-o", at("new.xlsx"));
  expect(out).toContain("112일");
  await visit("renew", sample, "--start", "2027-03-02", "-o", at("new.json"));
  await visit("export", at("new.xlsx"), "-o", at("exported.json"));
  await visit("build", at("new.json"), "-o", at("built.xlsx"));
  await visit("export", at("built.xlsx"), "-o", at("again.json"));
  expect(JSON.parse(readFileSync(at("exported.json"), "utf8"))).toEqual(JSON.parse(readFileSync(at("again.json"), "utf8")));
});

test("what is missing or no workbook is told", async () => {
  await expect(visit("renew", sample, "-o", at("x.json"))).rejects.toThrow(Trouble);
  await expect(visit("share", sample, "-o", at("x.xlsx"))).rejects.toThrow(Trouble);
  expect(() => readArguments(["renew", sample, "--start", "내일", "-o", at("x.json")])).toThrow(Trouble);
});
