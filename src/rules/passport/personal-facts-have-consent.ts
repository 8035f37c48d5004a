import { attendingVisitors, visitorName } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import { rule } from "../rule";

/** How a real passport number looks; a masked one is none. */
const number = /^[A-Z0-9]{6,9}$/;

export default rule({
  id: "VIS-14",
  title: { ko: "여권번호와 건강·종교 정보는 따로 동의를 받고 다른 시트에 싣지 않는다", en: "Passport numbers and facts of health or belief have their own consent, and stand on no other sheet" },
  why: { ko: "고유식별정보와 민감정보는 따로 동의를 받아야 합니다.", en: "The law asks for a separate consent to each." },
  source: ["S098", "개인정보 보호법 시행령 §19"],
  severity: "must",
  from: "submitted",
  needs: ["visitors", "passports"],
  advice: { ko: "동의를 받고 Y로 하거나, 그 정보를 지우세요", en: "get the consent and enter Y, or take the fact out" },
  messages: {
    passport: { ko: "{visitor}: 여권번호가 있는데 여권 동의가 Y가 아닙니다", en: "{visitor}: a passport number, but no consent to it" },
    sensitive: { ko: "{visitor}: 식이·알레르기가 있는데 민감정보 동의가 Y가 아닙니다", en: "{visitor}: diet or allergy, but no consent to sensitive facts" },
    elsewhere: { ko: "{visitor}의 여권번호가 여권정보 밖에 적혀 있습니다", en: "the passport number of {visitor} stands outside the passport sheet" },
  },
  *check(visit, _policy, tell) {
    const numbers = new Map(visit.passports.filter((passport) => number.test(passport.passportNo ?? "")).map((passport) => [passport.visitorId, passport.passportNo ?? ""]));
    for (const visitor of attendingVisitors(visit)) {
      const name = { visitor: visitorName(visitor) };
      const own = numbers.get(visitor.id);
      if (own !== undefined && visitor.consentPassport !== "Y") yield tell("passport", name, { part: "visitors", row: visitor.row, column: "consentPassport" });
      if ((visitor.diet?.length ?? 0) + (visitor.allergens?.length ?? 0) > 0 && visitor.consentSensitive !== "Y") {
        yield tell("sensitive", name, { part: "visitors", row: visitor.row, column: "consentSensitive" });
      }
      if (own !== undefined && standsElsewhere(visit, own)) yield tell("elsewhere", name, { part: "visitors", row: visitor.row });
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", diet: ["halal"], consentSensitive: "Y", consentPassport: "Y" }], passports: [{ visitorId: "V001", passportNo: "M1234567" }] }, { visitors: [{ diet: [], allergens: [], consentSensitive: "N" }] }],
    breaks: [
      { visitors: [{ id: "V001", consentPassport: "N" }], passports: [{ visitorId: "V001", passportNo: "M1234567" }] },
      { visitors: [{ diet: ["halal"], consentSensitive: "N" }] },
      { visitors: [{ id: "V001", consentPassport: "Y", customsNote: "여권 M1234567" }], passports: [{ visitorId: "V001", passportNo: "M1234567" }] },
    ],
  },
});

/** Whether a number stands in any text of the sheets that are shared and printed. */
function standsElsewhere({ visitors, hosts, itinerary, rooms, banquets, seats, expenses }: Visit, wanted: string): boolean {
  return [visitors, hosts, itinerary, rooms, banquets, seats, expenses].some((rows) =>
    rows.some((row) => Object.values(row).some((value) => typeof value === "string" && value.includes(wanted))),
  );
}
