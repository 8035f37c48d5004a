import type { Text } from "../../language/text";
import { asText } from "../../schema/cell";
import type { Guest } from "../guests";
import type { Doubt } from "../told";
import { identityOf, shareName } from "./identity";
import { matched, type Decisions } from "./match";
import { saysAlready, type StandingVisitor } from "./standing-visitors";

/** What an import would do with a person: "open" waits for a person to say who it is, and is not written before. */
export type Fate = "new" | "changed" | "same" | "gone" | "open";

/** A value that would be written into a column of 방문자명단, and what stands there. */
export interface Change {
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A person of a file, of the workbook, or of both. */
export interface Compared {
  /** The same as long as the file and the workbook are. */
  readonly key: string;
  readonly fate: Fate;
  readonly guest: Guest | null;
  readonly visitor: StandingVisitor | null;
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
  /** Visitors whom an open one may be. */
  readonly candidates: readonly StandingVisitor[];
}

/** How a file is taken. */
export interface ComparisonWish {
  /** The delegation of people whose row names none. */
  readonly delegation: string;
  readonly decisions: Decisions;
  /** Columns that only follow from others (a family name that capitals mark): they fill blanks and change nothing. */
  readonly derived: ReadonlySet<string>;
}

const returns: Text = { ko: "취소된 사람이 명단에 다시 있습니다", en: "Cancelled before, and on the list again" };
const otherName: Text = { ko: "{id}과(와) ID는 같은데 이름이 다릅니다", en: "The same id as {id}, but another name" };
const whoIsIt: Text = { ko: "같은 사람인지 알 수 없습니다: 이름이나 이메일이 같은 사람이 있습니다", en: "Somebody has this name or e-mail: is it the same person?" };
const twice: Text = { ko: "{row}행과 같은 사람이 두 번 적혀 있습니다", en: "The same person as in row {row}, written twice" };
const homonym: Text = { ko: "{row}행과 이름·회사가 같습니다(동명이인)", en: "The same name and company as in row {row}" };

/** What would become of everybody: the file's people in its order, then those of its delegations who are no longer on it. */
export function compare(guests: readonly Guest[], visitors: readonly StandingVisitor[], wish: ComparisonWish): readonly Compared[] {
  const matches = matched(guests, visitors, wish.decisions);
  const others = likeBefore(guests);
  const people = guests.map((guest): Compared => {
    const { visitor = null, candidates = [] } = matches.get(guest) ?? {};
    if (visitor) return { ...known(guest, visitor, wish), candidates };
    const { same, alike } = others.get(guest) ?? {};
    const doubts = [...guest.doubts, ...(alike ? [{ column: null, message: same ? twice : homonym, values: { row: alike.at + 1 } }] : [])];
    const isOpen = (candidates.length > 0 || same === true || isNameless(guest)) && wish.decisions.get(guest.at) !== "new";
    const told = candidates.length > 0 && isOpen ? [{ column: null, message: whoIsIt, values: {} }, ...doubts] : doubts;
    return { key: `row ${guest.at}`, fate: isOpen ? "open" : "new", guest, visitor: null, changes: newValues(guest, wish), doubts: told, candidates };
  });
  return [...people, ...gone(people, guests, visitors, wish)];
}

function isNameless({ values }: Guest): boolean {
  return ["nameKo", "nameRoman", "nameNative"].every((column) => values[column] === undefined);
}

function known(guest: Guest, visitor: StandingVisitor, { derived }: ComparisonWish): Compared {
  const isBack = visitor.values["status"] === "cancelled" && guest.values["status"] === undefined;
  const values = isBack ? { ...guest.values, status: "attending" } : guest.values;
  const changes = Object.entries(values).flatMap(([column, after]): readonly Change[] => {
    if (column === "id" || saysAlready(visitor, column, after)) return [];
    const before = visitor.values[column] ?? (visitor.cells[column] === "" ? null : visitor.cells[column]);
    return derived.has(column) && before !== null ? [] : [{ column, before, after }];
  });
  const isOther = !shareName(identityOf(guest.values), identityOf(visitor.values));
  const doubts = [
    ...(isBack ? [{ column: "status", message: returns, values: {} }] : []),
    ...(isOther && !isNameless(guest) && guest.values["id"] !== undefined ? [{ column: null, message: otherName, values: { id: asText(visitor.values["id"] ?? "") } }] : []),
    // What was doubted and written before is no news.
    ...guest.doubts.filter(({ column }) => column === null || changes.some((change) => change.column === column)),
  ];
  return { key: `row ${guest.at}`, fate: changes.length > 0 ? "changed" : "same", guest, visitor, changes, doubts, candidates: [] };
}

function newValues({ values }: Guest, { delegation }: ComparisonWish): readonly Change[] {
  return Object.entries({ delegationId: delegation, status: "attending", ...values }).map(([column, after]) => ({ column, before: null, after }));
}

/** People of the file's delegations who are not on it: cancelled, never deleted. Whom an open one may be is not gone yet. */
function gone(people: readonly Compared[], guests: readonly Guest[], visitors: readonly StandingVisitor[], { delegation }: ComparisonWish): readonly Compared[] {
  const there = new Set(people.flatMap(({ fate, visitor, candidates }) => (visitor ? [visitor] : fate === "open" ? candidates : [])));
  const delegations = new Set(guests.map(({ values }) => values["delegationId"] ?? delegation));
  return visitors.flatMap((visitor): readonly Compared[] => {
    const { status = null, delegationId = null } = visitor.values;
    if (there.has(visitor) || status === "cancelled" || !delegations.has(delegationId ?? delegation)) return [];
    return [{ key: `gone ${visitor.row}`, fate: "gone", guest: null, visitor, changes: [{ column: "status", before: status, after: "cancelled" }], doubts: [], candidates: [] }];
  });
}

/** For each person the first before them in the file of the same name and company; `same`: and of the same everything. */
function likeBefore(guests: readonly Guest[]): ReadonlyMap<Guest, { readonly alike: Guest; readonly same: boolean }> {
  const seen = new Map<string, Guest>();
  const found = new Map<Guest, { alike: Guest; same: boolean }>();
  for (const guest of guests) {
    const { names, company } = identityOf(guest.values);
    const keys = [...names].map((name) => `${name} ${company}`);
    const alike = keys.map((key) => seen.get(key)).find((each) => each !== undefined);
    if (alike) found.set(guest, { alike, same: JSON.stringify([alike.values, alike.birth]) === JSON.stringify([guest.values, guest.birth]) });
    for (const key of keys) if (!seen.has(key)) seen.set(key, guest);
  }
  return found;
}
