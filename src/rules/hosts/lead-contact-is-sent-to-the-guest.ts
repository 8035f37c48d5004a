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
  },
  *check({ request, hosts }, _policy, tell) {
    const lead = hosts.find((host) => host.id !== null && host.id === request.leadHostId);
    if (lead && lead.phone === null) yield tell("phone", { host: lead.nameKo ?? lead.id ?? "?" }, { part: "hosts", row: lead.row, column: "phone" });
    if (request.hostContactSentToGuestOn === null) yield tell("unsent", {}, { part: "request", column: "hostContactSentToGuestOn" });
  },
  examples: {
    keeps: [{ request: { leadHostId: "H01" }, hosts: [{ id: "H01" }] }],
    breaks: [{ request: { leadHostId: "H01" }, hosts: [{ id: "H01", phone: null }] }, { request: { hostContactSentToGuestOn: null } }],
  },
});
