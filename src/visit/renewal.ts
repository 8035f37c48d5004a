import type { Language } from "../language/language";
import { isBlank, tidy, type Cell } from "../schema/cell";
import type { Column } from "../schema/column";
import { isReference } from "../schema/columns/reference";
import { addDays, clockOf, dayOf, type Day, type Moment } from "../values/day";
import type { PlacedPart } from "./every-part";
import type { ColumnKey, PartKey } from "./visit";

/** Parts whose rows are about the people who came, or about what was done and spent: a new visit begins without them. */
const emptiedParts: ReadonlySet<string> = new Set<PartKey>([
  "visitors", "passports", "rides", "seats", "meetingSeats", "menuSubstitutions", "changeLog", "waivers", "confirmed", "expenses", "settlementWaivers", "summaryActions", "summary", "closeout", "advance",
]);

/** Cells of the other parts that say who the guests were, what was settled with them, and what has been done. */
const emptiedColumns: { readonly [P in PartKey]?: readonly ColumnKey<P>[] } = {
  request: [
    "visitId", "titleKo", "titleEn", "asOf", "declaredHeadcount", "levelOverrideReason", "domesticAgentName", "appliedOn", "reportedToAdminOn", "notifiedLeadersOn",
    "itinerarySentOn", "itinerarySentBy", "itineraryConfirmedOn", "itineraryConfirmedBy", "hostContactSentToGuestOn", "approvedBudget",
  ],
  customerProfile: ["countryCustoms", "preferences", "cautions"],
  departmentsNotified: ["on"],
  approvals: ["on"],
  hosts: ["etiquetteTrainedOn"],
  itinerary: ["customerOpinion", "prepDone", "actualStart", "deviationNote"],
  transport: ["flightNo", "flightAt", "vehicleReady", "notifiedOn", "recheckedAt", "recheckResult", "staffReleaseAt"],
  rooms: ["roomNo", "family", "fixed", "overCapReason", "earlyCheckIn", "lateCheckOut", "special", "bookingNo", "readyConfirmedOn", "checkedOutOn", "extrasSettled"],
  meetings: ["counterpartName", "counterpartTitle", "deptsNotifiedOn"],
  tours: ["safetyBriefing", "ndaSigned", "deptNotifiedOn"],
  banquets: ["venueNotifiedOn", "finalCountOn", "overStandardReason"],
  gifts: ["note", "deliveredOn", "deliveredBy"],
  budget: ["overStandardReason"],
  checklist: ["doneOn"],
  settlementLines: ["reason"],
  settlement: ["submittedOn", "attachments"],
  settlementApprovals: ["on"],
};

/** How a new visit is made of another. */
export interface Renewal {
  /** So many days later. */
  readonly days: number;
  /** Ids of those who came, in capitals: they are named nowhere. */
  readonly guests: ReadonlySet<string>;
}

/** What becomes of a column's cells: they stay, they are emptied, or a value takes another's place (null: none does). */
export type Fate = "kept" | "emptied" | ((value: unknown) => unknown);

/** True for a part in which every row goes. */
export function isEmptied({ key }: PlacedPart): boolean {
  return emptiedParts.has(key);
}

/** What becomes of the cells of a part's column. What Excel works out follows by itself. */
export function fateOf({ key, sheet }: PlacedPart, name: string, column: Column, { days, guests }: Renewal): Fate {
  if (column.formula !== undefined) return "kept";
  if (emptiedParts.has(key) || (emptiedColumns as Readonly<Record<string, readonly string[]>>)[key]?.includes(name) === true) return "emptied";
  if (key === "request" && name === "status") return () => "draft";
  if (isReference(column) && column.parts.includes("visitors")) return (value) => withoutGuests(value, guests);
  // Standards hold by the calendar, whenever the visit is.
  if (sheet.phase === "reference") return "kept";
  if (column.kind.name === "day") return (value) => addDays(value as Day, days);
  if (column.kind.name === "day and time") return (value) => `${addDays(dayOf(value as Moment), days)}T${clockOf(value as Moment)}`;
  return "kept";
}

function withoutGuests(value: unknown, guests: ReadonlySet<string>): unknown {
  const isGuest = (id: unknown): boolean => guests.has(idAsCompared(id));
  if (!Array.isArray(value)) return isGuest(value) ? null : value;
  const left = value.filter((id) => !isGuest(id));
  return left.length === 0 && value.length > 0 ? null : left;
}

/** An id as it is compared. */
export function idAsCompared(id: unknown): string {
  return typeof id === "string" ? tidy(id).toUpperCase() : "";
}

/** A value as the new visit has it; null when it has none. */
export function renewedValue(fate: Fate, value: unknown): unknown {
  if (fate === "kept" || value === null || value === undefined) return value ?? null;
  return fate === "emptied" ? null : (fate(value) ?? null);
}

/** What stands in a cell, as the new visit has it. What cannot be read stays, unless the cell is emptied. */
export function renewedCell({ kind }: Column, fate: Fate, cell: Cell, language: Language): Cell {
  if (fate === "kept" || isBlank(cell)) return cell;
  if (fate === "emptied") return "";
  const reading = kind.read(cell);
  if ("trouble" in reading || reading.value === null) return cell;
  const value = fate(reading.value);
  return value === null || value === undefined ? "" : kind.write(value, language);
}
