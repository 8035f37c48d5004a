import type { Language } from "../language/language";
import { saidDay } from "../language/say";
import { dayOf } from "../values/day";
import type { Visit } from "../visit/visit";

/** The visit in one line: its name, and its days. */
export function visitLine({ request }: Visit, language: Language): string {
  const { titleKo, titleEn, guestCompany, start, end } = request;
  const title = (language === "ko" ? (titleKo ?? titleEn) : (titleEn ?? titleKo)) ?? guestCompany ?? "";
  const days = [start, end].flatMap((each) => (each === null ? [] : [saidDay(dayOf(each), language)]));
  return [title, days.join(" – ")].filter(Boolean).join("  ·  ");
}
