import type { Language } from "../../src/language/language";
import type { Text } from "../../src/language/text";
import type { Cell } from "../../src/schema/cell";
import type { Column } from "../../src/schema/column";
import { isReference } from "../../src/schema/columns/reference";
import { clockOfMinutes, dayOfSerial, momentOfSerial } from "../../src/values/day";

/** A text in full-width letters and digits, as a Korean keyboard in full-width mode types them. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

const blanks = [" ", "\u00a0", "\u3000", "\n", "\t"];
const paddings = ["", "\u200b", "\ufeff", ...blanks];

/** What people do to words, by a number: none of it changes what is meant. */
function worn(words: string, wear: number): string {
  const padding = paddings[wear % paddings.length] ?? "";
  const ways = [words, `${padding}${words}${padding}`, fullWidth(words), words.toUpperCase(), words.normalize("NFD"), words.replaceAll(" ", blanks[wear % blanks.length] ?? " ")];
  return ways[wear % ways.length] ?? words;
}

/** A header or label as someone may have typed it: in either language, with blanks, line breaks, marks and full-width letters. */
export function wornHeader(words: Text, wear: number): string {
  const word = worn(wear % 2 === 0 ? words.ko : words.en, Math.floor(wear / 2));
  const marks = ["", " *", "*", " :", "\n", "＊"];
  const inside = wear % 5 === 0 ? [...word.normalize("NFC")].join(paddings[wear % paddings.length]) : word;
  return `${inside}${marks[wear % marks.length] ?? ""}`;
}

/** A value's cell as someone may have typed it; the same value in another dress. */
export function wornCell(column: Column, value: unknown, cell: Cell, wear: number): Cell {
  const language: Language = wear % 2 === 0 ? "ko" : "en";
  const pick = (...ways: readonly Cell[]): Cell => ways[Math.floor(wear / 2) % ways.length] ?? cell;
  const { name } = column.kind;
  if (name === "whole number" || name === "KRW") {
    const digits = String(value);
    return pick(cell, digits, ` ${digits}\u00a0`, fullWidth(digits), Number(digits).toLocaleString("en-US"), `₩${digits}`, `${digits}원`);
  }
  if (name === "day" && typeof cell === "number") {
    const day = dayOfSerial(cell);
    return pick(cell, day, day.replaceAll("-", "."), day.replaceAll("-", "/"), `${day} (화)`, fullWidth(day), day.replaceAll("-", ". "));
  }
  if (name === "day and time" && typeof cell === "number") {
    const moment = momentOfSerial(cell);
    return pick(cell, moment, moment.replace("T", " "), moment.replace("T", "  ").replaceAll("-", "."), `${moment.replace("T", "\u00a0")}:00`, fullWidth(moment.replace("T", " ")));
  }
  if (name === "time" && typeof cell === "number") {
    const clock = clockOfMinutes(Math.round(cell * 1440));
    return pick(cell, clock, clock.replace(/^0/, ""), fullWidth(clock), ` ${clock}\n`);
  }
  if (isReference(column) && typeof value === "string") return pick(cell, worn(value, wear), value.toLowerCase(), fullWidth(value));
  if (isReference(column) && Array.isArray(value) && value.length > 0) return pick(cell, value.join(";"), value.join("\n"), value.map((id) => fullWidth(String(id))).join("， "), value.join(",\u00a0"));
  if (/^(choice|word)s? of /.test(name)) return typeof value === "string" ? worn(String(column.kind.write(value, language)), Math.floor(wear / 2)) : column.kind.write(value, language);
  return name === "text" && typeof cell === "string" ? pick(cell, ` ${cell}`, `${cell}\u00a0`, `\n${cell}\t`) : cell;
}
