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
  readonly hostRankMax: number;
  /** Room limits by the best rank in the room: up to rank 2, up to rank 6, all others. A blank limit falls to the next. */
  readonly roomCapTop: Won | null;
  readonly roomCapMiddle: Won | null;
  readonly roomCapOther: Won;
  readonly banquetCap: Won;
  readonly mealCap: Won;
  readonly giftCap: Won;
  readonly noticeDays: number;
}

/** What is allowed: every number a rule compares with. Read from 기준표; what stands blank there is the dated edition's. */
export interface Policy {
  readonly ranks: readonly RankStandard[];
  readonly grades: readonly GradeStandard[];
  /** Rungs by which two ranks may differ and still be peers. */
  readonly levelTolerance: number;
  readonly banquetStaffLeadMinutes: number;
  readonly importantNoticeDays: number;
  readonly variancePercent: number;
  readonly evidenceThreshold: Won;
  readonly condolenceEvidenceThreshold: Won;
  readonly graftMeal: Won;
}
