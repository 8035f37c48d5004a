import { dayOf } from "../../values/day";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "MTG-04",
  title: { ko: "관련 부서에 미리 통지하고 입구 안내원을 둔다", en: "The departments are told beforehand, and someone waits at the door" },
  why: { ko: "손님이 회의실을 찾아 헤매지 않습니다.", en: "No guest looks for the room alone." },
  source: ["S027", "S030"],
  severity: "should",
  from: "confirmed",
  needs: ["meetings"],
  advice: { ko: "통지일과 입구안내를 적으세요", en: "enter the day, and who waits at the door" },
  messages: {
    untold: { ko: "{meeting}: 부서통지일이 비어 있습니다", en: "{meeting}: the day departments were told is blank" },
    late: { ko: "{meeting}: 부서통지 {on}이(가) 회의 {start} 전날까지가 아닙니다", en: "{meeting}: departments were told {on}, not before {start}" },
    door: { ko: "{meeting}: 입구안내가 없습니다", en: "{meeting}: nobody waits at the door" },
  },
  *check({ meetings, hosts }, _policy, tell) {
    const [only, second] = hosts.filter((host) => host.id !== null && host.duties?.includes("entrance") === true);
    for (const { row, name, id, start, deptsNotifiedOn: on, greeterId } of meetings) {
      const meeting = name ?? id ?? "?";
      const place = { part: "meetings", row, column: "deptsNotifiedOn" } as const;
      if (on === null) yield tell("untold", { meeting }, place);
      else if (start !== null && on >= dayOf(start)) yield tell("late", { meeting, on, start }, place);
      if (greeterId === null) {
        const door = { ...place, column: "greeterId" } as const;
        yield tell("door", { meeting }, door, only && !second ? { remedy: setting(door, only.id) } : {});
      }
    }
  },
  examples: {
    keeps: [{ meetings: [{ start: "2026-11-11T09:00", deptsNotifiedOn: "2026-11-10" }] }],
    breaks: [{ meetings: [{ deptsNotifiedOn: null }] }, { meetings: [{ start: "2026-11-11T09:00", deptsNotifiedOn: "2026-11-11" }] }, { hosts: [{ id: "H09", duties: ["entrance"] }], meetings: [{ greeterId: null }] }],
  },
});
