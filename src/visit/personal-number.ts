/** What stands for a value that is not quoted. */
export const veil = "●●●";

/** Eight or nine letters and digits beginning with a letter, as passports are numbered, and the thirteen digits of a Korean resident. */
const looksPersonal = /(?<![A-Z0-9])(?:[A-Z][A-Z0-9]{7,8}|\d{6}-?[1-8]\d{6})(?![A-Z0-9])/gi;

/** Digits that such a number has at least: words of nine letters are none. */
const fewestDigits = 5;

/** A text with a veil for everything in it that looks like the number of a passport or of a resident, full-width digits too. */
export function veiledNumbers(text: string): string {
  const plain = text.normalize("NFKC");
  const veiled = plain.replace(looksPersonal, (number) => (number.replace(/\D/g, "").length >= fewestDigits ? veil : number));
  return veiled === plain ? text : veiled;
}
