import { DefaultButton } from "@fluentui/react/lib/Button";
import { useRef, type ChangeEvent, type JSX } from "react";
import type { StandardsShown } from "../../actions/show-standards";
import type { Trouble } from "../../actions/trouble";
import type { Text } from "../../language/text";
import { editionText } from "../../visit/standards-edition";
import { useSpeech } from "../speech";

const words = {
  save: { ko: "파일로 저장", en: "Save as a file" },
  open: { ko: "파일 열기", en: "Open a file" },
  choose: { ko: "기준 파일 고르기", en: "Choose a file of standards" },
  name: { ko: "기준표-{edition}.json", en: "standards-{edition}.json" },
  notJson: { ko: "{file}은(는) 기준 파일(JSON)이 아닙니다.", en: "{file} is no file of standards (JSON)." },
  remedy: { ko: "'파일로 저장'으로 만든 파일이나 접대 파일을 고르세요.", en: "Choose a file that 'Save as a file' wrote, or a visit's file." },
} as const satisfies Record<string, Text>;

interface StandardsFileProps {
  readonly shown: StandardsShown;
  readonly isBusy: boolean;
  readonly onOpen: (json: unknown) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** The standards as a file, for other visits of the company: saved, or opened to be tried. */
export function StandardsFile({ shown, isBusy, onOpen, onTrouble }: StandardsFileProps): JSX.Element {
  const { say } = useSpeech();
  const chooser = useRef<HTMLInputElement>(null);

  function save(): void {
    const address = URL.createObjectURL(new Blob([`${JSON.stringify(shown.json, null, 2)}\n`], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = say(words.name, { edition: editionText(shown.edition) });
    link.click();
    URL.revokeObjectURL(address);
  }

  async function open(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text();
    // The same file can be chosen again after it was corrected.
    input.value = "";
    try {
      onOpen(JSON.parse(text.replace(/^\uFEFF/, "")) as unknown);
    } catch {
      onTrouble({ what: words.notJson, remedy: words.remedy, values: { file: file.name } });
    }
  }

  return (
    <div className="buttons">
      <DefaultButton text={say(words.save)} onClick={save} />
      <DefaultButton text={say(words.open)} disabled={isBusy} allowDisabledFocus onClick={() => chooser.current?.click()} />
      <input ref={chooser} className="unseen" type="file" accept=".json,application/json" tabIndex={-1} aria-label={say(words.choose)} onChange={(event) => void open(event)} />
    </div>
  );
}
