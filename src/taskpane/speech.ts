import { createContext, useContext } from "react";
import { languageOf, languages, type Language } from "../language/language";
import { say, sentence } from "../language/say";
import type { Text, Values } from "../language/text";
import { kept } from "./kept";

/** How the pane speaks now. */
export interface Speech {
  readonly language: Language;
  readonly say: (text: Text, values?: Values) => string;
  /** As a whole sentence, with a capital letter where the language has them. */
  readonly sentence: (text: Text, values?: Values) => string;
}

/** The speech of one language. */
export function speechIn(language: Language): Speech {
  return { language, say: (text, values) => say(text, language, values), sentence: (text, values) => sentence(text, language, values) };
}

export const SpeechContext = createContext<Speech>(speechIn("ko"));

/** The speech of the pane around. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** The language to begin with: the one chosen last time, else that of Office ("ko-KR"). */
export function firstLanguage(displayLanguage: string): Language {
  const chosen = kept("language");
  return languages.find((language) => language === chosen) ?? languageOf(displayLanguage);
}
