import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useRef, type JSX, type ReactNode } from "react";
import type { Text } from "../../language/text";
import type { Actions } from "../actions";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";

const words = {
  open: { ko: "새 통합 문서로 열기", en: "Open as a new workbook" },
  save: { ko: "파일로 받기", en: "Save as a file" },
  opening: { ko: "새 통합 문서를 여는 중", en: "Opening the new workbook" },
  opened: { ko: "새 통합 문서를 열었습니다. 아직 저장되지 않았으니 그 창에서 저장하세요.", en: "The new workbook is open. It is not saved yet: save it in its own window." },
} as const satisfies Record<string, Text>;
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface CopyMadeProps {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly actions: Actions;
  readonly visit: VisitWork;
  /** What the copy is like. */
  readonly children: ReactNode;
}

/** A copy that has been made and stands nowhere yet: opened beside the workbook, or handed over as a file. */
export function CopyMade({ title, bytes, fileName, actions, visit, children }: CopyMadeProps): JSX.Element {
  const { say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const isBusy = visit.work.progress !== null;

  // What was pressed to make it may be gone: the keyboard goes on at what came of it.
  useEffect(() => box.current?.focus(), [bytes]);

  async function open(): Promise<void> {
    const done = await visit.work.run(words.opening, async () => {
      await actions.openCopy(bytes);
      return { message: words.opened, undoable: false };
    });
    if (done) visit.work.tell({ kind: "done", outcome: done });
  }

  function save(): void {
    const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: xlsx }));
    const link = document.createElement("a");
    link.href = address;
    link.download = fileName;
    link.click();
    // A download that has not begun yet still needs the address.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  return (
    <div ref={box} className="preview" role="group" aria-label={title} tabIndex={-1}>
      <h3>{title}</h3>
      {children}
      <div className="buttons">
        <PrimaryButton text={say(words.open)} disabled={isBusy} allowDisabledFocus onClick={() => void open()} />
        <DefaultButton text={say(words.save)} disabled={isBusy} allowDisabledFocus onClick={save} />
      </div>
    </div>
  );
}
