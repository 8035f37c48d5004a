import { type ReactNode, useRef } from "react";
import type { Command } from "../commands";
import type { Desk } from "../desk";
import { newBook, openFile, saveFile } from "../files";
import { redo, undo } from "../history";
import { commitDraft } from "../typing";
import { type Language, word } from "../words";

interface Properties {
  readonly desk: Desk;
  readonly commands: readonly Command[];
  readonly run: (command: Command) => void;
  readonly paneWidth: number;
  readonly setPaneWidth: (width: number) => void;
  readonly setLanguage: (language: Language) => void;
}

const widths = [270, 320, 350];

/** The strip above the grid: the workbook's own buttons, then those the add-in's manifest declares. */
export function Ribbon({ desk, commands, run, paneWidth, setPaneWidth, setLanguage }: Properties): ReactNode {
  const { language } = desk;
  const picker = useRef<HTMLInputElement>(null);
  const after = (work: () => unknown) => (): void => commitDraft(desk, () => void work());
  const button = (name: "newBook" | "open" | "save" | "undo" | "redo", work: () => unknown): ReactNode => (
    <button type="button" data-command={name} onMouseDown={(event) => event.preventDefault()} onClick={after(work)}>
      {word(name, language)}
    </button>
  );
  return (
    <header className="ribbon">
      <div className="group" role="toolbar" aria-label={word("file", language)}>
        {button("newBook", () => newBook(desk))}
        {button("open", () => picker.current?.click())}
        {button("save", () => saveFile(desk))}
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={word("open", language)}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file) void openFile(desk, file);
          }}
        />
        {button("undo", () => undo(desk))}
        {button("redo", () => redo(desk))}
      </div>
      <div className="group commands" role="toolbar" aria-label={word("addin", language)}>
        {commands.map((command) => (
          <button key={command.id} type="button" data-command={command.id} title={command.tip[language]} onMouseDown={(event) => event.preventDefault()} onClick={after(() => run(command))}>
            {command.icon && <img src={command.icon} alt="" width={16} height={16} />}
            {command.label[language]}
          </button>
        ))}
      </div>
      <div className="group" role="group" aria-label={word("paneWidth", language)}>
        {widths.map((width) => (
          <button key={width} type="button" aria-pressed={width === paneWidth} onClick={() => setPaneWidth(width)}>
            {width}
          </button>
        ))}
      </div>
      <div className="group" role="group" aria-label={word("language", language)}>
        <button type="button" lang="ko" aria-pressed={language === "ko"} onClick={() => setLanguage("ko")}>
          한국어
        </button>
        <button type="button" lang="en" aria-pressed={language === "en"} onClick={() => setLanguage("en")}>
          English
        </button>
      </div>
    </header>
  );
}
