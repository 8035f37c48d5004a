import { wordOf } from "../../policy/list";
import { language } from "../../policy/lists/people";
import type { Remedy } from "../../visit/finding";
import { peopleAt } from "../../visit/meeting-people";
import { expanded, personName, visitorsAmong } from "../../visit/people";
import { hostSpeaker, speakerOf } from "../../visit/speakers";
import type { RowOf, Visit } from "../../visit/visit";
import { changing } from "../remedy";
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
      if (meeting.recorderId === null) yield tell("recorder", name, { ...place, column: "recorderId" }, recording(visit, meeting));
      else if (interpreters.includes(meeting.recorderId)) yield tell("both", name, { ...place, column: "recorderId" });
      if (meeting.interpreterNeeded === "Y") {
        const languages = interpreters.length === 0 ? [] : unspoken(visit, meeting).map((each) => wordOf(language, each));
        const remedy = interpreters.length === 0 || languages.length > 0 ? interpreting(visit, meeting) : {};
        if (interpreters.length === 0) yield tell("interpreter", name, { ...place, column: "interpreterIds" }, remedy);
        else if (languages.length > 0) yield tell("language", { ...name, languages }, { ...place, column: "interpreterIds" }, remedy);
      }
      if (meeting.photoNeeded === "Y" && meeting.photographer === null) yield tell("photo", name, { ...place, column: "photographer" });
      if (meeting.pressNeeded === "Y" && meeting.press === null) yield tell("press", name, { ...place, column: "press" });
    }
  },
  examples: {
    keeps: [{ visitors: [{ id: "V001", language: "en" }], hosts: [{ id: "H05", languages: ["ko", "en"] }], meetings: [{ guestIds: ["V001"], recorderId: "H07", interpreterNeeded: "Y", interpreterIds: ["H05"], photoNeeded: "N", photographer: null }] }],
    breaks: [
      { hosts: [{ id: "H07", duties: ["record"] }], meetings: [{ guestIds: ["V001"], hostIds: ["H01"], recorderId: null, interpreterIds: [], headcount: 2 }] },
      { meetings: [{ recorderId: "H05", interpreterNeeded: "Y", interpreterIds: ["H05"] }] },
      {
        visitors: [{ id: "V001", language: "en" }],
        hosts: [{ id: "H05", languages: ["ko", "en"], duties: ["interpretingEnglish"] }],
        meetings: [{ guestIds: ["V001"], hostIds: ["H01"], recorderId: "H01", interpreterNeeded: "Y", interpreterIds: null, headcount: 2 }],
      },
      { visitors: [{ id: "V001", language: "zh" }], hosts: [{ id: "H05", languages: ["ko", "en"] }], meetings: [{ guestIds: ["V001"], interpreterNeeded: "Y", interpreterIds: ["H05"] }] },
      { meetings: [{ photoNeeded: "Y", photographer: null }] },
    ],
  },
});

/** The people of a meeting with some of them changed, and the headcount with them when it was right before. */
function manned(visit: Visit, meeting: RowOf<"meetings">, named: Partial<Pick<RowOf<"meetings">, "recorderId" | "interpreterIds">>): Remedy {
  const place = { part: "meetings", row: meeting.row } as const;
  const people = (Object.keys(named) as (keyof typeof named)[]).map((column) => ({ place: { ...place, column }, value: named[column] ?? null }));
  const count = peopleAt(visit, { ...meeting, ...named });
  const isCounted = meeting.headcount === peopleAt(visit, meeting) && meeting.headcount !== count;
  const who = [named.recorderId ?? [], named.interpreterIds ?? []].flat().map((id) => personName(visit, id));
  return changing({ ko: "{who}을(를) 담당으로 적기", en: "Name {who}" }, { who }, [...people, ...(isCounted ? [{ place: { ...place, column: "headcount" } as const, value: count }] : [])]);
}

/** The one host whose duty is to write, if they do not interpret here. */
function recording(visit: Visit, meeting: RowOf<"meetings">): { readonly remedy?: Remedy } {
  const [only, second] = visit.hosts.filter((host) => host.id !== null && host.duties?.includes("record") === true && meeting.interpreterIds?.includes(host.id) !== true);
  return only && !second ? { remedy: manned(visit, meeting, { recorderId: only.id }) } : {};
}

/** Those whose duty is to interpret, when together they speak all the guests' languages. */
function interpreting(visit: Visit, meeting: RowOf<"meetings">): { readonly remedy?: Remedy } {
  const able = visit.hosts.flatMap((host) => (host.id !== null && host.id !== meeting.recorderId && hostSpeaker(host).isInterpreter ? [host.id] : []));
  const interpreterIds = [...new Set([...(meeting.interpreterIds ?? []), ...able])];
  return able.length > 0 && unspoken(visit, { ...meeting, interpreterIds }).length === 0 ? { remedy: manned(visit, meeting, { interpreterIds }) } : {};
}

/** The guests' languages, other than Korean, that no interpreter speaks. */
function unspoken(visit: Visit, { guestIds, interpreterIds }: RowOf<"meetings">): readonly string[] {
  const guests = visitorsAmong(visit, expanded(visit, guestIds));
  const wanted = new Set(guests.flatMap((visitor) => (visitor.language !== null && visitor.language !== "ko" ? [visitor.language] : [])));
  const spoken = new Set((interpreterIds ?? []).flatMap((id) => speakerOf(visit, id)?.languages ?? []));
  return [...wanted].filter((each) => !spoken.has(each));
}
