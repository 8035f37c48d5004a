import { languages } from "../../language/language";
import { language as languageList } from "../../policy/lists/people";

/** The languages in which countries and languages are named by those who write rosters. */
const locales = [...languages, "zh-Hans", "zh-Hant", "ja", "de", "fr", "es", "vi", "id"] as const;

/** Codes that are no country: the unknown, test codes, unions. */
const noCountry = new Set(["ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"]);

/** What people write beside the names of countries and their three-letter codes. */
const moreCountries = "KR:한국 남한 rok korea republicofkorea kor|CN:중국본토 prc chn 中华人民共和国 mainlandchina|JP:jpn|TW:대만 twn taiwan 台湾 臺灣|HK:홍콩 hkg hongkong 香港|VN:vnm vietnam|TH:tha|ID:idn|MY:mys|SG:sgp|PH:phl|IN:ind|AE:uae are 아랍에미리트연합|SA:사우디 sau|TR:터키 tur turkey türkiye|DE:deu ger|FR:fra|GB:uk gbr england 잉글랜드|IT:ita|ES:esp|NL:nld 화란 holland|CH:che|SE:swe|PL:pol|CZ:체코공화국 cze czechrepublic|HU:hun|US:usa 미합중국 america unitedstatesofamerica|CA:can|MX:mex|BR:bra|AU:aus 호주";
const peoples = "KR:korean southkorean|CN:chinese|JP:japanese|TW:taiwanese|VN:vietnamese|TH:thai|ID:indonesian|MY:malaysian|SG:singaporean|PH:filipino|IN:indian|AE:emirati|SA:saudi saudiarabian|TR:turkish|DE:german|FR:french|GB:british english|IT:italian|ES:spanish|NL:dutch|CH:swiss|SE:swedish|PL:polish|CZ:czech|HU:hungarian|US:american|CA:canadian|MX:mexican|BR:brazilian|AU:australian|RU:russian";
const moreLanguages = "zh:mandarin 북경어 만다린 普通话 国语 北京語 중문 중어 中文|en:영문 eng|ja:일본말 일어|de:독어|fr:불어|ko:한국말 국어|ru:노어|es:서반아어|id:bahasa bahasaindonesia 인니어";

/** A name as it is compared: small letters, no blanks or marks. */
export function plainName(word: string): string {
  const small = word.normalize("NFKC").toLowerCase().trim();
  return small.replace(/[\s\p{P}]+/gu, "") || small;
}

function addAll(words: Map<string, string>, lists: string): void {
  for (const entry of lists.split("|")) {
    const [code = "", list = ""] = entry.split(":");
    for (const word of [code, ...list.split(" ")]) if (word !== "" && !words.has(plainName(word))) words.set(plainName(word), code);
  }
}

function named(codes: readonly string[], type: "region" | "language"): Map<string, string> {
  const words = new Map<string, string>();
  for (const locale of locales) {
    const names = new Intl.DisplayNames([locale], { type, fallback: "none" });
    for (const code of codes) {
      const name = names.of(code);
      if (name !== undefined && !words.has(plainName(name))) words.set(plainName(name), code);
    }
  }
  for (const code of codes) if (words.size > 0 && !words.has(plainName(code))) words.set(plainName(code), code);
  return words;
}

let countries: ReadonlyMap<string, string> | null = null;
let languageNames: ReadonlyMap<string, string> | null = null;

/** The code of a country named in any language we know names in, of its people ("독일인", "German"), or by its own code; null for any other word. */
export function countryCode(word: string): string | null {
  countries ??= allCountries();
  const plain = plainName(word);
  return countries.get(plain) ?? countries.get(plain.replace(/(?:국적|사람|人|籍|인)$/u, "")) ?? null;
}

function allCountries(): ReadonlyMap<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const real = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  // A country that is no more has the name of the one that came after it (DD is Germany too).
  const isNow = (code: string): boolean => new Intl.Locale(`und-${code}`).toString() === `und-${code}`;
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !noCountry.has(code) && isNow(code) && real.of(code) !== undefined);
  const words = named(codes, "region");
  addAll(words, moreCountries);
  addAll(words, peoples);
  return words;
}

/** The code of a language named in any language we know names in; null for any other word. */
export function languageCode(word: string): string | null {
  languageNames ??= allLanguages();
  const plain = plainName(word);
  return languageNames.get(plain) ?? languageNames.get(plain.replace(/(?:통역|가능)$/u, "")) ?? null;
}

function allLanguages(): ReadonlyMap<string, string> {
  const words = named(Object.keys(languageList.words), "language");
  addAll(words, moreLanguages);
  return words;
}
