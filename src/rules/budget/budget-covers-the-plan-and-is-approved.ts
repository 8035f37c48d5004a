import { daysBetween } from "../../values/day";
import { sumOfWon } from "../../values/money";
import type { Remedy } from "../../visit/finding";
import { rowsBy } from "../../visit/rows-by";
import type { RowOf, Visit } from "../../visit/visit";
import { changing } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "BUD-03",
  title: { ko: "예산은 승인한도 이내이고 계획한 객실·연회를 담으며 예비비는 10% 이내다", en: "The budget is within what was approved, covers rooms and banquets, and keeps contingency to a tenth" },
  why: { ko: "예산에 없는 계획은 정산에서 초과로 나타납니다.", en: "What the budget left out turns up as an overrun." },
  source: ["S083"],
  severity: "must",
  from: "submitted",
  needs: ["request", "budget"],
  advice: { ko: "예산을 고치거나 증액 승인을 받으세요", en: "correct the budget, or have more approved" },
  messages: {
    over: { ko: "예산합계 {total}원 – 승인예산 {approved}원 초과", en: "the budget is KRW {total}, approved {approved}" },
    rooms: { ko: "객실 계획 {planned}원이 숙박비 예산 {budgeted}원보다 많습니다", en: "rooms cost KRW {planned}, the lodging budget is {budgeted}" },
    banquet: { ko: "{banquet}: 계획 {planned}원이 연결된 연회비 예산 {budgeted}원보다 많습니다", en: "{banquet} costs KRW {planned}, its budget lines are {budgeted}" },
    contingency: { ko: "예비비 {contingency}원이 예산합계 {total}원의 {percent}%를 넘습니다", en: "contingency KRW {contingency} is more than {percent} % of {total}" },
  },
  *check(visit, { contingencyPercent }, tell) {
    const { request, budget, rooms, banquets } = visit;
    const sumOf = (category: string): number => sumOfWon(budget.filter((line) => line.category === category).map((line) => line.amount));
    const total = sumOfWon(budget.map((line) => line.amount));
    const approved = request.approvedBudget;
    if (approved !== null && total > approved) yield tell("over", { total, approved }, { part: "request", column: "approvedBudget" });
    const planned = roomCost(rooms);
    if (planned > sumOf("lodging")) yield tell("rooms", { planned, budgeted: sumOf("lodging") }, { part: "budget", column: "amount" });
    const linesOf = rowsBy(budget.filter(({ category }) => category === "banquet"), ({ ref }) => ref);
    for (const { row, id, name, headcount, standardPerHead } of banquets) {
      const cost = (headcount ?? 0) * (standardPerHead ?? 0);
      const budgeted = sumOfWon((linesOf.get(id) ?? []).map((line) => line.amount));
      if (cost > budgeted) yield tell("banquet", { banquet: name ?? id ?? "?", planned: cost, budgeted }, { part: "banquets", row, column: "standardPerHead" }, recomputed(visit, { id, headcount, standardPerHead }));
    }
    const contingency = sumOf("contingency");
    if (contingency * 100 > total * contingencyPercent) yield tell("contingency", { contingency, total, percent: contingencyPercent }, { part: "budget", column: "amount" });
  },
  examples: {
    keeps: [
      {
        request: { approvedBudget: 1000000 },
        rooms: [{ checkIn: "2026-11-10", checkOut: "2026-11-12", ratePerNight: 400000 }],
        budget: [{ category: "lodging", amount: 800000 }, { category: "contingency", amount: 50000 }],
      },
    ],
    breaks: [
      { request: { approvedBudget: 100 }, budget: [{ category: "lodging", amount: 101 }] },
      { rooms: [{ checkIn: "2026-11-10", checkOut: "2026-11-12", ratePerNight: 400000 }], budget: [{ category: "lodging", amount: 400000 }] },
      { banquets: [{ id: "B1", headcount: 10, standardPerHead: 50000 }], budget: [{ category: "banquet", basis: "person", ref: "B1", qty: 9, unitPrice: 50000, times: 1, amount: 450000 }] },
      { budget: [{ category: "lodging", amount: 1000000 }, { category: "contingency", amount: 200000 }] },
    ],
  },
});

/** The one line per head of a banquet with the banquet's own numbers, as long as the budget stays within what was approved. */
function recomputed({ budget, request }: Visit, { id, headcount, standardPerHead }: Pick<RowOf<"banquets">, "id" | "headcount" | "standardPerHead">): { readonly remedy?: Remedy } {
  const [line, second] = budget.filter((each) => id !== null && each.ref === id && each.category === "banquet" && each.basis === "person");
  if (!line || second || headcount === null || standardPerHead === null) return {};
  const wanted = { qty: headcount, unitPrice: standardPerHead, times: 1, amount: headcount * standardPerHead };
  const total = sumOfWon(budget.map((each) => each.amount)) - (line.amount ?? 0) + wanted.amount;
  if (request.approvedBudget !== null && total > request.approvedBudget) return {};
  const changes = (["qty", "unitPrice", "times", "amount"] as const).filter((column) => line[column] !== wanted[column]).map((column) => ({ place: { part: "budget", row: line.row, column } as const, value: wanted[column] }));
  return { remedy: changing({ ko: "예산을 {headcount}명 × {price}원으로 다시 계산하기", en: "Work the line out again: {headcount} × KRW {price}" }, { headcount, price: standardPerHead }, changes) };
}

function roomCost(rooms: Visit["rooms"]): number {
  return rooms.reduce((sum, { checkIn, checkOut, ratePerNight }) => sum + (checkIn === null || checkOut === null ? 0 : daysBetween(checkIn, checkOut) * (ratePerNight ?? 0)), 0);
}
