import type { Text } from "../../language/text";
import type { Columns } from "../../schema/sheet";
import visitors from "../../sheets/visitors";

/** What a column of a file can be to us. */
export interface Target {
  readonly key: string;
  readonly words: Text;
  /** The columns of 방문자명단 that it tells; none for what is only read to tell people apart, or not taken at all. */
  readonly columns: readonly string[];
  /** What becomes of it, when that is not plain. */
  readonly note?: Text;
}

export const visitorColumns: Columns = visitors.parts.visitors.columns;

/** Columns of a file that say a part of ours, or several of ours at once. */
const composed: readonly Target[] = [
  { key: "fullName", words: { ko: "성명(여러 표기)", en: "Name in several scripts" }, columns: ["nameKo", "nameRoman", "nameNative", "surnameForCard"], note: { ko: "한글, 로마자, 원어로 나눕니다", en: "Parted into Korean, roman and native" } },
  { key: "familyName", words: { ko: "성", en: "Family name" }, columns: ["nameKo", "nameRoman", "nameNative", "surnameForCard"] },
  { key: "givenName", words: { ko: "이름(성 제외)", en: "Given name" }, columns: ["nameKo", "nameRoman", "nameNative"] },
  { key: "arrivalDay", words: { ko: "도착일", en: "Day of arrival" }, columns: ["arrivalAt"] },
  { key: "arrivalClock", words: { ko: "도착시각", en: "Time of arrival" }, columns: ["arrivalAt"] },
  { key: "departureDay", words: { ko: "출발일", en: "Day of departure" }, columns: ["departureAt"] },
  { key: "departureClock", words: { ko: "출발시각", en: "Time of departure" }, columns: ["departureAt"] },
  { key: "food", words: { ko: "식이·알레르기", en: "Diet and allergies" }, columns: ["diet", "allergens"], note: { ko: "식이와 알레르기로 나눕니다", en: "Parted into diet and allergies" } },
  { key: "birth", words: { ko: "생년월일", en: "Day of birth" }, columns: [], note: { ko: "동명이인을 가리는 데만 씁니다", en: "Only used to tell people of one name apart" } },
];

/** Numbers of passports and of identity: never taken into the roster, whatever a person chooses. */
export const withheld: Target = {
  key: "withheld",
  words: { ko: "가져오지 않음", en: "Not imported" },
  columns: [],
  note: { ko: "여권·신분 번호는 명단에 넣지 않습니다. 여권은 '여권정보' 시트에 따로 적으세요.", en: "Passport and identity numbers never go into the roster: passports have a sheet of their own." },
};

/** Everything that a column of a file can be, in the order of the sheet. */
export const targets: readonly Target[] = [
  ...composed.slice(0, 3),
  ...Object.entries(visitorColumns).flatMap(([key, { formula, words }]): readonly Target[] => (formula === undefined ? [{ key, words, columns: [key] }] : [])),
  ...composed.slice(3),
];

const byKey = new Map([...targets, withheld].map((target) => [target.key, target]));

/** The target of a key; null for null and for what is none. */
export function targetOf(key: string | null): Target | null {
  return key === null ? null : (byKey.get(key) ?? null);
}
