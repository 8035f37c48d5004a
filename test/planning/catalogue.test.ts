import { proposers } from "../../src/planning/catalogue";
import type { Proposal } from "../../src/planning/proposal";
import { isProposal, type Proposer } from "../../src/planning/proposer";
import { sheets } from "../../src/sheets/catalogue";
import { everyPart } from "../../src/visit/every-part";
import type { Visit } from "../../src/visit/visit";
import { finished } from "../kit/finished";
import { sampleVisit } from "../kit/sample";

const parts = new Map(everyPart(sheets).map(({ key, part }) => [key, part]));
const sample = sampleVisit();

/** The sample with its lower half of every table gone that a proposal may have to bring back. */
const gappy: Visit = { ...sample, rooms: sample.rooms.slice(0, 5), transport: sample.transport.slice(0, 4), itinerary: sample.itinerary.slice(0, 8), budget: sample.budget.slice(0, 9), request: { ...sample.request, grade: null, receptionLevel: null } };

function proposalOf(proposer: Proposer, visit: Visit): Proposal | null {
  const about = proposer.subjects?.(visit)[0]?.id;
  const answer = finished(proposer.propose(visit, { keeps: true, ...(about === undefined ? {} : { about }) }));
  return isProposal(answer) ? answer : null;
}

test("no two proposers have one key or one place", () => {
  for (const each of [proposers.map(({ key }) => key), proposers.map(({ order }) => String(order))]) expect(new Set(each).size).toBe(each.length);
});

describe.each(proposers.map((proposer) => [proposer.key, proposer] as const))("%s", (_, proposer) => {
  test.each([["the sample", sample], ["the sample with gaps", gappy]] as const)("writes to %s only cells that there are, of rows that there are, in parts that it is watched for", (_name, visit) => {
    const proposal = proposalOf(proposer, visit);
    for (const { fate, part: key, row, cells } of proposal?.lines ?? []) {
      const part = parts.get(key);
      expect(proposer.reads).toContain(key);
      expect(Object.keys(part?.columns ?? {})).toEqual(expect.arrayContaining(Object.keys(cells)));
      if (part?.shape === "form" || fate === "new") expect(row).toBeNull();
      else expect((visit[key] as readonly { readonly row: number }[]).map((each) => each.row)).toContain(row);
      if (fate === "same" || fate === "fixed") expect(cells).toEqual({});
    }
  });

  test("asks questions whose usual answer is one of its choices", () => {
    const about = proposer.subjects?.(sample)[0]?.id ?? null;
    for (const { choices, usual } of proposer.questions(sample, about)) if (choices) expect(choices.map(({ key }) => key)).toContain(usual);
  });
});
