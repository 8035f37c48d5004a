import { wordOf } from "../../policy/list";
import { language } from "../../policy/lists/people";
import { expanded } from "../../visit/people";
import type { RowOf, Visit } from "../../visit/visit";
import { rule } from "../rule";

export default rule({
  id: "MTG-03",
  title: { ko: "기록인을 정하고 통역·사진·취재가 필요하면 담당을 정한다", en: "A recorder is named, and interpreter, photographer and press where they are needed" },
  why: { ko: "기록하면서 통역할 수는 없습니다.", en: "Nobody can interpret and write at once." },
  source: ["S029"],
  severity: "must",
  from: "confirmed",
  needs: ["visitors", "hosts", "meetings"],
  advice: { ko: "담당을 정해 적으세요", en: "name someone" },
  messages: {
    recorder: { ko: "{meeting}: 기록인이 없습니다", en: "{meeting}: no recorder" },
    both: { ko: "{meeting}: 기록인이 통역도 맡고 있습니다", en: "{meeting}: the recorder interprets as well" },
    interpreter: { ko: "{meeting}: 통역이 필요한데 담당이 없습니다", en: "{meeting}: interpreting is needed, but nobody is named" },
    language: { ko: "{meeting}: {languages}을(를) 하는 통역·접대인원이 없습니다", en: "{meeting}: no interpreter or host speaks {languages}" },
    photo: { ko: "{meeting}: 사진이 필요한데 담당이 없습니다", en: "{meeting}: photographs are needed, but nobody is named" },
    press: { ko: "{meeting}: 취재가 필요한데 담당이 없습니다", en: "{meeting}: press is expected, but nobody is named" },
  },
  *check(visit, _policy, tell) {
    for (const meeting of visit.meetings) {
      const name = { meeting: meeting.name ?? meeting.id ?? "?" };
      const place = { part: "meetings", row: meeting.row } as const;
      const interpreters = meeting.interpreterIds ?? [];
      if (meeting.recorderId === null) yield tell("recorder", name, { ...place, column: "recorderId" });
      else if (interpreters.includes(meeting.recorderId)) yield tell("both", name, { ...place, column: "recorderId" });
      if (meeting.interpreterNeeded === "Y") {
        const languages = interpreters.length === 0 ? [] : unspoken(visit, meeting).map((each) => wordOf(language, each));
        if (interpreters.length === 0) yield tell("interpreter", name, { ...place, column: "interpreterIds" });
        else if (languages.length > 0) yield tell("language", { ...name, languages }, { ...place, column: "interpreterIds" });
      }
      if (meeting.photoNeeded === "Y" && meeting.photographer === null) yield tell("photo", name, { ...place, column: "photographer" });
      if (meeting.pressNeeded === "Y" && meeting.press === null) yield tell("press", name, { ...place, column: "press" });
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", language: "en" }], hosts: [{ id: "H05", languages: ["ko", "en"] }], meetings: [{ guestIds: ["V001"], recorderId: "H07", interpreterNeeded: "Y", interpreterIds: ["H05"], photoNeeded: "N", photographer: null }] }],
    breaks: [
      { meetings: [{ recorderId: null }] },
      { meetings: [{ recorderId: "H05", interpreterNeeded: "Y", interpreterIds: ["H05"] }] },
      { meetings: [{ interpreterNeeded: "Y", interpreterIds: null }] },
      { visitors: [{ id: "V001", language: "zh" }], hosts: [{ id: "H05", languages: ["ko", "en"] }], meetings: [{ guestIds: ["V001"], interpreterNeeded: "Y", interpreterIds: ["H05"] }] },
      { meetings: [{ photoNeeded: "Y", photographer: null }] },
    ],
  },
});

/** The guests' languages, other than Korean, that no interpreter speaks. */
function unspoken(visit: Visit, { guestIds, interpreterIds }: RowOf<"meetings">): readonly string[] {
  const guests = new Set(expanded(visit, guestIds));
  const wanted = new Set(visit.visitors.flatMap((visitor) => (visitor.id !== null && guests.has(visitor.id) && visitor.language !== null && visitor.language !== "ko" ? [visitor.language] : [])));
  const spoken = new Set((interpreterIds ?? []).flatMap((id) => [...(visit.hosts.find((host) => host.id === id)?.languages ?? []), ...(visit.visitors.find((visitor) => visitor.id === id)?.language ?? "").split(",")]));
  return [...wanted].filter((each) => !spoken.has(each));
}
