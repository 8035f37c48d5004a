import { DefaultButton } from "@fluentui/react/lib/Button";
import { useRef, useState, type ComponentType, type JSX } from "react";
import { flushSync } from "react-dom";
import { fetched } from "../../actions/fetched";
import type { Text } from "../../language/text";
import type { ImportRosterProps } from "../roster/ImportRoster";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";

const words = {
  roster: { ko: "명단", en: "Roster" },
  hint: { ko: "상대 회사가 보낸 명단(.xlsx, .csv)을 읽어 방문자명단에 넣거나, 바뀐 명단과 견줍니다.", en: "Reads the other side's roster (.xlsx, .csv) into Visitors, or compares a changed one with it." },
  open: { ko: "명단 가져오기", en: "Import a roster" },
  opening: { ko: "명단 가져오기를 여는 중", en: "Opening the import" },
} as const satisfies Record<string, Text>;

interface RosterPlaceProps {
  readonly visit: VisitWork;
  /** What stands here while no roster is imported; it is given the door to the import. */
  readonly children: (door: JSX.Element) => JSX.Element;
}

/** A place with a door to the import of a roster, whose panel is fetched when it is first opened. */
export function RosterPlace({ visit, children }: RosterPlaceProps): JSX.Element {
  const { say } = useSpeech();
  const door = useRef<HTMLElement>(null);
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType<ImportRosterProps> } | null>(null);
  const isBusy = visit.work.progress !== null;

  async function open(): Promise<void> {
    const fetching = await visit.work.run(words.opening, () => fetched(() => import("../roster/ImportRoster")));
    if (fetching) setPanel({ Panel: fetching.ImportRoster });
  }

  /** The keyboard goes back to the door. */
  function leave(): void {
    flushSync(() => setPanel(null));
    door.current?.querySelector("button")?.focus();
  }

  if (panel) return <panel.Panel isBusy={isBusy} onCompare={visit.compareRoster} onImport={visit.importRoster} onLeave={leave} />;
  return children(
    <section ref={door} className="block">
      <h2>{say(words.roster)}</h2>
      <p className="hint">{say(words.hint)}</p>
      <DefaultButton text={say(words.open)} disabled={isBusy} allowDisabledFocus onClick={() => void open()} />
    </section>,
  );
}
