import { ActionButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Language } from "../../language/language";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";
import type { ChosenShade } from "../theme";

/** Each language by its own name, so that whoever needs it can read it. */
const nextLanguage: Readonly<Record<Language, { readonly language: Language; readonly name: string }>> = {
  ko: { language: "en", name: "English" },
  en: { language: "ko", name: "한국어" },
};

const shades = {
  auto: { words: { ko: "화면: 자동", en: "Theme: auto" }, next: "light" },
  light: { words: { ko: "화면: 밝게", en: "Theme: light" }, next: "dark" },
  dark: { words: { ko: "화면: 어둡게", en: "Theme: dark" }, next: null },
} as const satisfies Record<string, { words: Text; next: ChosenShade }>;

interface SwitchesProps {
  readonly shade: ChosenShade;
  readonly onSpeak: (language: Language) => void;
  readonly onShade: (shade: ChosenShade) => void;
}

/** The pane's language and theme, each one click from the next. */
export function Switches({ shade, onSpeak, onShade }: SwitchesProps): JSX.Element {
  const { language, say } = useSpeech();
  const other = nextLanguage[language];
  const current = shades[shade ?? "auto"];
  return (
    <div className="switches">
      <ActionButton text={say(current.words)} onClick={() => onShade(current.next)} />
      <ActionButton text={other.name} lang={other.language} onClick={() => onSpeak(other.language)} />
    </div>
  );
}
