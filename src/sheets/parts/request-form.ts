import { importance, receptionLevel, visitStatus } from "../../policy/lists";
import { currency } from "../../policy/lists/money";
import { customerType, department, purpose } from "../../policy/lists/request";
import { computed } from "../../schema/column";
import { choice } from "../../schema/columns/choice";
import { count, money } from "../../schema/columns/number";
import { reference } from "../../schema/columns/reference";
import { codes, longText, text } from "../../schema/columns/text";
import { day, moment } from "../../schema/columns/time";
import { yesNo } from "../../schema/columns/yes-no";
import { form } from "../../schema/sheet";
import type { Day, Moment } from "../../values/day";
import type { Won } from "../../values/money";
import { byId } from "../by-id";

/** The highest rank (the least number) of guests who are principals, then of hosts who give a banquet; 100 when there is none. */
const principalRank = `(100-SUMPRODUCT(MAX(({visitors.status}={=visitorStatus.attending})*({visitors.isPrincipal}={=yesNo.Y})*({visitors.rank}>0)*(100-{visitors.rank}))))`;
const hostRank = `(100-SUMPRODUCT(MAX((COUNTIF({banquets.hostId},{hosts.id})>0)*({hosts.rank}>0)*(100-{hosts.rank}))))`;

/** The request: who comes, why, when, and what was agreed. */
export const request = form({
  prefix: "rq",
  json: "visit",
  words: { ko: "접대신청", en: "Visit request" },
  jsonWords: { status_codes: visitStatus, reception_level_codes: receptionLevel },
  sections: [
    { title: { ko: "방문", en: "The visit" }, fields: ["visitId", "titleKo", "titleEn", "status", "asOf", "guestCompany", "delegationIds", "customerType", "purposeCode", "purpose", "start", "end", "mainPlace", "declaredHeadcount", "attending", "headcountDifference"] },
    { title: { ko: "주관", en: "Who is in charge" }, fields: ["hostCompany", "ownerDept", "managingDept", "planAuthorDept", "leadHostId", "leadHostName", "counterpartHostId", "counterpartHostName", "appointment", "appointmentHostId", "presenterHostId"] },
    { title: { ko: "규격", en: "Level of reception" }, fields: ["importance", "grade", "receptionLevel", "computedLevel", "levelOverrideReason", "foreignVisit", "domesticAgent", "domesticAgentName", "guestInterpreter", "guestInterpreterId", "timezone", "currency"] },
    { title: { ko: "신청·통지", en: "Request and notices" }, fields: ["appliedOn", "reportedToAdminOn", "notifiedLeadersOn", "noticeDays", "itinerarySentOn", "itinerarySentBy", "itineraryConfirmedOn", "itineraryConfirmedBy", "hostContactSentToGuestOn"] },
    { title: { ko: "예산", en: "Budget" }, fields: ["approvedBudget", "plannedBudget", "budgetLeft"] },
  ],
  marks: [
    { column: "headcountDifference", when: "AND({headcountDifference}<>\"\",{headcountDifference}<>0)", style: "over" },
    { column: "computedLevel", when: "AND({computedLevel}<>\"\",{receptionLevel}<>\"\",{computedLevel}<>{receptionLevel},{levelOverrideReason}=\"\")", style: "over" },
    { column: "budgetLeft", when: "AND({budgetLeft}<>\"\",{budgetLeft}<0)", style: "over" },
    { column: "noticeDays", when: "AND({noticeDays}<>\"\",{importance}={=importance.important},{noticeDays}<{standard.importantNoticeDays})", style: "over" },
  ],
  columns: {
    visitId: text({ ko: "방문번호", en: "Visit no." }, { required: true, sample: "VST-2026-012", hint: { ko: "회사에서 정한 방문 번호", en: "Your company's number for the visit" } }),
    titleKo: text({ ko: "방문명", en: "Title (Korean)" }, { required: true, sample: "켈러 드라이브트레인 그룹 방한" }),
    titleEn: text({ ko: "방문명(영문)", en: "Title (English)" }, { sample: "Keller Drivetrain Group visit to Korea" }),
    status: choice(visitStatus, { ko: "상태", en: "Status" }, { required: true, sample: "confirmed", hint: { ko: "상태에 따라 점검하는 규칙이 달라집니다", en: "Which rules are checked depends on it" } }),
    asOf: day({ ko: "기준일", en: "As of" }, { hint: { ko: "이 날을 오늘로 보고 점검합니다. 비우면 오늘", en: "The visit is checked as of this day; today when blank" } }),
    guestCompany: text({ ko: "방문회사", en: "Guest company" }, { required: true, sample: "Keller Drivetrain Group" }),
    delegationIds: codes({ ko: "방문단 목록", en: "Delegations" }, { sample: ["D1"], hint: { ko: "여러 단이면 쉼표로", en: "With commas when there are several" } }),
    customerType: choice(customerType, { ko: "고객구분", en: "Customer" }, { required: "submitted", sample: "new" }),
    purposeCode: choice(purpose, { ko: "목적구분", en: "Kind of purpose" }, { required: "submitted", sample: "contract" }),
    purpose: longText({ ko: "방문목적", en: "Purpose" }, { required: true, sample: "2027년 감속기 부품 공급계약 협의" }),
    start: moment({ ko: "시작일시", en: "Start" }, { required: true, sample: "2026-11-10T08:05" as Moment }),
    end: moment({ ko: "종료일시", en: "End" }, { required: true, sample: "2026-11-12T16:45" as Moment }),
    mainPlace: text({ ko: "주장소", en: "Main place" }, { required: true, sample: "서울 마곡 본사 / 평택공장" }),
    declaredHeadcount: count({ ko: "신청인원", en: "Declared headcount" }, { required: true, sample: 12 }),
    attending: computed(count({ ko: "참석 인원(명단)", en: "Attending (list)" }, { json: null }), "COUNTIFS({visitors.status},{=visitorStatus.attending})"),
    headcountDifference: computed(count({ ko: "인원 차이", en: "Difference" }, { json: null, hint: { ko: "신청인원과 명단이 다르면 색이 바뀝니다", en: "Coloured when the request and the list differ" } }), "IFERROR(IF({declaredHeadcount}=\"\",\"\",COUNTIFS({visitors.status},{=visitorStatus.attending})-{declaredHeadcount}),\"\")"),
    hostCompany: text({ ko: "접대회사", en: "Host company" }, { sample: "㈜한빛정밀" }),
    ownerDept: choice(department, { ko: "주관부서", en: "Owning department" }, { required: true, sample: "overseasSales" }),
    managingDept: choice(department, { ko: "관리부서", en: "Managing department" }, { required: "submitted", sample: "administration" }),
    planAuthorDept: choice(department, { ko: "계획작성부서", en: "Plan written by" }, { required: "submitted", sample: "administration" }),
    leadHostId: reference("hosts", { ko: "접대총괄", en: "Lead" }, { required: true, sample: "H04" }),
    leadHostName: computed(text({ ko: "접대총괄 성명", en: "Lead's name" }, { json: null }), byId("hosts", "nameKo", "leadHostId")),
    counterpartHostId: reference("hosts", { ko: "주최자", en: "Counterpart host" }, { sample: "H01", hint: { ko: "주빈을 맞는 우리 쪽 대표", en: "Who receives the principal guest" } }),
    counterpartHostName: computed(text({ ko: "주최자 성명", en: "Counterpart's name" }, { json: null }), byId("hosts", "nameKo", "counterpartHostId")),
    appointment: yesNo({ ko: "사전예약", en: "By appointment" }, { required: "submitted", sample: "Y" }),
    appointmentHostId: reference("hosts", { ko: "예약대상자", en: "Appointment with" }, { sample: "H01" }),
    presenterHostId: reference("hosts", { ko: "설명담당", en: "Presenter" }, { sample: "H06" }),
    importance: choice(importance, { ko: "중요도", en: "Importance" }, { required: true, sample: "important" }),
    grade: reference("grades", { ko: "접대등급", en: "Grade" }, { required: true, sample: "A", hint: { ko: "기준표의 등급", en: "A grade of the Standards sheet" } }),
    receptionLevel: choice(receptionLevel, { ko: "접대규격", en: "Reception level" }, { required: "submitted", sample: "peer" }),
    computedLevel: computed(text({ ko: "계산된 규격", en: "Level by rank" }, { json: null, hint: { ko: "주빈과 연회 주인의 직급등급을 견준 것", en: "The principal guest's rank against the banquet hosts'" } }),
      `IFERROR(IF(OR(${principalRank}=100,${hostRank}=100),"",IF(ABS(${principalRank}-${hostRank})<={standard.levelTolerance},{=receptionLevel.peer},IF(${hostRank}<${principalRank},{=receptionLevel.high},{=receptionLevel.low}))),"")`),
    levelOverrideReason: text({ ko: "규격예외사유", en: "Reason for another level" }),
    foreignVisit: yesNo({ ko: "국외방문단", en: "Visit from abroad" }, { sample: "Y" }),
    domesticAgent: yesNo({ ko: "국내대리유무", en: "Agent in Korea" }, { sample: "N" }),
    domesticAgentName: text({ ko: "국내대리인", en: "Agent's name" }),
    guestInterpreter: yesNo({ ko: "통역동반유무", en: "Guests bring an interpreter" }, { sample: "N" }),
    guestInterpreterId: reference("visitors", { ko: "동반통역", en: "Guests' interpreter" }),
    timezone: text({ ko: "시간대", en: "Time zone" }, { sample: "Asia/Seoul" }),
    currency: choice(currency, { ko: "정산통화", en: "Currency of account" }, { sample: "KRW" }),
    appliedOn: day({ ko: "신청일", en: "Applied on" }, { required: "submitted", sample: "2026-10-20" as Day }),
    reportedToAdminOn: day({ ko: "관리부서 보고일", en: "Reported to managers on" }, { sample: "2026-10-21" as Day }),
    notifiedLeadersOn: day({ ko: "임원 통지일", en: "Leaders notified on" }, { sample: "2026-11-02" as Day }),
    noticeDays: computed(count({ ko: "통지 여유(일)", en: "Days of notice" }, { json: null }), "IFERROR(IF(OR({start}=\"\",{notifiedLeadersOn}=\"\"),\"\",INT({start})-INT({notifiedLeadersOn})),\"\")"),
    itinerarySentOn: day({ ko: "일정발송일", en: "Itinerary sent on" }, { required: "confirmed", sample: "2026-10-30" as Day }),
    itinerarySentBy: text({ ko: "일정발송방법", en: "Itinerary sent by" }, { sample: "이메일" }),
    itineraryConfirmedOn: day({ ko: "고객확인일", en: "Guests confirmed on" }, { required: "confirmed", sample: "2026-11-02" as Day }),
    itineraryConfirmedBy: text({ ko: "확인자", en: "Confirmed by" }, { required: "confirmed", sample: "Claudia Hoffmann" }),
    hostContactSentToGuestOn: day({ ko: "담당자연락처 고객통보일", en: "Host contact sent on" }, { required: "confirmed", sample: "2026-11-03" as Day }),
    approvedBudget: money({ ko: "승인예산", en: "Approved budget" }, { required: "submitted", sample: 18_000_000 as Won }),
    plannedBudget: computed(money({ ko: "예산 합계", en: "Budget planned" }, { json: null }), "SUM({budget.amount})"),
    budgetLeft: computed(money({ ko: "승인예산 여유", en: "Left of approved budget" }, { json: null }), "IFERROR(IF({approvedBudget}=\"\",\"\",{approvedBudget}-SUM({budget.amount})),\"\")"),
  },
});
