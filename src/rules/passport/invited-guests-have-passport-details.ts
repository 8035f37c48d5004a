import { attendingVisitors, visitorName } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "VIS-09",
  title: { ko: "초청장이 필요한 고객은 여권 성명과 번호가 있다", en: "A guest who needs an invitation has passport name and number" },
  why: { ko: "여권과 한 글자라도 다른 초청장은 비자가 되지 않습니다.", en: "An invitation that differs from the passport by one letter is no use for a visa." },
  source: ["S098"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "passports"],
  advice: { ko: "여권정보에 성명과 번호를 적으세요", en: "enter name and number on the passport sheet" },
  messages: {
    none: { ko: "{visitor}: 초청장이 필요한데 여권정보가 없습니다", en: "{visitor} needs an invitation, but there is no passport" },
    blank: { ko: "{visitor}: 여권 성명이나 번호가 비어 있습니다", en: "{visitor}: name or number of the passport is blank" },
  },
  *check(visit, _policy, tell) {
    // A passport that was destroyed as it must be has done its work.
    const passports = new Map(visit.passports.map((passport) => [passport.visitorId, passport]));
    for (const visitor of attendingVisitors(visit)) {
      if (visitor.invitationNeeded !== "Y") continue;
      const passport = passports.get(visitor.id);
      if (!passport) yield tell("none", { visitor: visitorName(visitor) }, { part: "visitors", row: visitor.row, column: "invitationNeeded" });
      else if (passport.destroyedOn === null && (passport.passportName === null || (passport.passportNo === null && passport.passportNoMasked === null))) {
        yield tell("blank", { visitor: visitorName(visitor) }, { part: "passports", row: passport.row, column: passport.passportName === null ? "passportName" : "passportNo" });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", invitationNeeded: "Y" }], passports: [{ visitorId: "V001", passportNo: null, passportNoMasked: "E*****05" }] }, { visitors: [{ invitationNeeded: "N" }] }],
    breaks: [{ visitors: [{ id: "V001", invitationNeeded: "Y" }] }, { visitors: [{ id: "V001", invitationNeeded: "Y" }], passports: [{ visitorId: "V001", passportName: null, destroyedOn: null }] }],
  },
});
