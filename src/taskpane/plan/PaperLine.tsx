import { DefaultButton } from "@fluentui/react/lib/Button";
import { useState, type JSX } from "react";
import type { PaperShown } from "../../actions/show-plan";
import { languageNames, languages, type Language } from "../../language/language";
import type { Text } from "../../language/text";
import { useSpeech } from "../speech";

const words = {
  make: { ko: "{paper} 만들기", en: "Make: {paper}" },
  about: { ko: "무엇에 대해", en: "About" },
  all: { ko: "모두", en: "All" },
  language: { ko: "인쇄물의 언어", en: "Language on paper" },
  notYet: { ko: "필요한 시트가 아직 없습니다.", en: "The sheets it is made from are not here yet." },
} as const satisfies Record<string, Text>;

interface PaperLineProps {
  readonly paper: PaperShown;
  readonly isBusy: boolean;
  readonly onMake: (wish: { readonly language: Language; readonly about?: string }) => void;
}

/** One paper: what it is, about what and in which language, and the button that makes it. */
export function PaperLine({ paper, isBusy, onMake }: PaperLineProps): JSX.Element {
  const { say, language: spoken } = useSpeech();
  const [language, setLanguage] = useState<Language>(spoken);
  const [about, setAbout] = useState("");
  const id = `paper-${paper.key}`;
  return (
    <details className="plan-part">
      <summary>{say(paper.title)}</summary>
      <p className="hint">{say(paper.use)}</p>
      {paper.isReady ? (
        <>
          {paper.subjects.length > 1 && (
            <div className="plan-field">
              <label htmlFor={`${id}-about`}>{say(words.about)}</label>
              <select id={`${id}-about`} value={about} onChange={(event) => setAbout(event.currentTarget.value)}>
                <option value="">{say(words.all)}</option>
                {paper.subjects.map((subject) => (
                  <option key={subject.id} value={subject.id}>{say(subject.name)}</option>
                ))}
              </select>
            </div>
          )}
          <div className="plan-field">
            <label htmlFor={`${id}-language`}>{say(words.language)}</label>
            <select id={`${id}-language`} value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>{languageNames[each]}</option>
              ))}
            </select>
          </div>
          <DefaultButton text={say(words.make, { paper: paper.title })} disabled={isBusy} allowDisabledFocus onClick={() => onMake({ language, ...(about === "" ? {} : { about }) })} />
        </>
      ) : (
        <p className="hint">{say(words.notYet)}</p>
      )}
    </details>
  );
}
