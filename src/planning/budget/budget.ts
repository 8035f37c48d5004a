import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import type { Visit } from "../../visit/visit";
import type { Proposer, Question } from "../proposer";
import { withProposal } from "../with-proposal";
import { budgetLines } from "./budget-lines";
import { budgetNotes, totalOf } from "./budget-notes";
import { matchedCosts } from "./matched-costs";
import { giftCosts, vehicleCosts } from "./other-costs";
import type { PlannedCost } from "./planned-cost";
import { hasReserve, reserve, reserveCost } from "./reserve";
import { roomCosts } from "./room-costs";
import { banquetCosts, mealCosts } from "./table-costs";

const nothing: Text = { ko: "셈할 것이 아직 없습니다. 객실·연회·일정·운행·선물을 먼저 적으세요.", en: "There is nothing to count yet: first enter rooms, banquets, itinerary, runs or gifts." };

const share: Question = {
  key: "share",
  words: { ko: "얼리체크인·레이트체크아웃 요금", en: "Early check-in and late check-out cost" },
  choices: [
    { key: "0", words: { ko: "무료", en: "Nothing" } },
    { key: "50", words: { ko: "1박 요금의 50%", en: "50 % of a night" } },
    { key: "100", words: { ko: "1박 요금", en: "A night" } },
  ],
  usual: "50",
};

const budget: Proposer = {
  key: "budget",
  order: 70,
  title: { ko: "예산", en: "Budget" },
  use: { ko: "객실·연회·식사·차량·선물을 다른 시트에서 셈해 예산을 맞춥니다. 시트로 알 수 없는 줄은 그대로 둡니다.", en: "Counts rooms, banquets, meals, vehicles and gifts from their sheets. Lines that no sheet tells stay as they are." },
  needs: ["request", "budget"],
  reads: ["request", "visitors", "hosts", "itinerary", "vehicles", "transport", "rides", "rooms", "banquets", "gifts", "budget", "grades", "standards"],
  subjects: null,
  questions: (visit) => [...(hasPartNights(visit) ? [share] : []), ...(hasReserve(visit) ? [] : [reserve(visit)])],
  *propose(visit, { answers = {}, language = "ko" }) {
    yield 0;
    const planned = matchedCosts(visit.budget, plannedCosts(visit, Number(answers[share.key] ?? share.usual), language));
    if (planned.length === 0 && visit.budget.length === 0) return { words: nothing, values: {} };
    const percent = hasReserve(visit) ? 0 : Number(answers["reserve"] ?? 0);
    const total = totalOf(withProposal(visit, { lines: budgetLines(visit.budget, planned), notes: [] }));
    const matched = percent > 0 ? [...planned, { cost: reserveCost(total, percent, language), lines: [] }] : planned;
    const lines = budgetLines(visit.budget, matched);
    return { lines, notes: budgetNotes(visit, matched, lines) };
  },
};

export default budget;

function hasPartNights({ rooms }: Visit): boolean {
  return rooms.some(({ earlyCheckIn, lateCheckOut }) => earlyCheckIn === "Y" || lateCheckOut === "Y");
}

function plannedCosts(visit: Visit, percent: number, language: Language): readonly PlannedCost[] {
  return [...roomCosts(visit, percent, language), ...banquetCosts(visit), ...mealCosts(visit), ...vehicleCosts(visit, language), ...giftCosts(visit)];
}
