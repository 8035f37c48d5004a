import { expanded, visitorsAmong } from "../../visit/people";
import { peopleAt } from "../../visit/meeting-people";
import type { RowOf, Visit } from "../../visit/visit";
import { blanks, header } from "../header";
import { setting } from "../remedy";
import { rule } from "../rule";

const needed = ["name", "nature", "purpose", "counterpartName", "counterpartTitle", "guestIds", "hostIds", "headcount"] as const;

export default rule({
  id: "MTG-01",
  title: { ko: "회의명·상대·인원·목적·참가자·성격을 적고 인원이 참가자와 같다", en: "Every meeting has its counterpart, purpose, nature and people, and its headcount is theirs" },
  why: { ko: "누구와 무엇을 위해 만나는지 모르는 회의는 준비할 수 없습니다.", en: "A meeting cannot be prepared without knowing with whom and what for." },
  source: ["S026"],
  severity: "must",
  from: "confirmed",
  needs: ["meetings"],
  advice: { ko: "회의의 빈 칸을 채우고 인원을 맞추세요", en: "fill the cell, and make the headcount agree" },
  messages: {
    blank: { ko: "{meeting}: {field}이(가) 비어 있습니다", en: "{meeting}: {field} is blank" },
    count: { ko: "{meeting}: 인원 {headcount}명, 참가자·기록인·통역은 {people}명", en: "{meeting}: headcount {headcount}, but {people} people take part" },
  },
  *check(visit, _policy, tell) {
    for (const meeting of visit.meetings) {
      const name = meeting.name ?? meeting.id ?? "?";
      for (const column of blanks(meeting, needed)) {
        const place = { part: "meetings", row: meeting.row, column } as const;
        const known = knownElsewhere(visit, meeting, column);
        yield tell("blank", { meeting: name, field: header("meetings", column) }, place, known === null ? {} : { remedy: setting(place, known) });
      }
      const { headcount, guestIds, hostIds } = meeting;
      if (headcount === null || guestIds === null || hostIds === null) continue;
      const people = peopleAt(visit, meeting);
      if (people === headcount) continue;
      const place = { part: "meetings", row: meeting.row, column: "headcount" } as const;
      yield tell("count", { meeting: name, headcount, people }, place, { remedy: setting(place, people) });
    }
  },
  examples: {
    keeps: [{ meetings: [{ guestIds: ["V001"], hostIds: ["H01", "H02"], recorderId: "H02", interpreterIds: ["H03"], headcount: 4 }] }],
    breaks: [{ meetings: [{ counterpartName: null }] }, { visitors: [{ id: "V001", isPrincipal: "Y" }], meetings: [{ guestIds: ["V001"], counterpartName: null, counterpartTitle: null }] }, { meetings: [{ guestIds: ["V001"], hostIds: ["H01"], recorderId: "H01", interpreterIds: [], headcount: 3 }] }],
  },
});

/** What the roster and the lists of people say of a blank: the counterpart is the principal who comes. */
function knownElsewhere(visit: Visit, meeting: RowOf<"meetings">, column: (typeof needed)[number]): string | number | null {
  if (column === "headcount") return meeting.guestIds === null || meeting.hostIds === null ? null : peopleAt(visit, meeting);
  const [principal, second] = visitorsAmong(visit, expanded(visit, meeting.guestIds)).filter((visitor) => visitor.isPrincipal === "Y");
  if (!principal || second) return null;
  return column === "counterpartName" ? (principal.nameKo ?? principal.nameRoman) : column === "counterpartTitle" ? principal.title : null;
}
