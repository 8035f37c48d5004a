import { DefaultButton, type IButton } from "@fluentui/react/lib/Button";
import { useRef, type JSX } from "react";
import { fetched } from "../../actions/fetched";
import type { Text } from "../../language/text";
import { closeTo } from "../close-to";
import { useSpeech } from "../speech";
import { useFetched } from "../use-fetched";
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
  const door = useRef<IButton>(null);
  const { part, open, leave } = useFetched(visit.work, words.opening, () => fetched(() => import("../roster/ImportRoster")));
  const isBusy = visit.work.progress !== null;

  if (part) return <part.ImportRoster isBusy={isBusy} onCompare={visit.compareRoster} onImport={visit.importRoster} onLeave={() => closeTo(door, leave)} />;
  return children(
    <section className="block">
      <h2>{say(words.roster)}</h2>
      <p className="hint">{say(words.hint)}</p>
      <DefaultButton componentRef={door} text={say(words.open)} disabled={isBusy} allowDisabledFocus onClick={open} />
    </section>,
  );
}
