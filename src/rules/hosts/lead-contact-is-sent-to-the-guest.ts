import { changesOf, isBefore } from "../../visit/confirmed-changes";
import { rule } from "../rule";

export default rule({
  id: "VIS-12",
  title: { ko: "접대 담당의 이름과 연락처를 고객에게 알린다", en: "The guest has the name and number of the person in charge" },
  why: { ko: "손님이 공항에서 전화할 사람을 알아야 합니다.", en: "At the airport the guest must know whom to call." },
  source: ["S099"],
  severity: "must",
  from: "confirmed",
  needs: ["request", "hosts"],
  advice: { ko: "담당자의 전화를 적고 고객에게 알린 날을 적으세요", en: "enter the phone number, and the day the guest was told" },
  messages: {
    phone: { ko: "접대담당 {host}의 전화가 비어 있습니다", en: "{host} is in charge, but has no phone number" },
    unsent: { ko: "담당자 연락처를 고객에게 알린 날이 비어 있습니다", en: "the day the guest was given the contact is blank" },
    changed: { ko: "담당자 연락처를 알린({sent}) 뒤에 담당자나 연락처가 바뀌었습니다: {was} → {is}", en: "the contact changed after the guest was told ({sent}): {was} → {is}" },
  },
  *check(visit, _policy, tell) {
    const { request, hosts } = visit;
    const lead = hosts.find((host) => host.id !== null && host.id === request.leadHostId);
    if (lead && lead.phone === null) yield tell("phone", { host: lead.nameKo ?? lead.id ?? "?" }, { part: "hosts", row: lead.row, column: "phone" });
    if (request.hostContactSentToGuestOn === null) yield tell("unsent", {}, { part: "request", column: "hostContactSentToGuestOn" });
    const contact = lead ? changesOf(visit, "hosts", ["nameKo", "phone"]).filter(({ place }) => place.row === lead.row) : [];
    for (const change of [...changesOf(visit, "request", ["leadHostId"]), ...contact]) {
      const { was, is } = change;
      if (!isBefore(request.hostContactSentToGuestOn, change)) continue;
      yield tell("changed", { sent: request.hostContactSentToGuestOn ?? "?", was: was ?? "–", is: is ?? "–" }, { part: "request", column: "hostContactSentToGuestOn" });
    }
  },
  examples: {
    keeps: [
      { request: { leadHostId: "H01" }, hosts: [{ id: "H01" }] },
      { confirmed: [{ on: "2026-11-04", sheet: "접대인원", item: "H01", facts: ["전화: 010-0000-0001"] }], request: { leadHostId: "H01", hostContactSentToGuestOn: "2026-11-06" }, hosts: [{ id: "H01", phone: "010-0000-0009" }] },
    ],
    breaks: [
      { confirmed: [{ on: "2026-11-04", sheet: "접대인원", item: "H01", facts: ["전화: 010-0000-0001"] }], request: { leadHostId: "H01", hostContactSentToGuestOn: "2026-11-03" }, hosts: [{ id: "H01", phone: "010-0000-0009" }] },
      { confirmed: [{ on: "2026-11-04", sheet: "접대신청", item: null, facts: ["접대총괄: H01"] }], request: { leadHostId: "H02", hostContactSentToGuestOn: "2026-11-03" }, hosts: [{}, {}] },
      { request: { leadHostId: "H01" }, hosts: [{ id: "H01", phone: null }] },
      { request: { hostContactSentToGuestOn: null } },
    ],
  },
});
