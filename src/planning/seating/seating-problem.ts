/** A tie between two people: what it is worth when it holds. Negative when they had better not. */
export interface Tie {
  readonly one: number;
  readonly other: number;
  readonly weight: number;
}

/** What one person gains by one seat. */
export interface SeatValue {
  readonly person: number;
  readonly seat: number;
  readonly value: number;
}

/** What one person gains by any seat of a table. */
export interface TableValue {
  readonly person: number;
  readonly table: number;
  readonly value: number;
}

/** How many of a group each table should have: each one too few or too many costs the penalty. */
export interface Quota {
  readonly members: readonly number[];
  /** By table. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly penalty: number;
}

/** At a table with none of the answerers each asker costs the penalty: guests, and those who speak their language. */
export interface Need {
  readonly askers: readonly number[];
  readonly answerers: readonly number[];
  readonly penalty: number;
}

/** A person who sits on one seat, and nowhere else. */
export interface Lock {
  readonly person: number;
  readonly seat: number;
}

/** Two people, by number. */
export type Pair = readonly [number, number];

/**
 * Who sits where, as numbers: people 0 … n−1, seats 0 … s−1, tables 0 … t−1; there are at least as many seats as people.
 * Precedence is no weight in here: whoever has a seat by precedence is locked to it, and whoever has tables by precedence sits
 * at no other, whatever anybody asks for.
 */
export interface SeatingProblem {
  readonly people: number;
  /** The table of each seat. */
  readonly tableOf: readonly number[];
  /** The seats beside each seat, mutually; empty lists when only the tables matter. */
  readonly beside: readonly (readonly number[])[];
  /** Worth their weight at a common table. */
  readonly atTable: readonly Tie[];
  /** Worth their weight side by side. */
  readonly sideBySide: readonly Tie[];
  readonly seatValues: readonly SeatValue[];
  readonly tableValues: readonly TableValue[];
  readonly quotas: readonly Quota[];
  readonly needs: readonly Need[];
  readonly locks: readonly Lock[];
  /** Never at one table. */
  readonly apart: readonly Pair[];
  /** Always at one table. */
  readonly together: readonly Pair[];
  /** Always side by side: an interpreter and the principal. */
  readonly companions: readonly Pair[];
  /** The tables a person may sit at, for those who may not sit at all. */
  readonly tables: readonly { readonly person: number; readonly tables: readonly number[] }[];
}

/** A problem without wishes; whoever states one says only what matters. */
export const plain: Omit<SeatingProblem, "people" | "tableOf" | "beside"> = {
  atTable: [],
  sideBySide: [],
  seatValues: [],
  tableValues: [],
  quotas: [],
  needs: [],
  locks: [],
  apart: [],
  together: [],
  companions: [],
  tables: [],
};

/** The seat of each person. */
export type SeatingPlan = readonly number[];
