import { sampleJson } from "./sample";

type Rows = Record<string, unknown>[];

/** The sample visit before somebody closes it: still running, without the reasons of its settlement; what is named is left open. */
export function unclosedSample(open: { readonly task?: true; readonly evidence?: true }): Record<string, unknown> {
  const json = sampleJson() as Record<string, Rows> & { visit: Record<string, unknown>; settlement: { lines: Rows } };
  json.visit["status"] = "진행중";
  for (const line of json.settlement.lines) line["reason"] = "";
  if (open.task) json["checklist"]![3]!["done_on"] = "";
  if (open.evidence) json["expenses"]![0]!["evidence_no"] = "";
  return json;
}
