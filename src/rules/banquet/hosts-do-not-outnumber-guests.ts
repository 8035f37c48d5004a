import { expanded } from "../../visit/people";
import { rule } from "../rule";

export default rule({
  id: "BAN-09",
  title: { ko: "배석 인원은 손님 10명까지 3명, 넘으면 3분의 1 이내다 (기준표에서 켤 때만)", en: "Hosts at table are three for up to ten guests, above that a third of them (only when the standard is on)" },
  why: { ko: "중국 공공기관 손님은 이 기준을 지켜야 합니다.", en: "Guests from Chinese public bodies are bound by it." },
  source: ["S083", "practice"],
  severity: "note",
  from: "confirmed",
  needs: ["banquets"],
  advice: { ko: "배석 인원을 줄이세요", en: "have fewer hosts at table" },
  messages: { many: { ko: "{banquet}: 손님 {guests}명에 접대인원 {hosts}명 ({allowed}명까지)", en: "{banquet}: {hosts} hosts for {guests} guests; {allowed} allowed" } },
  *check(visit, { accompanyRule, accompanyGuests, accompanyHosts, accompanyShare }, tell) {
    if (accompanyRule !== "on") return;
    for (const { row, id, name, guestIds, hostIds } of visit.banquets) {
      const guests = expanded(visit, guestIds).length;
      const hosts = expanded(visit, hostIds).length;
      const allowed = guests <= accompanyGuests ? accompanyHosts : Math.floor(guests / Math.max(accompanyShare, 1));
      if (hosts > allowed) yield tell("many", { banquet: name ?? id ?? "?", guests, hosts, allowed }, { part: "banquets", row, column: "hostIds" });
    }
  },
  examples: {
    keeps: [
      { policy: { accompanyRule: "on" }, banquets: [{ guestIds: ["V001", "V002"], hostIds: ["H01", "H02", "H03"] }] },
      { policy: { accompanyRule: "off" }, banquets: [{ guestIds: ["V001"], hostIds: ["H01", "H02", "H03", "H04"] }] },
    ],
    breaks: [{ policy: { accompanyRule: "on" }, banquets: [{ guestIds: ["V001"], hostIds: ["H01", "H02", "H03", "H04"] }] }],
  },
});
