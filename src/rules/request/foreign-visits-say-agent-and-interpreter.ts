import type { Text } from "../../language/text";
import { attendingVisitors, visitorName } from "../../visit/people";
import { changing, setting } from "../remedy";
import { rule } from "../rule";

/** The roster says who interprets, so that the form need not be asked. */
const comes: Text = { ko: "통역 {visitor}이(가) 동반한다고 적기", en: "Say that the interpreter {visitor} comes along" };

export default rule({
  id: "REQ-09",
  title: { ko: "외국 고객이면 국내 대리인과 통역 동반 여부를 답한다", en: "A foreign visit says whether there is a local agent and an interpreter" },
  why: { ko: "빈 칸은 '없음'이 아니라 '아직 모름'입니다.", en: "A blank is not “none”; it is “not asked yet”." },
  source: ["S096"],
  severity: "must",
  from: "submitted",
  needs: ["request", "visitors"],
  advice: { ko: "Y나 N을 고르고, Y이면 이름도 적으세요", en: "choose Y or N; with Y, say who" },
  messages: {
    agent: { ko: "외국 손님이 있는데 국내대리 유무를 답하지 않았습니다", en: "guests from abroad, but local agent is not answered" },
    agentName: { ko: "국내대리가 있다는데 이름이 없습니다", en: "there is a local agent, but no name" },
    interpreter: { ko: "외국 손님이 있는데 통역동반 유무를 답하지 않았습니다", en: "guests from abroad, but interpreter is not answered" },
    interpreterName: { ko: "통역이 동반한다는데 누구인지 없습니다", en: "an interpreter comes along, but nobody is named" },
  },
  *check(visit, _policy, tell) {
    const isForeign = attendingVisitors(visit).some((visitor) => visitor.nationality !== null && visitor.nationality !== "KR");
    if (!isForeign) return;
    const { domesticAgent, domesticAgentName, guestInterpreter, guestInterpreterId } = visit.request;
    if (domesticAgent === null) yield tell("agent", {}, { part: "request", column: "domesticAgent" });
    if (domesticAgent === "Y" && domesticAgentName === null) yield tell("agentName", {}, { part: "request", column: "domesticAgentName" });
    const answer = { part: "request", column: "guestInterpreter" } as const;
    const name = { part: "request", column: "guestInterpreterId" } as const;
    const [only, second] = attendingVisitors(visit).filter((visitor) => visitor.role === "interpreter" && visitor.id !== null);
    const known = only && !second ? only : null;
    if (guestInterpreter === null) {
      yield tell("interpreter", {}, answer, known === null ? {} : { remedy: changing(comes, { visitor: visitorName(known) }, [{ place: answer, value: "Y" }, { place: name, value: known.id }]) });
    }
    if (guestInterpreter === "Y" && guestInterpreterId === null) yield tell("interpreterName", {}, name, known === null ? {} : { remedy: setting(name, known.id) });
  },
  examples: {
    keeps: [{ request: { domesticAgent: "N", guestInterpreter: "N" }, visitors: [{ nationality: "DE" }] }, { request: { domesticAgent: null }, visitors: [{ nationality: "KR" }] }],
    breaks: [
      { request: { domesticAgent: null }, visitors: [{ nationality: "DE" }] },
      { request: { guestInterpreter: "Y", guestInterpreterId: null }, visitors: [{ nationality: "CN" }] },
      { request: { domesticAgent: "N", guestInterpreter: null, guestInterpreterId: null }, visitors: [{ id: "V004", nationality: "DE", role: "interpreter" }] },
    ],
  },
});
