// One plain line from jest's JSON report: `N passed, N failed`. Exit 1 when anything failed or nothing ran.
import { readFileSync } from "node:fs";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not even be run; their tests are in no other number. */
  readonly numRuntimeErrorTestSuites: number;
}

function lastLine(file: string): { words: string; isGood: boolean } {
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { words: `${report.numPassedTests} passed, ${failed} failed`, isGood: failed === 0 && report.numPassedTests > 0 };
}

const file = process.argv[2];
if (!file) throw new Error("Name jest's JSON report: tsx tools/count-tests.ts <file>");
const { words, isGood } = lastLine(file);
console.log(words);
process.exitCode = isGood ? 0 : 1;
