import type { Cell } from "../../schema/cell";
import { asWritten, doubted, nothing, together, told, type RosterContext, type Told } from "../told";
import { cleanText } from "./clean-text";
import { closedWord, type WordList } from "./known-words";

const unlisted = { ko: "목록에 없는 말이라 적힌 그대로 둡니다: {found}", en: "Not in our list, so it stays as written: {found}" };
const notRanked = { ko: "직급표에 없는 직급이라 적힌 그대로 둡니다: {found}", en: "Not in the table of ranks, so it stays as written: {found}" };
const none = /^(?:없음|없습니다|해당\s*없음|해당사항\s*없음|무|none|no|nil|nothing|n\/?a|not applicable|无|無|没有|なし|特になし|-|–)\.?$/i;
const between = /[,、，;·/&+\n]|\s및\s|\sand\s/i;

/** The list whose words stand in a column, in any language. */
const listOf: Readonly<Record<string, WordList>> = {
  gender: "gender",
  nationality: "nationality",
  language: "language",
  status: "status",
  occupation: "occupation",
  role: "role",
  arrivalMode: "mode",
  departureMode: "mode",
  isPrincipal: "yesNo",
  isContact: "yesNo",
  pickupNeeded: "yesNo",
  sendoffNeeded: "yesNo",
  roomNeeded: "yesNo",
  ticketNeeded: "yesNo",
  dietAnswered: "yesNo",
  alcohol: "yesNo",
  publicOfficial: "yesNo",
  directInterest: "yesNo",
  invitationNeeded: "yesNo",
  consentPassport: "yesNo",
  consentSensitive: "yesNo",
  repeatBackName: "yesNo",
  repeatBackPhone: "yesNo",
  repeatBackDate: "yesNo",
  repeatBackFlight: "yesNo",
};
const listsOf: Readonly<Record<string, WordList>> = { diet: "diet", allergens: "allergen", lodgingNeeds: "lodging" };

/** One word of a list; null for columns that have none. */
export function readWord(column: string, cell: Cell): Told | null {
  const list = listOf[column];
  if (!list) return null;
  const text = cleanText(cell);
  if (text === "") return nothing;
  const key = closedWord(list, text);
  return key === null ? asWritten(column, text, unlisted) : told(column, key);
}

/** Several words of a list; null for columns that have none. "없음" is an empty list. */
export function readWords(column: string, cell: Cell): Told | null {
  const list = listsOf[column];
  if (!list) return null;
  const words = wordsIn(cell);
  if (words === null) return nothing;
  const keys = words.map((word) => closedWord(list, word) ?? word);
  const unknown = words.filter((word) => closedWord(list, word) === null);
  return unknown.length === 0 ? told(column, keys) : doubted(told(column, keys), column, unlisted, { found: unknown });
}

/** Diet and allergies in one cell ("할랄, 땅콩 알레르기"). A word that is neither stands with the allergies: there it does least harm. */
export function readFood(cell: Cell): Told {
  const words = wordsIn(cell);
  if (words === null) return nothing;
  if (words.length === 0) return together([told("diet", []), told("allergens", [])]);
  const diets = words.flatMap((word) => closedWord("diet", word) ?? []);
  const others = words.filter((word) => closedWord("diet", word) === null);
  const unknown = others.filter((word) => closedWord("allergen", word) === null);
  const all = together([
    ...(diets.length > 0 ? [told("diet", diets)] : []),
    ...(others.length > 0 ? [told("allergens", others.map((word) => closedWord("allergen", word) ?? word))] : []),
  ]);
  return unknown.length === 0 ? all : doubted(all, "allergens", unlisted, { found: unknown });
}

/** The words of a cell without what only says that it is an allergy; null for a blank one, none for "없음". */
function wordsIn(cell: Cell): readonly string[] | null {
  const text = cleanText(cell);
  if (text === "") return null;
  if (none.test(text)) return [];
  const words = text.split(between).map((word) => word.replace(/\s*(?:알레르기|알러지|알레르기\s*있음|못\s*드심|못\s*먹음|제외|过敏|アレルギー|allerg(?:y|ies|ic))\s*(?:to)?\s*:?\s*|^(?:no|allergic to)\s+(?=\S+$)/gi, " ").trim());
  return [...new Set(words.filter((word) => word !== "" && !none.test(word)))];
}

/** A rank by its number, or by a word of the table of ranks ("부장"); a word that stands there twice or not at all stays as written. */
export function readRank(cell: Cell, { ranks }: RosterContext): Told {
  const text = cleanText(cell);
  if (text === "") return nothing;
  const number = /^(\d{1,2})\s*(?:등급|급)?$/.exec(text)?.[1];
  if (number !== undefined) return told("rank", Number(number));
  const plain = (word: string): string => word.trim().toLowerCase();
  const found = ranks.filter(({ ko, cn, en }) => [...ko.split(/[·/,]/), ...cn.split(/[·/,]/), ...en.split(/[/,]/)].some((word) => plain(word) === plain(text)));
  const [only, another] = found;
  return only && !another ? told("rank", only.rank) : asWritten("rank", text, notRanked);
}
