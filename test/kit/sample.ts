import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "../../src/values/day";
import { readJson } from "../../src/visit/read-json";
import type { Visit } from "../../src/visit/visit";

/** The sample visit that the add-in brings along, fresh for each who asks. */
export function sampleJson(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(__dirname, "../../assets/sample-visit.json"), "utf8")) as Record<string, unknown>;
}

/** The same as a visit, looked at on its own day. */
export function sampleVisit(): Visit {
  const reading = readJson(sampleJson(), { today: "2026-11-23" as Day });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  return reading.visit;
}
