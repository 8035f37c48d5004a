/** The languages that stand with the meaning; each further one is an overlay (overlays/<language>.ts). */
export type Language = "ko" | "en";

export const languages: readonly Language[] = ["ko", "en"];

/** Each language by its own name, so that whoever needs it can read it. */
export const languageNames: Readonly<Record<Language, string>> = { ko: "한국어", en: "English" };

/** The language of a locale such as "ko-KR"; English where we have no better. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("ko") ? "ko" : "en";
}
