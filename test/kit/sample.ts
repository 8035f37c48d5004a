import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The sample visit that the add-in brings along, fresh for each who asks. */
export function sampleJson(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(__dirname, "../../assets/sample-visit.json"), "utf8")) as Record<string, unknown>;
}
