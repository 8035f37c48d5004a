import type { Text } from "../../language/text";
import { duty } from "../../policy/lists/people";
import type { Remedy } from "../../visit/finding";
import type { RowOf, Visit } from "../../visit/visit";
import { dutiesFor } from "../duties";
import { changing } from "../remedy";
import { rule } from "../rule";

/** What someone must own. */
const functions: readonly { readonly name: Text; readonly of: keyof typeof dutiesFor; readonly when?: (visit: Visit) => boolean }[] = [
  { name: { ko: "영접", en: "greeting" }, of: "reception" },
  { name: { ko: "숙박", en: "lodging" }, of: "lodging", when: (visit) => visit.rooms.length > 0 },
  { name: { ko: "차량", en: "vehicles" }, of: "vehicles" },
  { name: { ko: "회의", en: "meetings" }, of: "meeting", when: (visit) => hasStop(visit, "meeting") },
  { name: { ko: "참관", en: "tours" }, of: "tour", when: (visit) => hasStop(visit, "tour") },
  { name: { ko: "연회", en: "banquets" }, of: "banquet", when: (visit) => visit.banquets.length > 0 },
  { name: { ko: "정산", en: "settlement" }, of: "settlement" },
  { name: { ko: "비상대응", en: "emergency" }, of: "emergency" },
  { name: { ko: "송별", en: "send-off" }, of: "sendoff" },
];

function hasStop(visit: Visit, type: "meeting" | "tour"): boolean {
  return visit.itinerary.some((stop) => stop.type === type);
}

export default rule({
  id: "REQ-13",
  title: { ko: "총괄책임자가 한 명이고 분야마다 담당자가 있다", en: "There is exactly one person in charge, and every function has an owner" },
  why: { ko: "모두의 일은 아무의 일도 아닙니다.", en: "What everybody owns, nobody does." },
  source: ["S005", "S008"],
  severity: "must",
  from: "submitted",
  needs: ["hosts"],
  advice: { ko: "접대인원의 담당분야에 적으세요", en: "add it to someone's duties on the host list" },
  messages: {
    noLead: { ko: "{lead}이(가) 없습니다", en: "nobody is {lead}" },
    manyLeads: { ko: "{lead}이(가) {count}명입니다: {names}", en: "{count} people are {lead}: {names}" },
    noOwner: { ko: "'{function}' 담당자가 없습니다", en: "nobody owns {function}" },
  },
  *check(visit, _policy, tell) {
    const lead = duty.words.lead;
    const leads = visit.hosts.filter((host) => host.duties?.includes("lead"));
    const named = visit.hosts.find((host) => host.id !== null && host.id === visit.request.leadHostId);
    if (leads.length === 0) yield tell("noLead", { lead }, { part: "hosts", column: "duties" }, named ? { remedy: onlyLead(named, []) } : {});
    const [, second] = leads;
    if (second) {
      const values = { lead, count: leads.length, names: leads.map((host) => host.nameKo ?? host.id ?? "?") };
      yield tell("manyLeads", values, { part: "hosts", row: second.row, column: "duties" }, named ? { remedy: onlyLead(named, leads) } : {});
    }
    const owned = new Set(visit.hosts.flatMap((host) => host.duties ?? []));
    for (const { name, of, when } of functions) {
      if (when && !when(visit)) continue;
      if (!dutiesFor[of].some((each) => owned.has(each))) yield tell("noOwner", { function: name }, { part: "hosts", column: "duties" });
    }
  },
  examples: {
    keeps: [{ hosts: [{ duties: ["lead", "reception", "vehicles", "settlement", "emergency", "sendoff"] }] }],
    breaks: [
      { request: { leadHostId: "H01" }, hosts: [{ id: "H01", duties: ["reception", "vehicles", "settlement", "emergency", "sendoff"] }] },
      { hosts: [{ duties: ["lead", "reception", "vehicles", "settlement", "emergency", "sendoff"] }, { duties: ["lead"] }] },
      { hosts: [{ duties: ["lead", "reception", "vehicles", "settlement", "sendoff"] }] },
    ],
  },
});

/** Who the request names as in charge has the duty, and nobody else. */
function onlyLead(named: RowOf<"hosts">, leads: readonly RowOf<"hosts">[]): Remedy {
  const place = (host: RowOf<"hosts">) => ({ part: "hosts", row: host.row, column: "duties" }) as const;
  const given = named.duties?.includes("lead") === true ? [] : [{ place: place(named), value: ["lead", ...(named.duties ?? [])] }];
  const taken = leads.filter((host) => host !== named).map((host) => ({ place: place(host), value: (host.duties ?? []).filter((each) => each !== "lead") }));
  return changing({ ko: "{host}만 {lead}으로 두기", en: "Make {host} alone {lead}" }, { host: named.nameKo ?? named.id ?? "?", lead: duty.words.lead }, [...given, ...taken]);
}
