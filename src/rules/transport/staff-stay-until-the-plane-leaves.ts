import { lineup } from "../../visit/lineup";
import { runName } from "../../visit/runs";
import { setting } from "../remedy";
import { rule } from "../rule";

/** Two make a line. */
const line = 2;

export default rule({
  id: "TRN-08",
  title: { ko: "숙소에서 도열해 배웅하고 떠날 때까지 지켜본다", en: "Staff line up at the lodging and stay until the plane or train has left" },
  why: { ko: "뒷모습이 사라질 때까지가 배웅입니다.", en: "A farewell ends when the guest is out of sight." },
  source: ["S044", "S045", "S046"],
  severity: "note",
  from: "running",
  needs: ["transport"],
  advice: { ko: "도열 장소·인원과 배웅종료를 적으세요", en: "enter place and people of the line-up, and when staff are released" },
  messages: {
    place: { ko: "{run}: 도열장소가 비어 있습니다", en: "{run}: where staff line up is blank" },
    people: { ko: "{run}: 도열인원이 {count}명입니다 (두 명 이상)", en: "{run}: {count} in the line-up; two or more make a line" },
    early: { ko: "{run}: 배웅종료 {release}이(가) 편 출발 {flight}보다 이릅니다", en: "{run}: staff are released {release}, before the departure {flight}" },
    open: { ko: "{run}: 배웅종료가 비어 있습니다", en: "{run}: when staff are released is blank" },
  },
  *check(visit, _policy, tell) {
    const lining = lineup(visit);
    for (const run of visit.transport) {
      if (run.kind !== "sendoff") continue;
      const cell = { part: "transport", row: run.row } as const;
      const name = runName(run);
      const count = run.lineupIds?.length ?? 0;
      if (run.lineupPlace === null) yield tell("place", { run: name }, { ...cell, column: "lineupPlace" }, run.from === null ? {} : { remedy: setting({ ...cell, column: "lineupPlace" }, run.from) });
      if (count < line) yield tell("people", { run: name, count }, { ...cell, column: "lineupIds" }, lining.length < line ? {} : { remedy: setting({ ...cell, column: "lineupIds" }, lining) });
      const end = { ...cell, column: "staffReleaseAt" } as const;
      const remedy = run.flightAt === null ? {} : { remedy: setting(end, run.flightAt) };
      if (run.staffReleaseAt === null) yield tell("open", { run: name }, end, remedy);
      else if (run.flightAt !== null && run.staffReleaseAt < run.flightAt) yield tell("early", { run: name, release: run.staffReleaseAt, flight: run.flightAt }, end, remedy);
    }
  },
  examples: {
    keeps: [{ transport: [{ kind: "sendoff", lineupPlace: "호텔", lineupIds: ["H01", "H02"], flightAt: "2026-11-12T16:45", staffReleaseAt: "2026-11-12T16:45" }, { kind: "pickup", lineupPlace: null }] }],
    breaks: [
      { hosts: [{ id: "H01", lineupSendoff: "Y" }, { id: "H02", lineupSendoff: "Y" }], transport: [{ kind: "sendoff", lineupPlace: "호텔", lineupIds: [], flightAt: null, staffReleaseAt: null }] },
      { transport: [{ kind: "sendoff", lineupPlace: "호텔", lineupIds: ["H01"], flightAt: "2026-11-12T16:45", staffReleaseAt: "2026-11-12T16:50" }] },
      { transport: [{ kind: "sendoff", lineupPlace: "호텔", lineupIds: ["H01", "H02"], flightAt: "2026-11-12T16:45", staffReleaseAt: "2026-11-12T16:40" }] },
      { transport: [{ kind: "sendoff", lineupPlace: null, lineupIds: ["H01", "H02"], flightAt: null, staffReleaseAt: "2026-11-12T16:40" }] },
    ],
  },
});
