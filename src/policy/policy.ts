import type { Clock, Day } from "../values/day";
import type { Won } from "../values/money";

/** One rung of the company's ladder of ranks; 1 is the most senior. */
export interface RankStandard {
  readonly rank: number;
  readonly band: string;
  readonly ko: string;
  readonly cn: string;
  readonly en: string;
}

/** What a reception grade allows. Amounts are a person's, or a room's a night, VAT included. */
export interface GradeStandard {
  readonly grade: string;
  readonly name: string;
  /** Whom the grade is for. */
  readonly applies: string;
  /** The lowest rank (the greatest number) that may host. */
  readonly hostRankMax: number;
  readonly pickup: string;
  /** Room limits by the best rank in the room: up to rank 2, up to rank 6, all others. A blank limit falls to the next. */
  readonly roomCapTop: Won | null;
  readonly roomCapMiddle: Won | null;
  readonly roomCapOther: Won;
  readonly banquetCap: Won;
  readonly mealCap: Won;
  readonly giftCap: Won;
  readonly noticeDays: number;
  /** Whose approval it needs. */
  readonly approve: string;
}

/** The single limits. Each has a row in 기준표 and a name in standards.ts. */
export interface Limits {
  /** The edition that a visit is checked with: the day since when it holds. */
  readonly edition: Day;
  /** Rungs by which two ranks may differ and still be peers. */
  readonly levelTolerance: number;
  readonly banquetStaffLeadMinutes: number;
  readonly importantNoticeDays: number;
  /** Steps of the approval line that a visit of grade A needs. */
  readonly approvalSteps: number;
  readonly arrivalBufferMinutes: number;
  readonly departureBufferMinutes: number;
  readonly domesticDepartureBufferMinutes: number;
  readonly domesticArrivalBufferMinutes: number;
  readonly railDepartureBufferMinutes: number;
  /** Minutes by which greeters are on the spot before the guest. */
  readonly greeterMarginMinutes: number;
  /** A ride longer than this has someone who tells about the way. */
  readonly briefedRideMinutes: number;
  /** Guests whose flights or trains are no further apart than this share a run. */
  readonly sharedRunMinutes: number;
  /** On the way from and to a terminal, luggage takes one seat for so many guests. */
  readonly luggageShare: number;
  readonly idleGapMinutes: number;
  /** Working hours, in which guests from abroad are not left idle. */
  readonly workOpens: Clock;
  readonly workCloses: Clock;
  /** A guest who is here for the whole of such a slot eats then. */
  readonly breakfastFrom: Clock;
  readonly breakfastTo: Clock;
  readonly lunchFrom: Clock;
  readonly lunchTo: Clock;
  readonly dinnerFrom: Clock;
  readonly dinnerTo: Clock;
  readonly prayerFrom: Clock;
  readonly prayerTo: Clock;
  /** Between these a meal breaks the fast in Ramadan. */
  readonly fastFrom: Clock;
  readonly fastTo: Clock;
  /** Who arrives before this hour needs the room of the night before, or to check in early. */
  readonly nightEnds: Clock;
  readonly restHours: number;
  /** Minutes to spare beyond the travel time between two places. */
  readonly transferBufferMinutes: number;
  /** What a plan of the days gives a check-in at least, a meal, and an appointment. */
  readonly checkInMinutes: number;
  readonly mealMinutes: number;
  readonly appointmentMinutes: number;
  /** Minutes that a stop may run off its plan without a reason. */
  readonly delayNoteMinutes: number;
  /** Courses that follow one another sooner or later than this feel hurried or slow. */
  readonly courseGapLeastMinutes: number;
  readonly courseGapMostMinutes: number;
  readonly variancePercent: number;
  /** The share of the budget that may be contingency. */
  readonly contingencyPercent: number;
  readonly evidenceThreshold: Won;
  readonly condolenceEvidenceThreshold: Won;
  readonly graftMeal: Won;
  readonly graftGift: Won;
  readonly graftFarmGift: Won;
  readonly graftHolidayFarmGift: Won;
  readonly settleDueBusinessDays: number;
  readonly summaryDueBusinessDays: number;
  readonly invitationLeadDays: number;
  readonly passportValidMonths: number;
  /** Whether hosts at a meal are limited as in Chinese government practice. */
  readonly accompanyRule: "on" | "off";
  /** For up to so many guests … */
  readonly accompanyGuests: number;
  /** … so many hosts; above, one host for each `accompanyShare` guests. */
  readonly accompanyHosts: number;
  readonly accompanyShare: number;
}
export type LimitName = keyof Limits;

/** What is allowed: every number a rule compares with. Read from 기준표; what stands blank there is the dated edition's. */
export interface Policy extends Limits {
  readonly ranks: readonly RankStandard[];
  readonly grades: readonly GradeStandard[];
}

/** A limit with where it comes from and since when it holds. */
export interface Clause<Value> {
  readonly value: Value;
  /** A law clause, or "house" for a proposal that each company settles for itself. */
  readonly source: string;
  readonly from?: Day;
}

/** What changed on a day: the first edition says everything, a later one only what is new. */
export interface Edition {
  readonly from: Day;
  readonly ranks?: readonly RankStandard[];
  readonly grades?: readonly GradeStandard[];
  readonly limits: { readonly [Name in Exclude<LimitName, "edition">]?: Clause<Limits[Name]> };
}
