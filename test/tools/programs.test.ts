import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { tmpdir } from "node:os";
import { ensureProgram, placeOf, type Program } from "../../tools/programs";

const folder = mkdtempSync(join(tmpdir(), "programs-"));
const program: Program = {
  name: "Abacus",
  variable: "ABACUS_PATH",
  commands: ["no-such-abacus", "abacus"],
  places: [],
  debianPackages: [],
  advice: "install Abacus, or set ABACUS_PATH to it",
};
const path = process.env["PATH"];

beforeAll(() => {
  writeFileSync(join(folder, "abacus"), "");
  chmodSync(join(folder, "abacus"), 0o755);
});

afterEach(() => {
  process.env["PATH"] = path;
  delete process.env["ABACUS_PATH"];
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a program is found on PATH", () => {
  process.env["PATH"] = [folder, path].join(delimiter);
  expect(placeOf(program)).toBe(join(folder, "abacus"));
});

test("the place that the environment names is the only one looked at", () => {
  process.env["PATH"] = [folder, path].join(delimiter);
  process.env["ABACUS_PATH"] = join(folder, "elsewhere");
  expect(placeOf(program)).toBeUndefined();
  process.env["ABACUS_PATH"] = join(folder, "abacus");
  expect(ensureProgram(program)).toBe(join(folder, "abacus"));
});

test("a program that is nowhere is one sentence that says what to install", () => {
  process.env["ABACUS_PATH"] = join(folder, "elsewhere");
  expect(() => ensureProgram(program)).toThrow("Abacus is needed and was not found: install Abacus, or set ABACUS_PATH to it.");
});
