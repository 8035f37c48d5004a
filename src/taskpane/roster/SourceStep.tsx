import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useId, useRef, useState, type JSX } from "react";
import type { Text } from "../../language/text";
import { readFile, readPaste } from "../../roster/read-source";
import { limits, tooLarge, type Source, type SourceSheet, type SourceTrouble } from "../../roster/source";
import { useSpeech } from "../speech";
import { StepHead } from "./StepHead";

const words = {
  title: { ko: "명단 가져오기", en: "Import a roster" },
  back: { ko: "그만두기", en: "Cancel" },
  what: { ko: "파일을 읽어 무엇이 달라지는지 먼저 보여 드립니다. 그때까지 아무것도 쓰지 않습니다.", en: "Reads the file and shows what would change. Nothing is written before that." },
  open: { ko: "파일 열기", en: "Open a file" },
  kinds: { ko: "엑셀(.xlsx), CSV", en: "Excel (.xlsx), CSV" },
  paste: { ko: "또는 엑셀에서 복사한 명단을 붙여넣으세요", en: "Or paste what you copied in Excel" },
  read: { ko: "붙여넣은 명단 읽기", en: "Read what was pasted" },
  pasted: { ko: "붙여넣은 명단", en: "Pasted" },
} as const satisfies Record<string, Text>;

interface SourceStepProps {
  readonly onRead: (sheets: readonly SourceSheet[]) => void;
  readonly onLeave: () => void;
}

/** Where the roster comes from: a file, or what was copied. What cannot be used is said, with a way out. */
export function SourceStep({ onRead, onLeave }: SourceStepProps): JSX.Element {
  const { say } = useSpeech();
  const [text, setText] = useState("");
  const [trouble, setTrouble] = useState<SourceTrouble | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  function take(source: Source): void {
    if ("trouble" in source) setTrouble(source);
    else onRead(source.sheets);
  }

  async function open(file: File | undefined): Promise<void> {
    if (!file) return;
    take(file.size > limits.bytes ? tooLarge() : readFile(new Uint8Array(await file.arrayBuffer()), file.name));
    // The same file, once it was put right, is a choice again.
    if (input.current) input.current.value = "";
  }

  return (
    <>
      <StepHead step={1} title={words.title} back={words.back} onBack={onLeave} />
      <p className="hint">{say(words.what)}</p>
      <div className="source">
        <input ref={input} type="file" hidden accept=".xlsx,.csv,.tsv,.txt" aria-label={say(words.open)} onChange={({ target }) => void open(target.files?.[0])} />
        <PrimaryButton text={say(words.open)} onClick={() => input.current?.click()} />
        <span className="hint">{say(words.kinds)}</span>
      </div>
      <label htmlFor={id} className="choice-label">{say(words.paste)}</label>
      <textarea id={id} className="paste" rows={5} spellCheck={false} value={text} onChange={({ target }) => setText(target.value)} />
      <DefaultButton text={say(words.read)} disabled={text.trim() === ""} allowDisabledFocus onClick={() => text.trim() !== "" && take(readPaste(text, say(words.pasted)))} />
      <div role="alert">
        {trouble && (
          <div className="source-trouble">
            <p className="notice-what">{say(trouble.trouble, trouble.values)}</p>
            <p>{say(trouble.remedy, trouble.values)}</p>
          </div>
        )}
      </div>
    </>
  );
}
