/** The languages that stand with the meaning; each further one is an overlay (overlays/<language>.ts). */
export type Language = "ko" | "en";

export const languages: readonly Language[] = ["ko", "en"];

/** The language of a locale such as "ko-KR"; English where we have no better. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("ko") ? "ko" : "en";
}
