import { attendingVisitors } from "../../visit/people";
import type { Visit } from "../../visit/visit";
import { blanks, header } from "../header";
import { setting } from "../remedy";
import { rule } from "../rule";

const needed = ["guestCompany", "purpose", "start", "end", "mainPlace", "declaredHeadcount", "ownerDept", "leadHostId"] as const;

export default rule({
  id: "REQ-01",
  title: {
    ko: "방문회사·목적·시작/종료 일시·장소·인원·주관부서·접대담당을 모두 적고 종료가 시작보다 늦다",
    en: "The request names company, purpose, start, end, place, headcount, department and lead host, and ends after it starts",
  },
  why: { ko: "이 칸들이 비면 다른 시트가 날짜와 인원을 알 수 없습니다.", en: "Every other sheet takes its days and numbers from these cells." },
  source: ["S002", "S097"],
  severity: "must",
  from: "submitted",
  needs: ["request"],
  advice: { ko: "접대신청의 빈 칸을 채우세요", en: "fill the cell on the request sheet" },
  messages: {
    blank: { ko: "{field}이(가) 비어 있습니다", en: "{field} is blank" },
    order: { ko: "종료 {end}이(가) 시작 {start}보다 늦지 않습니다", en: "the visit ends {end}, not after its start {start}" },
  },
  *check(visit, _policy, tell) {
    const { request } = visit;
    for (const column of blanks(request, needed)) {
      const place = { part: "request", column } as const;
      const known = knownElsewhere(visit, column);
      yield tell("blank", { field: header("request", column) }, place, known === null ? {} : { remedy: setting(place, known) });
    }
    if (request.start !== null && request.end !== null && request.end <= request.start) {
      yield tell("order", { start: request.start, end: request.end }, { part: "request", column: "end" });
    }
  },
  examples: {
    keeps: [{ request: { start: "2026-11-10T08:05", end: "2026-11-12T16:45" } }],
    breaks: [{ request: { guestCompany: null } }, { request: { declaredHeadcount: null }, visitors: [{}] }, { request: { leadHostId: null }, hosts: [{ id: "H04", duties: ["lead"] }] }, { request: { start: "2026-11-10T08:05", end: "2026-11-10T08:05" } }],
  },
});

/** What other sheets say of a blank: how many attend, and the one who is in charge. */
function knownElsewhere(visit: Visit, column: (typeof needed)[number]): string | number | null {
  if (column === "declaredHeadcount") return attendingVisitors(visit).length || null;
  const [lead, second] = visit.hosts.filter((host) => host.duties?.includes("lead"));
  return column === "leadHostId" && lead && !second ? lead.id : null;
}
