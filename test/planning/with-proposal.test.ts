import type { ProposedLine } from "../../src/planning/proposal";
import { withProposal } from "../../src/planning/with-proposal";
import { given } from "../kit/given";

const said = { words: { ko: "말", en: "words" }, values: {} };
const line = (each: Pick<ProposedLine, "fate" | "part" | "row" | "cells">): ProposedLine => ({ ...each, what: said, reason: said });

test("fields of a form say the new, and other fields stay", () => {
  const visit = given({ request: { grade: "B", receptionLevel: null, importance: "important" } });
  const after = withProposal(visit, { lines: [line({ fate: "changed", part: "request", row: null, cells: { grade: "A" } }), line({ fate: "changed", part: "request", row: null, cells: { receptionLevel: "peer" } })], notes: [] });
  expect(after.request).toEqual({ ...visit.request, grade: "A", receptionLevel: "peer" });
});

test("rows change, go and come; what Excel works out in them follows, and nothing else moves", () => {
  const visit = given({ budget: [{ id: "BG01", qty: 2, unitPrice: 100, times: 3, amount: 600 }, { id: "BG02" }, { id: "BG03", qty: 1, unitPrice: 5, times: 1, amount: 4 }] });
  const [first, second, third] = visit.budget;
  const after = withProposal(visit, {
    lines: [
      line({ fate: "changed", part: "budget", row: first!.row, cells: { qty: 4 } }),
      line({ fate: "changed", part: "budget", row: first!.row, cells: { item: "스위트" } }),
      line({ fate: "emptied", part: "budget", row: second!.row, cells: { id: null } }),
      line({ fate: "same", part: "budget", row: third!.row, cells: {} }),
      line({ fate: "new", part: "budget", row: null, cells: { id: "BG04", qty: 2, unitPrice: 10, times: 1 } }),
    ],
    notes: [],
  });
  expect(after.budget.map(({ id, item, amount, row }) => [id, item, amount, row])).toEqual([["BG01", "스위트", 1200, 0], ["BG03", third!.item, 4, 2], ["BG04", null, 20, 3]]);
  expect(after.budget[1]).toBe(third);
  expect(after.rooms).toBe(visit.rooms);
});
