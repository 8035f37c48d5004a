import type { Said } from "../../language/text";
import { confirmedChanges, type ConfirmedChange } from "../../visit/confirmed-changes";
import { isLogged, loggedText } from "../../visit/logged-changes";
import { rowsBy } from "../../visit/rows-by";
import type { Visit } from "../../visit/visit";
import { blanks, header, headerAt } from "../header";
import { changing, newRow } from "../remedy";
import { rule } from "../rule";

export default rule({
  id: "REQ-14",
  title: { ko: "확정 후 바뀐 내용은 변경이력에 남기고 관련자에게 알린다", en: "What changes after confirmation is logged, and those concerned are told" },
  why: { ko: "바뀐 계획을 모르는 한 사람이 옛 계획대로 움직입니다.", en: "The one who was not told goes by the old plan." },
  source: ["S007", "S009"],
  severity: "should",
  from: "confirmed",
  needs: ["changeLog"],
  advice: { ko: "내용·작성자·날짜·통지대상을 적으세요", en: "enter what changed, who wrote it, when, and who was told" },
  messages: {
    blank: { ko: "변경 {rev}차: {field}이(가) 비어 있습니다", en: "change {rev}: {field} is blank" },
    untold: { ko: "변경 {rev}차 '{what}': 통지한 사람이 없습니다", en: "change {rev}, {what}: nobody was told" },
    changed: { ko: "{item} {field}: 확정 때 {was}, 지금 {is} – 변경이력에 없습니다", en: "{item}, {field}: {was} when confirmed, {is} now; not in the log of changes" },
    added: { ko: "{item}: 확정한 뒤에 생겼는데 변경이력에 없습니다", en: "{item} came after confirmation; not in the log of changes" },
    gone: { ko: "{item}: 확정한 뒤에 없어졌는데 변경이력에 없습니다", en: "{item} went after confirmation; not in the log of changes" },
  },
  *check(visit, _policy, tell) {
    const { changeLog } = visit;
    for (const change of changeLog) {
      const rev = change.rev ?? change.row + 1;
      for (const column of blanks(change, ["what", "by", "on"])) yield tell("blank", { rev, field: header("changeLog", column) }, { part: "changeLog", row: change.row, column });
      if (change.notified === null || change.notified.length === 0) yield tell("untold", { rev, what: change.what ?? "?" }, { part: "changeLog", row: change.row, column: "notified" });
    }
    const unlogged = confirmedChanges(visit).filter((change) => !isLogged(change, changeLog));
    for (const changes of rowsBy(unlogged, ({ place, item }) => `${place.part} ${item ?? ""}`).values()) {
      const remedy = logging(visit, changes);
      for (const { kind, place, item, was, is } of changes) {
        const values = { item: item ?? { ko: "접대신청", en: "The request" } };
        if (kind === "changed") yield tell("changed", { ...values, field: headerAt(place) ?? "–", was: asSaid(was), is: asSaid(is) }, place, { remedy });
        else yield tell(kind, values, place, { remedy });
      }
    }
  },
  examples: {
    keeps: [
      { changeLog: [{}] },
      {},
      { confirmed: [{ item: "V001", facts: ["도착일시: 2026-11-10 12:10"] }], visitors: [{ arrivalAt: "2026-11-10T12:10" }] },
      { confirmed: [{ on: "2026-11-04", item: "V001", facts: ["Arrives at: 2026-11-10 12:10"] }], visitors: [{ arrivalAt: "2026-11-10T14:10" }], changeLog: [{ on: "2026-11-05", what: "V001 도착 두 시간 지연" }] },
    ],
    breaks: [
      { changeLog: [{ what: null }] },
      { changeLog: [{ notified: [] }] },
      { confirmed: [{ item: "V001", facts: ["도착일시: 2026-11-10 12:10", "도착편명: LH712"] }], visitors: [{ arrivalAt: "2026-11-10T14:10", arrivalNo: "LH714" }] },
      { confirmed: [{ on: "2026-11-04", item: "V001", facts: ["상태: 참석"] }], visitors: [{ status: "cancelled" }], changeLog: [{ on: "2026-11-03", what: "V001 불참" }] },
      { confirmed: [{ item: "V001", facts: ["상태: 참석"] }], visitors: [{}, {}] },
      { confirmed: [{ item: "V001", facts: ["상태: 참석"] }] },
      { confirmed: [{ sheet: "접대신청", item: null, facts: ["신청인원: 12"] }], request: { declaredHeadcount: 14 } },
    ],
  },
});

/** One more row in the log for all that changed of an item; who wrote it, when and whom it was told to is for people to enter. */
function logging({ changeLog }: Visit, changes: readonly ConfirmedChange[]) {
  const rev = Math.max(0, ...changeLog.map((change) => change.rev ?? change.row + 1)) + 1;
  const what = loggedText(changes[0]?.item ?? null, changes);
  return changing({ ko: "변경이력 {rev}차로 적기: {what}", en: "Enter it as change {rev}: {what}" }, { rev, what }, newRow("changeLog", changeLog, { rev, what }));
}

/** A day and time as a sentence says it. */
function asSaid(text: string | null): Said {
  return text === null ? { ko: "빈칸", en: "blank" } : text.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:\d\d$)/, "$1T");
}
