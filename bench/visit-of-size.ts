/** JSON of a visit, as in the sample file. */
type Json = Readonly<Record<string, unknown>>;
type Rows = readonly Json[];

/** Sections whose rows are there again for every further delegation. */
const repeated = ["visitors", "hosts", "itinerary", "rooms", "banquets", "menu", "menu_substitutions", "seats", "budget", "expenses", "passports", "vehicles", "transport", "meetings", "tours", "gifts"];

/**
 * A visit so many times the size of a sample: the same delegation comes again and again, each time with people, rooms,
 * banquets and costs of its own, so that whatever holds for the sample holds for the large visit.
 */
export function visitOfSize(sample: Json, times: number): Record<string, unknown> {
  if (times === 1) return structuredClone(sample);
  const ids = new Set(repeated.flatMap((section) => rowsOf(sample, section).flatMap(({ id }) => (typeof id === "string" ? [id] : []))));
  const names = [...rowsOf(sample, "visitors"), ...rowsOf(sample, "hosts")].flatMap((row) => [row["name_ko"], row["name_roman"]].filter((name) => typeof name === "string"));
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const sections = repeated.map((section) => [section, copies.flatMap((copy) => rowsOf(sample, section).map((row) => ownRow(section, renumbered(row, ids, copy) as Json, copy, names)))]);
  const { expected: _, ...rest } = structuredClone(sample);
  return {
    ...rest,
    ...(Object.fromEntries(sections) as object),
    visit: largeRequest(sample["visit"] as Json, times),
    settlement: largeSettlement(sample["settlement"] as Json, times),
  };
}

function rowsOf(json: Json, section: string): Rows {
  return (json[section] as Rows | undefined) ?? [];
}

/** The value with every id in it moved on to the copy's own: V001 is V10001 in the second copy. A seat at a meeting may look like an id (G10), but is none. */
function renumbered(value: unknown, ids: ReadonlySet<string>, copy: number): unknown {
  if (Array.isArray(value)) return value.map((item) => renumbered(item, ids, copy));
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [ids.has(key) ? movedId(key, copy) : key, key === "seat" ? item : renumbered(item, ids, copy)]));
  if (value === "ALL" || value === "D1") return `D${copy + 1}`;
  return typeof value === "string" && ids.has(value) ? movedId(value, copy) : value;
}

function movedId(id: string, copy: number): string {
  return id.replace(/\d+/, (digits) => String(Number(digits) + copy * 10_000).padStart(digits.length, "0"));
}

/** What must differ between copies beside ids: names of people, rooms and payees; and there is but one lead. */
function ownRow(section: string, row: Json, copy: number, names: readonly string[]): Json {
  if (copy === 0) return row;
  const mark = ` ${copy + 1}`;
  const marked = (...keys: readonly string[]): Json => Object.fromEntries(keys.flatMap((key) => (typeof row[key] === "string" && row[key] !== "" ? [[key, row[key] + mark]] : [])));
  switch (section) {
    case "visitors":
      return { ...row, ...marked("name_ko", "name_roman", "name_native", "surname_for_card") };
    case "hosts":
      return { ...row, ...marked("name_ko"), duties: (row["duties"] as readonly string[]).filter((duty) => duty !== "총괄책임") };
    case "rooms":
      return { ...row, room_no: movedId(String(row["room_no"]), copy), ...marked("booking_no") };
    case "banquets":
    case "meetings":
      return { ...row, ...marked("hall") };
    case "seats":
      return { ...row, card_ko: markedCard(row["card_ko"], names, mark), card_en: markedCard(row["card_en"], names, mark) };
    case "expenses":
      return { ...row, ...marked("payee", "evidence_no") };
    default:
      return row;
  }
}

/** A card's text with its name marked as on the roster. */
function markedCard(card: unknown, names: readonly string[], mark: string): string {
  const text = String(card);
  const name = names.find((each) => text.startsWith(each)) ?? "";
  return name + mark + text.slice(name.length);
}

function largeRequest(visit: Json, times: number): Json {
  return {
    ...visit,
    delegation_ids: Array.from({ length: times }, (_, copy) => `D${copy + 1}`),
    declared_headcount: Number(visit["declared_headcount"]) * times,
    approved_budget: Number(visit["approved_budget"]) * times,
  };
}

/** Every amount so many times as large; what is a share or an average stays, and the advance, which one person has. */
function largeSettlement(settlement: Json, times: number): Json {
  const same = new Set(["rate_pct", "execution_rate_pct", "per_guest", "per_guest_day", "step"]);
  const large = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => large(item));
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([each, item]) => [each, large(item, each)]));
    return typeof value === "number" && !same.has(key) ? value * times : value;
  };
  return { ...(large(settlement) as Json), advance: settlement["advance"] };
}
