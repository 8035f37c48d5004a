import { sheets } from "../sheets/catalogue";
import { parseDay } from "../values/day";
import { sketchParts } from "./sketch-parts";
import type { Sketch } from "./sketch";
import type { Visit } from "./visit";
import { wholeVisit, type ReadingOptions } from "./whole-visit";

/** The day on which a sketch is looked at when it tells none. */
const defaultDay = "2026-11-09";

/**
 * The whole visit that a sketch tells. Its status is the sketch's, else that of its request; its policy is the dated
 * edition's with what the sketch tells of its own.
 */
export function sketchVisit(sketch: Sketch): Visit {
  const contents = sketchParts(sheets, sketch);
  const today = parseDay(sketch.today ?? defaultDay);
  if (today === null) throw new Error(`A sketch's day is no day: ${sketch.today ?? ""}`);
  const request = contents.find(({ key }) => key === "request")?.rows[0];
  if (request && sketch.status) request["status"] = sketch.status;
  const options: ReadingOptions = { today, asOf: today, ...(sketch.status ? { status: sketch.status } : {}) };
  const visit = wholeVisit(contents, options);
  return { ...visit, policy: { ...visit.policy, ...sketch.policy } };
}
