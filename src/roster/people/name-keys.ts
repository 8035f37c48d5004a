/** Words of a name beyond these are not put into every order: there would be too many. */
const mostWords = 4;

/** Letters of a name without accents, blanks and marks, in small letters. */
function bare(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}|[\s\p{P}]/gu, "").normalize("NFC").toLowerCase();
}

/**
 * What a name is known by, whatever order and spelling of blanks it is written in: "HONG Gil-dong", "Gildong Hong" and
 * "Hong Gil Dong" share one of these. None for a blank name.
 */
export function nameKeys(name: string): readonly string[] {
  const words = name.normalize("NFKC").replace(/-/g, "").split(/[\s,.·]+/).map(bare).filter((word) => word !== "");
  if (words.length === 0) return [];
  if (!/\p{Script=Latin}/u.test(name) || words.length > mostWords) return [...new Set([words.join(""), [...words].sort().join("")])];
  return [...new Set(orders(words).map((order) => order.join("")))];
}

function orders(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length <= 1) return [words];
  return words.flatMap((word, at) => orders(words.filter((_, other) => other !== at)).map((rest) => [word, ...rest]));
}

/** A company as it is compared: without its legal form, blanks and marks. */
export function companyKey(company: string): string {
  const plain = company.normalize("NFKC").toLowerCase().replace(/\(주\)|㈜|주식회사|유한회사|\(유\)|株式会社|有限公司|股份/g, " ").replace(/\b(?:co|ltd|inc|corp|corporation|company|limited|gmbh|ag|llc|plc|sa|bv|kg|pt)\b\.?/g, " ");
  return bare(plain) || bare(company);
}

/** The digits of a phone number that tell it from others, however its country is written; "" when they are too few. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize("NFKC").replace(/\D/g, "");
  return digits.length >= 7 ? digits.slice(-8) : "";
}
