import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { type Command, commandsOf } from "./commands";
import type { Desk } from "./desk";
import { Grid } from "./grid/Grid";
import { ContextMenu } from "./parts/ContextMenu";
import { FilterBox } from "./parts/FilterBox";
import { FormulaBar } from "./parts/FormulaBar";
import { NoticeBox } from "./parts/NoticeBox";
import { PaneFrame } from "./parts/PaneFrame";
import { Ribbon } from "./parts/Ribbon";
import { SheetTabs } from "./parts/SheetTabs";
import { StatusBar } from "./parts/StatusBar";
import type { PaneHost } from "./pane-host";
import { refuse } from "./refusal";
import { type Language, word } from "./words";

/** The whole page: ribbon, formula bar, grid, tabs and status at the left, the add-in's own pane at the right. */
export function App({ desk, pane }: { readonly desk: Desk; readonly pane: PaneHost }): ReactNode {
  useSyncExternalStore(desk.subscribe, () => desk.version);
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  const [paneWidth, setPaneWidth] = useState(320);
  useEffect(() => {
    void manifestText().then((text) => setCommands(text === null ? [] : commandsOf(text)));
  }, []);
  useEffect(() => {
    document.documentElement.lang = desk.language;
    document.title = desk.fileName;
  }, [desk.language, desk.fileName]);
  const first = useMemo(() => firstPane(commands ?? []), [commands]);
  const run = (command: Command): Promise<void> =>
    pane.run(command).catch((error: unknown) => refuse(desk, word("cannotDo", desk.language, { reason: error instanceof Error ? error.message : String(error) })));
  const setLanguage = (language: Language): void => desk.show({ language });
  return (
    <div className="page">
      <Ribbon desk={desk} commands={commands ?? []} run={(command) => void run(command)} paneWidth={paneWidth} setPaneWidth={setPaneWidth} setLanguage={setLanguage} />
      <main className="desk">
        <h1 className="unseen">{desk.fileName}</h1>
        <FormulaBar desk={desk} />
        <Grid desk={desk} />
        <SheetTabs desk={desk} />
        <StatusBar desk={desk} />
        {desk.menu && <ContextMenu desk={desk} menu={desk.menu} />}
      </main>
      {commands && <PaneFrame desk={desk} pane={pane} first={first} width={paneWidth} setWidth={setPaneWidth} />}
      {desk.filtering && <FilterBox desk={desk} {...desk.filtering} />}
      {desk.notice && <NoticeBox key={desk.notice.text} desk={desk} notice={desk.notice} />}
    </div>
  );
}

function firstPane(commands: readonly Command[]): { readonly pane: string; readonly page: string } {
  const action = commands.map((command) => command.action).find((one) => one.kind === "pane");
  return action ?? { pane: "", page: "/taskpane.html" };
}

async function manifestText(): Promise<string | null> {
  const answer = await fetch("/manifest.xml");
  return answer.ok ? answer.text() : null;
}
