import { wordOf } from "../policy/list";
import { limitKind, limitUnits, limitValue, unitWords, type LimitKind } from "../policy/limit-units";
import { clausesOn, isLaw, policyOn } from "../policy/policy-on";
import type { LimitName, Policy } from "../policy/policy";
import { limitKeys, limitNames, limitOfKey, limitWords } from "../policy/standards";
import type { Text } from "../language/text";
import type { Finding } from "./finding";
import { likeness } from "./headers";
import { editionText } from "./standards-edition";
import { unread } from "./unread";
import type { RowOf } from "./visit";

type LimitRow = RowOf<"standards">;

/** From this likeness on, an unknown key is taken for a known one that was mistyped. */
const alike = 0.6;

/** Limits of which the first may not be beyond the second. */
const pairs: readonly (readonly [LimitName, LimitName])[] = [
  ["courseGapLeastMinutes", "courseGapMostMinutes"],
  ["workOpens", "workCloses"],
  ["breakfastFrom", "breakfastTo"],
  ["lunchFrom", "lunchTo"],
  ["dinnerFrom", "dinnerTo"],
  ["prayerFrom", "prayerTo"],
  ["fastFrom", "fastTo"],
];

const misfits: Readonly<Record<LimitKind, { readonly trouble: Text; readonly advice: Text }>> = {
  number: {
    trouble: { ko: "{limit}: '{found}'은(는) 숫자가 아니어서 기본값 {base}(으)로 점검했습니다", en: "{limit}: '{found}' is no number; checked with {base} instead" },
    advice: { ko: "숫자만 적으세요 (단위: {unit}). 비워 두면 {base}을(를) 씁니다", en: "write a number (in {unit}); left blank it is {base}" },
  },
  time: {
    trouble: { ko: "{limit}: '{found}'은(는) 시각이 아니어서 기본값 {base}(으)로 점검했습니다", en: "{limit}: '{found}' is no time of day; checked with {base} instead" },
    advice: { ko: "{base}처럼 시각을 적으세요", en: "write a time such as {base}" },
  },
  switch: {
    trouble: { ko: "{limit}: '{found}'은(는) on도 off도 아니어서 기본값 {base}(으)로 점검했습니다", en: "{limit}: '{found}' is neither on nor off; checked with {base} instead" },
    advice: { ko: "on이나 off를 적으세요", en: "write on or off" },
  },
  date: {
    trouble: { ko: "{limit}: '{found}'은(는) 날짜가 아니어서 방문 첫날의 기준 {base}(으)로 점검했습니다", en: "{limit}: '{found}' is no date; checked with that of the first day, {base}" },
    advice: { ko: "{base}처럼 날짜를 적으세요", en: "write a date such as {base}" },
  },
};

/** What is wrong with the rows of the limits, in the order of the rows. */
export function wrongLimits(rows: readonly LimitRow[], policy: Policy): readonly Finding[] {
  const base = policyOn(policy.edition);
  return [...rows.flatMap((row) => wrongRow(row, rows, base)), ...crossed(rows, policy), ...absent(rows)];
}

function about(row: LimitRow, column: "value" | "key"): { readonly place: Finding["place"] & object } {
  return { place: { part: "standards", row: row.row, column } };
}

function wrongRow(row: LimitRow, rows: readonly LimitRow[], base: Policy): readonly Finding[] {
  const { key, name: label } = row;
  const name = limitOfKey(key);
  if (name === null) return [unknownKey(row)];
  const limit = limitWords.words[name];
  const first = rows.find((other) => other.key === key);
  if (first !== row) {
    return [unread("READ-STANDARD", "must", { ko: "{limit}: 같은 기준이 두 줄입니다 – 위의 줄만 씁니다", en: "{limit} stands in two rows; only the upper one holds" }, { limit }, about(row, "key"), { ko: "한 줄을 지우세요", en: "take one of the rows out" })];
  }
  const found = [...wrongValue(row, name, base), ...changedLaw(row, name, base)];
  if (label === null || label === name) return found;
  return [...found, unread("READ-STANDARD", "should", { ko: "'{label}' 줄의 항목이 '{limit}'의 것입니다", en: "the row '{label}' has the key of '{limit}'" }, { label: wordOf(limitWords, label), limit }, about(row, "key"), { ko: "항목이나 이름을 맞추세요. 항목을 따릅니다", en: "make name and key agree; the key is what counts" })];
}

function unknownKey({ row, key, value }: LimitRow): Finding {
  const place = { place: { part: "standards", row, column: "key" } as const };
  if (key === null) {
    return unread("READ-STANDARD", "should", { ko: "기준값 {value} – 항목이 비어 있어 쓰지 않습니다", en: "the limit {value} has no key and is not used" }, { value: value ?? "–" }, place, { ko: "항목을 되살리거나 줄을 지우세요", en: "bring its key back, or take the row out" });
  }
  const nearest = limitNames.map((each) => limitKeys[each]).sort((one, other) => likeness(other, key) - likeness(one, key))[0] ?? "";
  const message = { ko: "모르는 기준 항목이라 쓰지 않습니다: {key}", en: "an unknown standard, not used: {key}" };
  return likeness(nearest, key) < alike
    ? unread("READ-STANDARD", "should", message, { key }, place, { ko: "항목 이름을 확인하거나 줄을 지우세요", en: "check its name, or take the row out" })
    : unread("READ-STANDARD", "should", message, { key, nearest }, place, { ko: "'{nearest}'을(를) 뜻했다면 고치세요", en: "if '{nearest}' is meant, correct it" });
}

/** A value that does not fit its limit; a blank one is the edition's. */
function wrongValue(row: LimitRow, name: LimitName, base: Policy): readonly Finding[] {
  const { value } = row;
  if (value === null || limitValue(name, value) !== null) return [];
  const kind = limitKind(name);
  const values = { limit: limitWords.words[name], found: value, base: kind === "date" ? editionText(base.edition) : base[name], unit: unitWords.words[limitUnits[name]] };
  if (kind === "number" && typeof value === "number") {
    return [unread("READ-STANDARD", "must", { ko: "{limit}: 0보다 작은 {found}은(는) 쓸 수 없어 기본값 {base}(으)로 점검했습니다", en: "{limit}: {found} is below zero; checked with {base} instead" }, values, about(row, "value"), misfits.number.advice)];
  }
  const { trouble, advice } = misfits[kind];
  return [unread("READ-STANDARD", "must", trouble, values, about(row, "value"), advice)];
}

/** A law's value that staff changed: above it, the check lets pass what the law does not. */
function changedLaw(row: LimitRow, name: LimitName, base: Policy): readonly Finding[] {
  const value = limitValue(name, row.value);
  const [clause, law] = [clausesOn(base.edition)[name], base[name]];
  if (!isLaw(clause) || typeof value !== "number" || typeof law !== "number" || value === law) return [];
  const values = { limit: limitWords.words[name], value, law, clause: clause.source };
  return value > law
    ? [unread("READ-STANDARD", "should", { ko: "{limit} {value} – 법정 한도 {law}보다 높음", en: "{limit} {value}: above the law's {law}" }, values, about(row, "value"), { ko: "{law}(으)로 되돌리거나 근거({clause})를 다시 확인하세요", en: "set it back to {law}, or look the clause up again: {clause}" })]
    : [unread("READ-STANDARD", "note", { ko: "{limit} {value} – 법정 한도 {law}보다 낮음 (더 엄격함)", en: "{limit} {value}: below the law's {law}, which is stricter" }, values, about(row, "value"), { ko: "회사가 그렇게 정했다면 그대로 두세요", en: "leave it if your company decided so" })];
}

/** Pairs whose first is beyond their second. */
function crossed(rows: readonly LimitRow[], policy: Policy): readonly Finding[] {
  return pairs.flatMap(([from, to]) => {
    if (policy[from] <= policy[to]) return [];
    const row = rows.find(({ key }) => key === limitKeys[to]) ?? rows.find(({ key }) => key === limitKeys[from]);
    const values = { from: limitWords.words[from], first: policy[from], to: limitWords.words[to], second: policy[to] };
    return [unread("READ-STANDARD", "must", { ko: "{from} {first}이(가) {to} {second}보다 큽니다", en: "{from} {first} is beyond {to} {second}" }, values, row ? about(row, "value") : {}, { ko: "두 값을 바로잡으세요", en: "put the two in order" })];
  });
}

/** Limits without a row: an older workbook, or rows that were taken out. */
function absent(rows: readonly LimitRow[]): readonly Finding[] {
  const there = new Set(rows.map(({ key }) => key));
  const limits = limitNames.filter((name) => !there.has(limitKeys[name])).map((name) => limitWords.words[name]);
  if (limits.length === 0) return [];
  return [unread("READ-STANDARD", "note", { ko: "기준표에 줄이 없어 기본값으로 점검한 기준: {limits}", en: "standards without a row, checked with what they are by default: {limits}" }, { limits }, { place: { part: "standards" } }, { ko: "바꾸려면 새 기준표에서 그 줄을 복사해 넣으세요", en: "to change one, copy its row from a new standards sheet" })];
}
