import sample from "../../assets/sample-visit.json";
import { say } from "../../src/language/say";
import { check } from "../../src/rules/check";
import { rules } from "../../src/rules/catalogue";
import { readJson } from "../../src/visit/read-json";
import type { Day } from "../../src/values/day";

/** A realistic slip: one cell of the sample visit, and the rules that then speak beside the one the sample has anyway. */
type Slip = readonly [cell: string, value: unknown, rules: readonly string[]];

const slips: readonly Slip[] = [
  ["visit.main_place", "", ["REQ-01"]],
  ["visit.declared_headcount", 13, ["REQ-02"]],
  ["visit.notified_leaders_on", "2026-11-09", ["REQ-03"]],
  ["visit.reported_to_admin_on", "", ["REQ-04"]],
  ["visit.customer_profile.주의사항", "", ["REQ-05"]],
  ["visit.reception_level", "", ["REQ-06"]],
  ["visit.reception_level", "고규격", ["REQ-07"]],
  ["visit.appointment_host_id", "", ["REQ-08"]],
  ["visit.guest_interpreter", "", ["REQ-09"]],
  ["visit.itinerary_confirmed_on", "", ["REQ-10"]],
  ["visit.departments_notified.0.on", "2026-11-10", ["REQ-11"]],
  ["visit.plan_sections.비상대응", "", ["REQ-12"]],
  ["hosts.3.duties", ["비상대응", "대외연락"], ["REQ-13"]],
  ["visit.approvals.2.on", "2026-10-19", ["REQ-15"]],
  ["visitors.6.title", "", ["VIS-01"]],
  ["visitors.6.gender", "", ["VIS-02"]],
  ["visitors.3.is_principal", "Y", ["VIS-04", "ROOM-05"]],
  ["visitors.0.is_principal", "N", ["VIS-04"]],
  ["visitors.10.arrival_no", "", ["VIS-06"]],
  ["visitors.4.departure_at", "2026-11-12T15:00", ["VIS-07"]],
  ["visitors.3.phone", "49-000", ["VIS-08"]],
  ["visitors.7.repeat_back.flight", "N", ["VIS-11"]],
  ["visit.host_contact_sent_to_guest_on", "", ["VIS-12"]],
  ["visitors.2.customs_note", "", ["VIS-13"]],
  ["itinerary.5.owner_id", "", ["ITN-01"]],
  ["itinerary.10.end", "2026-11-11T12:30", ["ITN-02"]],
  ["itinerary.11.start", "2026-11-11T11:50", ["ITN-03"]],
  ["itinerary.13.type", "휴식", ["ITN-04"]],
  ["itinerary.8.meal", "", ["ITN-06"]],
  ["itinerary.21.customer_opinion", "", ["ITN-08"]],
  ["itinerary.10.actual_start", "2026-11-11T09:20", ["ITN-09"]],
  ["rooms.10.check_out", "2026-11-11", ["ROOM-01"]],
  ["rooms.4.room_no", "1701", ["ROOM-02"]],
  ["visitors.11.gender", "M", ["ROOM-03"]],
  ["rooms.1.rate_per_night", 360000, ["ROOM-04"]],
  ["rooms.6.floor", 15, ["ROOM-05"]],
  ["rooms.8.special", ["금연"], ["ROOM-06"]],
  ["rooms.3.ready_confirmed_on", "2026-11-11", ["ROOM-07"]],
  ["rooms.3.extras_settled", "N", ["CLO-01"]],
  ["banquets.1.venue", "", ["BAN-01"]],
  ["banquets.0.venue_notified_on", "2026-11-10", ["BAN-02"]],
  ["banquets.0.staff_arrive_at", "2026-11-10T17:40", ["BAN-03"]],
  ["banquets.0.leaders_arrive_at", "2026-11-10T18:25", ["BAN-04"]],
  ["banquets.1.design_note", "", ["BAN-05"]],
  ["seats.4.card_checked", "N", ["BAN-06"]],
  ["banquets.0.headcount", 18, ["BAN-08"]],
  ["banquets.1.standard_per_head", 110000, ["BAN-10"]],
  ["seats.0.person_id", "V002", ["BAN-06", "SEAT-01"]],
  ["banquets.0.tables.0.host_id", "H02", ["SEAT-02", "SEAT-03"]],
  ["visitors.1.precedence", 5, ["SEAT-03"]],
  ["hosts.8.languages", ["ko"], ["SEAT-05"]],
  ["banquets.0.tables.0.position", "", ["SEAT-06"]],
  ["visitors.8.public_official", "Y", ["LAW-01", "LAW-02"]],
  ["standards.params.cn_accompany_rule", "on", ["BAN-09"]],
  ["menu.12.contains", ["알코올"], ["MENU-02", "MENU-04"]],
  ["visitors.3.allergens", ["우유"], ["MENU-01"]],
  ["visitors.5.diet", ["할랄"], ["MENU-02"]],
  ["menu.7.allergens_declared", "N", ["MENU-03"]],
  ["budget.0.amount", 950000, ["BUD-01", "EXP-08", "EXP-11"]],
  ["budget.6.unit_price", 105000, ["BUD-02", "BUD-01"]],
  ["visit.approved_budget", 16000000, ["BUD-03"]],
  ["expenses.0.evidence_type", "", ["EXP-01", "EXP-02"]],
  ["expenses.0.evidence_type", "간이영수증", ["EXP-02"]],
  ["expenses.2.purpose", "접대", ["EXP-03"]],
  ["expenses.3.vat_krw", 36001, ["EXP-04"]],
  ["expenses.24.fx_rate", 1700, ["EXP-05"]],
  ["expenses.18.ref_expense_id", "", ["EXP-06"]],
  ["settlement.lines.6.reason", "", ["EXP-08"]],
  ["settlement.advance.returned", 280000, ["EXP-09"]],
  ["settlement.approvals.1.person_id", "H08", ["EXP-10"]],
  ["settlement.lines.0.actual", 5690001, ["EXP-11"]],
  ["summary.gaps", "", ["CLO-02"]],
  ["summary.actions.0.due", "", ["CLO-03"]],
  ["transport.0.flight_no", "GA999", ["TRN-01"]],
  ["transport.1.meet_at", "2026-11-10T12:05", ["TRN-02"]],
  ["transport.1.assembly_place", "", ["TRN-03"]],
  ["vehicles.1.capacity", 4, ["TRN-04"]],
  ["transport.0.luggage_help", "", ["TRN-05"]],
  ["transport.14.kind", "이동", ["TRN-06"]],
  ["transport.12.rechecked_at", "", ["TRN-07"]],
  ["transport.12.staff_release_at", "2026-11-12T10:00", ["TRN-08"]],
  ["transport.0.depart_at", "2026-11-10T08:50", ["TRN-09"]],
  ["transport.1.seat_plan.V001", "조수석", ["TRN-10"]],
  ["transport.6.briefer_id", "", ["TRN-11"]],
  ["meetings.0.counterpart_name", "", ["MTG-01"]],
  ["meetings.0.room_capacity", 19, ["MTG-02"]],
  ["meetings.0.photographer", "", ["MTG-03"]],
  ["meetings.0.greeter_id", "", ["MTG-04"]],
  ["meetings.0.run_order", ["입구영접", "기념촬영", "악수"], ["MTG-05"]],
  ["meetings.0.seats.0.seat", "G1", ["MTG-02", "MTG-06"]],
  ["tours.0.highlights", "", ["TOUR-01"]],
  ["tours.0.leader_id", "H04", ["TOUR-02"]],
  ["tours.0.emergency_plan", "", ["TOUR-03"]],
  ["tours.0.materials.0.qty", 16, ["TOUR-04"]],
  ["gifts.3.unit_price", 55000, ["GIFT-01"]],
  ["visitors.0.invitation_needed", "Y", ["VIS-09"]],
  ["passports.0.content_confirmed_on", "2026-10-31", ["VIS-10"]],
  ["visitors.8.consent_sensitive", "N", ["VIS-14"]],
  ["visit.status", "보관", ["CLO-05"]],
  ["checklist.3.done_on", "", ["CLO-04"]],
  ["change_log.1.notified", [], ["REQ-14"]],
  ["banquets.0.guide_id", "", ["BAN-07"]],
  ["hosts.5.etiquette_trained_on", "", ["ETQ-02"]],
  ["visitors.2.handbook_delivered_on", "2026-11-11", ["HBK-01"]],
];

/**
 * The sample alone cannot break these with one cell: what it is prepared with first (cells that break nothing, as the test
 * sees), then the slip.
 */
type Prepared = readonly [what: string, before: readonly (readonly [cell: string, value: unknown])[], slip: readonly [cell: string, value: unknown], rules: readonly string[]];

const preparedSlips: readonly Prepared[] = [
  ["two guests with one card name get one name", [["visitors.2.surname_for_card", "Brandt"]], ["visitors.2.name_ko", "율리아 브란트"], ["BAN-06", "VIS-03"]],
  ["the last phone of a delegation's contacts", [["visitors.3.phone", ""], ["visitors.7.phone", ""]], ["visitors.10.phone", ""], ["VIS-05"]],
  ["a guest cancels", [], ["visitors.11.status", "취소"], ["REQ-02", "VIS-15"]],
  ["a tour that ends early leaves the afternoon empty", [], ["itinerary.13.end", "2026-11-11T14:50"], ["ITN-05"]],
  ["a stop gets the month of a holiday", [], ["itinerary.2.start", "2026-09-25T12:00"], ["ITN-02", "ITN-06", "ITN-09", "ITN-10", "VIS-07"]],
  ["two small payments fall on one day", [["standards.params.evidence_threshold_krw", 25000], ["expenses.14.payee", "인천공항주차"]], ["expenses.14.date", "2026-11-10"], ["EXP-07"]],
  ["an interpreter is only a host", [], ["hosts.8.duties", ["참관안내"]], ["SEAT-04"]],
  ["who is given a money voucher turns out to be an official", [["gifts.8.kind", "금액상품권"]], ["visitors.8.public_official", "Y"], ["GIFT-02", "LAW-01", "LAW-02"]],
  ["who decides about us turns out to be an official", [["visitors.8.direct_interest", "Y"]], ["visitors.8.public_official", "Y"], ["GIFT-03", "LAW-01", "LAW-02"]],
  ["the first to be introduced is put last", [["hosts.0.intro_order", 1], ["hosts.1.intro_order", 2]], ["hosts.0.intro_order", 3], ["ETQ-01"]],
];

/** The rules that speak of a visit beside the one the sample has anyway. */
function spoken(json: unknown): readonly string[] {
  const reading = readJson(json, { today: "2026-11-23" as Day });
  if ("trouble" in reading) throw new Error(reading.trouble.en);
  // A house that is stricter than the law is told so, which is no slip.
  expect(reading.findings.filter(({ rule }) => rule !== "READ-STANDARD")).toEqual([]);
  return [...new Set(check(reading.visit).map(({ rule }) => rule))].filter((rule) => rule !== "ITN-07").sort();
}

test.each(preparedSlips)("%s", (_what, before, [cell, value], expected) => {
  const prepared = before.reduce<unknown>((visit, [at, to]) => changed(visit, at, to), sample);
  expect(spoken(prepared)).toEqual([]);
  expect(spoken(changed(prepared, cell, value))).toEqual(expected);
});

test("a late evening shortens the night of the other guests too", () => {
  const nights = (json: unknown): number => {
    const reading = readJson(json, { today: "2026-11-23" as Day });
    return "trouble" in reading ? 0 : check(reading.visit).filter(({ rule }) => rule === "ITN-07").length;
  };
  expect([nights(sample), nights(slipped("itinerary.16.end", "2026-11-11T22:20"))]).toEqual([1, 2]);
});

/** The sample visit with one cell changed. */
function slipped(cell: string, value: unknown): unknown {
  return changed(sample, cell, value);
}

function changed(visit: unknown, cell: string, value: unknown): unknown {
  const copy = structuredClone(visit) as Record<string, unknown>;
  const steps = cell.split(".");
  const last = steps.pop() ?? "";
  let at = copy;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (typeof at !== "object") throw new Error(`the sample visit has no ${cell}`);
  at[last] = value;
  return copy;
}

test.each(slips)("%s = %j is seen", (cell, value, expected) => {
  expect(spoken(slipped(cell, value))).toEqual([...expected].sort());
});

test("no sentence quotes a passport's number, not even a masked one, whatever is wrong", () => {
  const numbers = sample.passports.map((_, index) => `M7${String(index).padStart(7, "4")}`);
  const masked = sample.passports.map((passport) => passport.passport_no_masked).filter((number) => number !== "");
  const held = numbers.reduce<unknown>((visit, number, index) => changed(visit, `passports.${index}.passport_no`, number), sample);
  const visits = [held, ...slips.map(([cell, value]) => changed(held, cell, value)), ...preparedSlips.map(([, before, slip]) => [...before, slip].reduce<unknown>((visit, [cell, value]) => changed(visit, cell, value), held))];
  for (const json of visits) {
    const reading = readJson(json, { today: "2026-11-23" as Day });
    if ("trouble" in reading) throw new Error(reading.trouble.en);
    expect(reading.visit.passports.map(({ passportNo }) => passportNo)).toEqual(numbers);
    const words = [...reading.findings, ...check(reading.visit)].flatMap(({ message, advice, values, remedy }) =>
      (["ko", "en"] as const).flatMap((language) => [say(message, language, values), advice ? say(advice, language, values) : "", remedy ? say(remedy.words, language, { ...values, ...remedy.values }) : ""]),
    );
    for (const number of [...numbers, ...masked]) expect(words.filter((sentence) => sentence.includes(number))).toEqual([]);
  }
});

test("every rule is broken here by one cell", () => {
  const broken = new Set(slips.flatMap(([, , ids]) => ids));
  const prepared = new Set<string>(preparedSlips.flatMap(([, , , ids]) => ids).concat("ITN-07"));
  expect(rules.map(({ id }) => id).filter((id) => !broken.has(id) && !prepared.has(id))).toEqual([]);
});
