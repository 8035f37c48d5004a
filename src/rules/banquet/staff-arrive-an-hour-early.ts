import { addMinutes, minutesBetween } from "../../values/day";
import { setting } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "BAN-03",
  title: { ko: "접대원은 연회 한 시간 전에 도착한다", en: "Reception staff are on site an hour before the banquet" },
  why: { ko: "좌석카드·메뉴·음향을 보고 고칠 시간이 필요합니다.", en: "Cards, menu and sound need time to be seen and put right." },
  source: ["S021"],
  severity: "must",
  from: "confirmed",
  needs: ["banquets"],
  advice: { ko: "접대원과 도착 시각을 고치세요", en: "correct the staff or their arrival" },
  messages: {
    nobody: { ko: "{banquet}: 접대원이 없습니다", en: "{banquet}: no reception staff" },
    unknown: { ko: "{banquet}: 접대원 도착 시각이 비어 있습니다", en: "{banquet}: when staff arrive is blank" },
    late: { ko: "{banquet}: 접대원 도착 {arrive} – {minutes}분 전 ({needed}분 필요)", en: "{banquet}: staff arrive {arrive}, {minutes} min before; {needed} needed" },
  },
  *check({ banquets, hosts }, { banquetStaffLeadMinutes: needed }, tell) {
    for (const { row, name, id, start, staffIds, staffArriveAt: arrive } of banquets) {
      const banquet = name ?? id ?? "?";
      const place = { part: "banquets", row, column: "staffArriveAt" } as const;
      if (staffIds === null || staffIds.length === 0) {
        const staff = hosts.flatMap((host) => (host.id !== null && host.duties?.includes("banquet") === true ? [host.id] : []));
        yield tell("nobody", { banquet }, { ...place, column: "staffIds" }, staff.length === 0 ? {} : { remedy: setting({ ...place, column: "staffIds" }, staff) });
      }
      if (start === null) continue;
      const onTime = addMinutes(start, -needed);
      const remedy = setting(place, onTime);
      if (arrive === null) yield tell("unknown", { banquet }, place, { remedy });
      else if (arrive > onTime) yield tell("late", { banquet, arrive, minutes: minutesBetween(arrive, start), needed }, place, { remedy });
    }
  },
  examples: {
    keeps: [{ banquets: [{ start: "2026-11-10T18:30", staffArriveAt: "2026-11-10T17:30" }] }],
    breaks: [
      { banquets: [{ start: "2026-11-10T18:30", staffArriveAt: "2026-11-10T17:40" }] },
      { banquets: [{ start: "2026-11-10T18:30", staffArriveAt: null }] },
      { hosts: [{ id: "H07", duties: ["banquet"] }], banquets: [{ start: "2026-11-10T18:30", staffArriveAt: "2026-11-10T17:30", staffIds: [] }] },
    ],
  },
});
