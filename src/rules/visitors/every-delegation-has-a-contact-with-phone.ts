import { delegations, visitorName } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "VIS-05",
  title: { ko: "방문단마다 연락담당과 그 전화가 있다", en: "Every delegation has a contact person with a phone number" },
  why: { ko: "비행기가 늦을 때 걸 전화가 있어야 합니다.", en: "When the plane is late there must be someone to call." },
  source: ["S095"],
  severity: "must",
  from: "submitted",
  needs: ["visitors"],
  advice: { ko: "연락담당을 Y로 하고 전화를 적으세요", en: "mark the contact with Y and enter the number" },
  messages: {
    none: { ko: "방문단 {delegation}: 연락담당이 없습니다", en: "delegation {delegation}: nobody is the contact" },
    phone: { ko: "방문단 {delegation}: 연락담당 {visitor}의 전화가 비어 있습니다", en: "delegation {delegation}: the contact {visitor} has no phone number" },
  },
  *check(visit, _policy, tell) {
    for (const [id, members] of delegations(visit)) {
      const delegation = id || "-";
      const contacts = members.filter((visitor) => visitor.isContact === "Y");
      const [first] = contacts;
      if (!first) yield tell("none", { delegation }, { part: "visitors", row: members[0]?.row ?? 0, column: "isContact" });
      else if (contacts.every((visitor) => visitor.phone === null)) {
        yield tell("phone", { delegation, visitor: visitorName(first) }, { part: "visitors", row: first.row, column: "phone" });
      }
    }
  },
  examples: {
    keeps: [{ visitors: [{ isContact: "Y", phone: "+49 000 0000001" }, { isContact: "N" }] }],
    breaks: [{ visitors: [{ isContact: "N" }] }, { visitors: [{ isContact: "Y", phone: null }] }],
  },
});
