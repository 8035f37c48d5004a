import type { Text } from "../language/text";
import type { SheetDefinition } from "../schema/sheet";
import { sheets } from "../sheets/catalogue";
import type { Finding } from "../visit/finding";
import { attendingVisitors } from "../visit/people";
import type { Visit } from "../visit/visit";
import { rules } from "./catalogue";
import { isReached } from "./check";

type SheetName = (typeof sheets)[number]["name"];

/** Where a visit shows that it needs a sheet that may be left out, and how that is said; of the others nothing tells. */
const needs: { readonly [Name in SheetName]?: { readonly shown: (visit: Visit) => boolean; readonly by: Text } } = {
  passports: { shown: (visit) => attendingVisitors(visit).some(({ invitationNeeded }) => invitationNeeded === "Y"), by: { ko: "초청장이 필요한 손님", en: "guests who need an invitation" } },
  lodging: { shown: (visit) => attendingVisitors(visit).some(({ roomNeeded }) => roomNeeded === "Y"), by: { ko: "객실이 필요한 손님", en: "guests who need a room" } },
  transport: { shown: (visit) => attendingVisitors(visit).some(({ pickupNeeded, sendoffNeeded }) => pickupNeeded === "Y" || sendoffNeeded === "Y"), by: { ko: "픽업·송별이 필요한 손님", en: "guests to be met or seen off" } },
  vehicles: { shown: ({ transport }) => transport.length > 0, by: { ko: "영접·차량의 운행", en: "runs on the transport sheet" } },
  meetings: { shown: (visit) => hasStop(visit, "meeting"), by: { ko: "일정의 회의", en: "a meeting on the itinerary" } },
  tours: { shown: (visit) => hasStop(visit, "tour"), by: { ko: "일정의 참관", en: "a tour on the itinerary" } },
  banquets: { shown: (visit) => hasStop(visit, "banquet"), by: { ko: "일정의 연회", en: "a banquet on the itinerary" } },
  menu: { shown: ({ banquets }) => banquets.length > 0, by: { ko: "연회", en: "a banquet" } },
  seating: { shown: ({ banquets }) => banquets.length > 0, by: { ko: "연회", en: "a banquet" } },
  gifts: { shown: ({ planSections }) => planSections.gifts !== null && !/없음|해당없음|생략|none/i.test(planSections.gifts), by: { ko: "계획서의 선물", en: "gifts in the plan" } },
};

function hasStop({ itinerary }: Visit, type: string): boolean {
  return itinerary.some((stop) => stop.type === type);
}

/**
 * Sheets that may be left out and are, although the visit shows that they are needed: once a sheet, with how many rules
 * keep still for it. A sheet that nothing asks for is not spoken of.
 */
export function absentSheets(visit: Visit): readonly Finding[] {
  const reached = rules.filter(({ from }) => isReached(from, visit.status));
  return (sheets as readonly SheetDefinition[]).flatMap(({ name, title, parts, optional }): Finding[] => {
    const need = needs[name];
    const keys: ReadonlySet<string> = new Set(Object.keys(parts));
    if (optional !== true || !need || [...visit.present].some((part) => keys.has(part)) || !need.shown(visit)) return [];
    const count = reached.filter((rule) => rule.needs.some((part) => keys.has(part))).length;
    if (count === 0) return [];
    return [
      {
        rule: "READ-SHEET",
        severity: "should",
        message: { ko: "{sheet} 시트가 없어 규칙 {count}개를 점검하지 않았습니다 – {need}이(가) 있습니다", en: "sheet {sheet} is not here, so {count} rules were not checked, though there are {need}" },
        values: { sheet: title, count, need: need.by },
        place: null,
        advice: { ko: "{sheet} 시트를 추가하거나 이름을 '{sheet}'(으)로 되돌리세요", en: "add the sheet {sheet}, or name it '{sheet}' again" },
      },
    ];
  });
}
