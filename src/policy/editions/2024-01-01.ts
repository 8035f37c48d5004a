import type { Clock, Day } from "../../values/day";
import type { Won } from "../../values/money";
import { houseSource } from "../house-source";
import type { Edition, GradeStandard, RankStandard } from "../policy";

const krw = (amount: number): Won => amount as Won;
const clock = (text: string): Clock => text as Clock;

const ranks: readonly RankStandard[] = [
  { rank: 1, band: "A", ko: "회장", cn: "董事长", en: "Chairman" },
  { rank: 2, band: "A", ko: "부회장·사장·대표이사", cn: "总裁·总经理(法人代表)", en: "President / CEO" },
  { rank: 3, band: "B", ko: "부사장", cn: "副总裁·副总经理", en: "EVP / CFO / COO" },
  { rank: 4, band: "B", ko: "전무", cn: "高级总监·子公司总经理", en: "Senior Managing Director / subsidiary head" },
  { rank: 5, band: "B", ko: "상무", cn: "总监", en: "Managing Director / VP" },
  { rank: 6, band: "C", ko: "이사·본부장", cn: "部门总监", en: "Director" },
  { rank: 7, band: "C", ko: "부장·팀장", cn: "部门经理", en: "General Manager / Head of team" },
  { rank: 8, band: "C", ko: "차장", cn: "副经理", en: "Deputy General Manager" },
  { rank: 9, band: "D", ko: "과장·대리", cn: "主管", en: "Manager / Assistant Manager / Secretary" },
  { rank: 10, band: "D", ko: "사원", cn: "职员", en: "Staff" },
];

/** Proposals: no law sets them, and each company settles its own. */
const grades: readonly GradeStandard[] = [
  { grade: "A", name: "귀빈(중요)", applies: "상대 대표·임원, 신규 대형고객, 국외 대표단", hostRankMax: 3, pickup: "임원 공항영접, 세단", roomCapTop: krw(500_000), roomCapMiddle: krw(350_000), roomCapOther: krw(250_000), banquetCap: krw(100_000), mealCap: krw(40_000), giftCap: krw(50_000), noticeDays: 2, approve: "대표" },
  { grade: "B", name: "업무(일반 임원·부서장)", applies: "부서장급 업무협의", hostRankMax: 6, pickup: "담당자 영접, 승합", roomCapTop: null, roomCapMiddle: krw(250_000), roomCapOther: krw(180_000), banquetCap: krw(60_000), mealCap: krw(25_000), giftCap: krw(30_000), noticeDays: 2, approve: "임원" },
  { grade: "C", name: "보통(실무)", applies: "실무자·협력사 방문", hostRankMax: 9, pickup: "필요시", roomCapTop: null, roomCapMiddle: null, roomCapOther: krw(150_000), banquetCap: krw(30_000), mealCap: krw(15_000), giftCap: krw(20_000), noticeDays: 1, approve: "팀장" },
];

const accompanyAct = "党政机关国内公务接待管理规定 §10 (China)";
const graftAct = "청탁금지법 시행령 별표 1 (Graft Act, decree table 1)";

/** The oldest day we know the law for: entertainment costs got their present name in the tax laws. */
const edition: Edition = {
  from: "2024-01-01" as Day,
  ranks,
  grades,
  limits: {
    levelTolerance: { value: 1, source: houseSource },
    banquetStaffLeadMinutes: { value: 60, source: houseSource },
    importantNoticeDays: { value: 2, source: houseSource },
    approvalSteps: { value: 4, source: houseSource },
    arrivalBufferMinutes: { value: 60, source: houseSource },
    departureBufferMinutes: { value: 180, source: houseSource },
    domesticDepartureBufferMinutes: { value: 60, source: houseSource },
    domesticArrivalBufferMinutes: { value: 20, source: houseSource },
    railDepartureBufferMinutes: { value: 30, source: houseSource },
    greeterMarginMinutes: { value: 15, source: houseSource },
    briefedRideMinutes: { value: 30, source: houseSource },
    sharedRunMinutes: { value: 30, source: houseSource },
    luggageShare: { value: 4, source: houseSource },
    idleGapMinutes: { value: 120, source: houseSource },
    workOpens: { value: clock("09:00"), source: houseSource },
    workCloses: { value: clock("18:00"), source: houseSource },
    breakfastFrom: { value: clock("07:00"), source: houseSource },
    breakfastTo: { value: clock("08:30"), source: houseSource },
    lunchFrom: { value: clock("11:30"), source: houseSource },
    lunchTo: { value: clock("13:30"), source: houseSource },
    dinnerFrom: { value: clock("18:00"), source: houseSource },
    dinnerTo: { value: clock("20:00"), source: houseSource },
    prayerFrom: { value: clock("12:00"), source: houseSource },
    prayerTo: { value: clock("14:00"), source: houseSource },
    fastFrom: { value: clock("06:00"), source: houseSource },
    fastTo: { value: clock("18:00"), source: houseSource },
    nightEnds: { value: clock("06:00"), source: houseSource },
    restHours: { value: 9, source: houseSource },
    transferBufferMinutes: { value: 10, source: houseSource },
    checkInMinutes: { value: 30, source: houseSource },
    mealMinutes: { value: 60, source: houseSource },
    appointmentMinutes: { value: 120, source: houseSource },
    delayNoteMinutes: { value: 15, source: houseSource },
    courseGapLeastMinutes: { value: 5, source: houseSource },
    courseGapMostMinutes: { value: 25, source: houseSource },
    variancePercent: { value: 10, source: houseSource },
    contingencyPercent: { value: 10, source: houseSource },
    evidenceThreshold: { value: krw(30_000), source: "법인세법 시행령 §41① (Corporate Tax Decree)" },
    condolenceEvidenceThreshold: { value: krw(200_000), source: "법인세법 시행령 §41① (Corporate Tax Decree)" },
    graftMeal: { value: krw(30_000), source: graftAct },
    graftGift: { value: krw(50_000), source: graftAct },
    graftFarmGift: { value: krw(150_000), source: graftAct },
    graftHolidayFarmGift: { value: krw(300_000), source: graftAct },
    settleDueBusinessDays: { value: 5, source: houseSource },
    summaryDueBusinessDays: { value: 5, source: houseSource },
    invitationLeadDays: { value: 10, source: houseSource },
    passportValidMonths: { value: 6, source: houseSource },
    accompanyRule: { value: "off", source: accompanyAct },
    accompanyGuests: { value: 10, source: accompanyAct },
    accompanyHosts: { value: 3, source: accompanyAct },
    accompanyShare: { value: 3, source: accompanyAct },
  },
};

export default edition;
