import { computed } from "../../schema/column";
import { lines } from "../../schema/columns/choice";
import { count, money } from "../../schema/columns/number";
import { reference } from "../../schema/columns/reference";
import { text } from "../../schema/columns/text";
import { day } from "../../schema/columns/time";
import { form } from "../../schema/sheet";
import type { Day } from "../../values/day";
import { byId } from "../by-id";

const guests = "COUNTIFS({visitors.status},{=visitorStatus.attending})";
/** Each guest counts for one part in as many as share the nationality. */
const nationalities = "SUMPRODUCT(({visitors.nationality}<>\"\")/COUNTIF({visitors.nationality},{visitors.nationality}&\"\"))";

/** The visit on one page: what it was, in numbers, and what came of it. */
export const summary = form({
  prefix: "sm",
  json: "summary",
  words: { ko: "접대 요약", en: "Summary" },
  sections: [
    { title: { ko: "개요", en: "Overview" }, fields: ["guestCompany", "period", "grade", "receptionLevel", "status"] },
    { title: { ko: "인원과 행사", en: "People and events" }, fields: ["attending", "cancelled", "nationalities", "hostsCount", "roomsCount", "roomNights", "banquetsCount", "banquetHeads", "meetingsCount", "toursCount"] },
    { title: { ko: "비용", en: "Money" }, fields: ["budgetTotal", "actualTotal", "varianceTotal", "perGuest"] },
    { title: { ko: "점검 결과", en: "Check" }, fields: ["mustCount", "shouldCount", "noteCount", "waivedCount", "checkedOn", "edition"] },
    { title: { ko: "평가", en: "What came of it" }, fields: ["writtenOn", "writtenBy", "writtenByName", "achievements", "gaps", "commendedUnits", "commendedIndividuals", "lessons"] },
  ],
  columns: {
    guestCompany: computed(text({ ko: "방문회사", en: "Guest company" }, { json: null }), "{request.guestCompany}&\"\""),
    period: computed(text({ ko: "기간", en: "Period" }, { json: null }), "IFERROR(IF(OR({request.start}=\"\",{request.end}=\"\"),\"\",TEXT({request.start},\"yyyy-mm-dd\")&\" – \"&TEXT({request.end},\"yyyy-mm-dd\")),\"\")"),
    grade: computed(text({ ko: "접대등급", en: "Grade" }, { json: null }), "{request.grade}&\"\""),
    receptionLevel: computed(text({ ko: "접대규격", en: "Reception level" }, { json: null }), "{request.receptionLevel}&\"\""),
    status: computed(text({ ko: "상태", en: "Status" }, { json: null }), "{request.status}&\"\""),
    attending: computed(count({ ko: "참석 인원", en: "Guests attending" }, { json: null }), guests),
    cancelled: computed(count({ ko: "취소 인원", en: "Guests cancelled" }, { json: null }), "COUNTIFS({visitors.status},{=visitorStatus.cancelled})"),
    nationalities: computed(count({ ko: "국적 수", en: "Nationalities" }, { json: null }), `IFERROR(ROUND(${nationalities},0),"")`),
    hostsCount: computed(count({ ko: "접대인원 수", en: "Hosts" }, { json: null }), "COUNTA({hosts.id})-COUNTIFS({hosts.status},{=hostStatus.absent})"),
    roomsCount: computed(count({ ko: "객실 수", en: "Rooms" }, { json: null }), "COUNTA({rooms.id})"),
    roomNights: computed(count({ ko: "객실 박수", en: "Room-nights" }, { json: null }), "SUM({rooms.nights})"),
    banquetsCount: computed(count({ ko: "연회 횟수", en: "Banquets" }, { json: null }), "COUNTA({banquets.id})"),
    banquetHeads: computed(count({ ko: "연회 연인원", en: "Banquet heads" }, { json: null }), "SUM({banquets.headcount})"),
    meetingsCount: computed(count({ ko: "회의 횟수", en: "Meetings" }, { json: null }), "COUNTIFS({itinerary.type},{=stopType.meeting})"),
    toursCount: computed(count({ ko: "참관 횟수", en: "Site tours" }, { json: null }), "COUNTIFS({itinerary.type},{=stopType.tour})"),
    budgetTotal: computed(money({ ko: "예산 합계", en: "Budget" }, { json: null }), "SUM({budget.amount})"),
    actualTotal: computed(money({ ko: "실적 합계", en: "Actual" }, { json: null }), "SUM({expenses.totalKrw})"),
    varianceTotal: computed(money({ ko: "차액", en: "Difference" }, { json: null }), "SUM({budget.amount})-SUM({expenses.totalKrw})"),
    perGuest: computed(money({ ko: "1인당 비용", en: "Per guest" }, { json: null }), `IF(${guests}=0,"",ROUND(SUM({expenses.totalKrw})/${guests},0))`),
    mustCount: count({ ko: "필수 건수", en: "Must be put right" }, { json: null, hint: { ko: "점검할 때 채워집니다", en: "Filled in when the summary is filled" } }),
    shouldCount: count({ ko: "권고 건수", en: "Should be put right" }, { json: null }),
    noteCount: count({ ko: "참고 건수", en: "To look at" }, { json: null }),
    waivedCount: count({ ko: "예외 승인 건수", en: "Let stand by a waiver" }, { json: null }),
    checkedOn: day({ ko: "점검일", en: "Checked on" }, { json: null }),
    edition: computed(text({ ko: "적용한 기준", en: "Edition of the standards" }, { json: null, hint: { ko: "기준표가 따르는 기준일", en: "The edition that Standards follows" } }), "IF({standard.edition}=\"\",\"\",TEXT({standard.edition},\"yyyy-mm-dd\"))"),
    writtenOn: day({ ko: "작성일", en: "Written on" }, { required: "closed", sample: "2026-11-18" as Day }),
    writtenBy: reference("hosts", { ko: "작성자", en: "Written by" }, { required: "closed", sample: "H01" }),
    writtenByName: computed(text({ ko: "작성자 성명", en: "Writer's name" }, { json: null }), byId("hosts", "nameKo", "writtenBy")),
    achievements: lines({ ko: "성적", en: "Achievements" }, { required: "closed", sample: ["계약조건 8개 중 7개 합의"], hint: { ko: "한 줄에 하나씩. 없으면 '없음'", en: "One a line; None if none" } }),
    gaps: lines({ ko: "격차", en: "Gaps" }, { required: "closed", sample: ["회의 시작 5분 지연"], hint: { ko: "한 줄에 하나씩. 없으면 '없음'", en: "One a line; None if none" } }),
    commendedUnits: lines({ ko: "표창 단위", en: "Commended units" }, { required: "closed", sample: ["품질팀"] }),
    commendedIndividuals: lines({ ko: "표창 개인", en: "Commended people" }, { required: "closed", sample: ["H09 남궁현"] }),
    lessons: lines({ ko: "교훈", en: "Lessons" }, { required: "closed", sample: ["출입증은 전날 일괄 발급"] }),
  },
});
