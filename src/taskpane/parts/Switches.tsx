import { ActionButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { languageNames, type Language } from "../../language/language";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";
import type { ChosenShade } from "../theme";

const nextLanguage: Readonly<Record<Language, Language>> = { ko: "en", en: "ko" };

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
      <ActionButton text={languageNames[other]} lang={other} onClick={() => onSpeak(other)} />
    </div>
  );
}
