import { addDays, dayOf, daysBetween, type Day } from "../../values/day";
import { visitorName } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "VIS-10",
  title: { ko: "초청장은 내용 확인 뒤 여유를 두고 발송하고 여권은 여섯 달 이상 유효하다", en: "Invitations go out after their content is confirmed, in time for a visa; passports are valid long enough" },
  why: { ko: "비자는 우리가 재촉할 수 없습니다.", en: "Nobody can hurry an embassy." },
  source: ["S098"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "passports"],
  advice: { ko: "고객과 확인하고 날짜를 적으세요", en: "settle it with the guest and enter the days" },
  messages: {
    order: { ko: "{visitor}: 내용확인 {confirmed}이(가) 초청장 발송 {issued}보다 늦습니다", en: "{visitor}: content confirmed {confirmed}, after the invitation went out {issued}" },
    unconfirmed: { ko: "{visitor}: 내용확인 없이 초청장을 발송했습니다 ({issued})", en: "{visitor}: the invitation went out {issued} before its content was confirmed" },
    late: { ko: "{visitor}: 초청장 발송 {issued} – 도착 {days}일 전 ({needed}일 필요)", en: "{visitor}: invitation sent {issued}, {days} days before arrival; {needed} needed" },
    expires: { ko: "{visitor}: 여권 만료 {expires} – 출국 뒤 {months}개월이 되지 않습니다", en: "{visitor}: the passport expires {expires}, less than {months} months after departure" },
  },
  *check({ visitors, passports }, { invitationLeadDays: needed, passportValidMonths: months }, tell) {
    const byId = new Map(visitors.map((visitor) => [visitor.id, visitor]));
    for (const { row, visitorId, contentConfirmedOn: confirmed, invitationIssuedOn: issued, expiresOn: expires } of passports) {
      const guest = byId.get(visitorId);
      if (!guest || guest.status === "cancelled") continue;
      const visitor = visitorName(guest);
      const place = { part: "passports", row, column: "invitationIssuedOn" } as const;
      if (issued !== null && confirmed === null) yield tell("unconfirmed", { visitor, issued }, { ...place, column: "contentConfirmedOn" });
      if (issued !== null && confirmed !== null && confirmed > issued) yield tell("order", { visitor, confirmed, issued }, place);
      if (issued !== null && guest.arrivalAt !== null) {
        const days = daysBetween(issued, dayOf(guest.arrivalAt));
        if (days < needed) yield tell("late", { visitor, issued, days, needed }, place, { severity: "should" });
      }
      if (expires !== null && guest.departureAt !== null && expires < monthsAfter(dayOf(guest.departureAt), months)) {
        yield tell("expires", { visitor, expires, months }, { ...place, column: "expiresOn" }, { severity: "should" });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10", departureAt: "2026-11-12T16:45" }], passports: [{ visitorId: "V001", contentConfirmedOn: "2026-10-29", invitationIssuedOn: "2026-10-30", expiresOn: "2027-05-12" }] }],
    breaks: [
      { visitors: [{ id: "V001" }], passports: [{ visitorId: "V001", contentConfirmedOn: "2026-10-31", invitationIssuedOn: "2026-10-30" }] },
      { visitors: [{ id: "V001", arrivalAt: "2026-11-10T12:10" }], passports: [{ visitorId: "V001", contentConfirmedOn: "2026-10-29", invitationIssuedOn: "2026-11-01" }] },
      { visitors: [{ id: "V001", departureAt: "2026-11-12T16:45" }], passports: [{ visitorId: "V001", expiresOn: "2027-05-11" }] },
    ],
  },
});

/** The same date so many months later; the last day of a shorter month. */
function monthsAfter(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01` as Day;
  const next = month + 1;
  const last = addDays(`${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, "0")}-01` as Day, -1);
  const wished = addDays(first, Number(day.slice(8)) - 1);
  return wished < last ? wished : last;
}
