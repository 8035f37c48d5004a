import type { JSX } from "react";
import type { Language } from "../../language/language";
import type { ChosenShade } from "../theme";
import type { Work } from "../work";
import { Notice } from "./Notice";
import { Switches } from "./Switches";
import { WorkProgress } from "./WorkProgress";

interface DockProps {
  readonly work: Work;
  readonly shade: ChosenShade;
  readonly onUndo: () => void;
  readonly onSpeak: (language: Language) => void;
  readonly onShade: (shade: ChosenShade) => void;
}

/** The foot of the pane: what runs and what came of it stay in sight without moving what is above. */
export function Dock({ work, shade, onUndo, onSpeak, onShade }: DockProps): JSX.Element {
  return (
    <footer className="dock">
      <WorkProgress progress={work.progress} onStop={work.stop} />
      <Notice notice={work.notice} isBusy={work.progress !== null} onUndo={onUndo} onDismiss={work.dismiss} />
      <Switches shade={shade} onSpeak={onSpeak} onShade={onShade} />
    </footer>
  );
}
