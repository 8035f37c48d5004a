import { parseDay, parseMoment, weekday, type Day } from "../values/day";
import type { Language } from "./language";
import { withParticles } from "./particles";
import type { Said, Text, Values } from "./text";

const weekdays = { ko: ["일", "월", "화", "수", "목", "금", "토"], en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] };
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as people say it: 11.10(화), Tue 10 Nov. */
export function saidDay(day: Day, language: Language): string {
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  const name = weekdays[language][weekday(day)] ?? "";
  return language === "ko" ? `${month}.${date}(${name})` : `${name} ${date} ${months[month - 1] ?? ""}`;
}

/** The same with its year, for papers that are kept: 2026.11.10(화), Tue 10 Nov 2026. */
export function saidFullDay(day: Day, language: Language): string {
  const year = day.slice(0, 4);
  return language === "ko" ? `${year}.${saidDay(day, language)}` : `${saidDay(day, language)} ${year}`;
}

/** One value as the language writes it: thousands marks, days and moments said, a list with commas. */
export function said(value: Said, language: Language): string {
  if (typeof value === "number") return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
  if (typeof value !== "string") {
    if ("en" in value) return value[language];
    return value.map((each) => said(each, language)).join(", ");
  }
  const moment = parseMoment(value);
  if (moment) return `${saidDay(moment.slice(0, 10) as Day, language)} ${moment.slice(11)}`;
  const day = parseDay(value);
  return day ? saidDay(day, language) : value;
}

/** The sentence in the language, its values in place. A value that is not given leaves its mark visible. */
export function say(text: Text, language: Language, values: Values = {}): string {
  const sentence = text[language].replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name];
    return value === undefined ? mark : said(value, language);
  });
  return language === "ko" ? withParticles(sentence) : sentence;
}

/** The sentence as it is said in every language, for one that becomes a value of another. */
export function saidText(text: Text, values: Values): Text {
  return { ko: say(text, "ko", values), en: say(text, "en", values) };
}

/** The same as a whole sentence: in English it begins with a capital letter, unless it begins with an id or a name. */
export function sentence(text: Text, language: Language, values: Values = {}): string {
  const words = say(text, language, values);
  return language === "en" ? words.replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase()) : words;
}
