import { useRef, useState, type JSX } from "react";
import type { Language } from "../language/language";
import type { Actions } from "./actions";
import { keep } from "./kept";
import type { Now } from "../actions/now";
import { FirstRun } from "./panels/FirstRun";
import { Unread } from "./panels/Unread";
import { VisitPanel } from "./panels/VisitPanel";
import { Dock } from "./parts/Dock";
import { Heading } from "./parts/Heading";
import { Places, type PlaceName } from "./parts/Places";
import { Shell } from "./parts/Shell";
import { speechIn } from "./speech";
import { useShade } from "./use-shade";
import { useVisitWork } from "./visit-work";

interface AppProps {
  readonly actions: Actions;
  /** The language to begin with. */
  readonly firstLanguage: Language;
  /** Where to begin; at 점검 the visit is checked at once. */
  readonly firstPlace?: PlaceName;
  readonly now: () => Now;
  /** The colour behind Office's panes, where Office says it. */
  readonly officeGround: () => string | undefined;
}

/** The pane: heading and places above, one panel under them, what is going on at the bottom. */
export function App({ actions, firstLanguage, firstPlace = "setUp", now, officeGround }: AppProps): JSX.Element {
  const [language, setLanguage] = useState(firstLanguage);
  const [place, setPlace] = useState(firstPlace);
  const { shade, chosen, choose } = useShade(officeGround);
  const visit = useVisitWork(actions, now, language, firstPlace === "check");
  const panel = useRef<HTMLElement>(null);
  const { work, overview, checked } = visit;
  const isBusy = work.progress !== null;
  const isBegun = overview !== null && overview.present.length > 0;

  function speak(next: Language): void {
    keep("language", next);
    setLanguage(next);
  }

  /** The two first buttons are gone once they have worked: the keyboard goes on in the panel that comes. */
  async function begin(deed: Promise<boolean>, next: PlaceName): Promise<void> {
    if (!(await deed)) return;
    setPlace(next);
    panel.current?.focus();
  }

  return (
    <Shell speech={speechIn(language)} shade={shade} isBusy={isBusy}>
      <header className="top">
        <Heading visit={overview?.heading ?? null} />
        {isBegun && <Places place={place} found={checked ? checked.findings.length : null} onGo={setPlace} />}
      </header>
      <main ref={panel} className="panel" tabIndex={-1}>
        {isBegun && <VisitPanel actions={actions} now={now} place={place} visit={visit} overview={overview} />}
        {overview && !isBegun && (
          <FirstRun
            isBusy={isBusy}
            onStart={() => void begin(visit.addSheets(), "setUp")}
            onSample={() => void begin(visit.loadSample(), "check")}
          />
        )}
        {!overview && !isBusy && <Unread onRetry={visit.lookOver} />}
      </main>
      <Dock work={work} shade={chosen} onUndo={visit.undo} onSpeak={speak} onShade={choose} />
    </Shell>
  );
}
