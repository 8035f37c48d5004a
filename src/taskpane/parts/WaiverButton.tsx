import { useRef, useState, type JSX } from "react";
import type { FindingAt } from "../../actions/check-visit";
import type { WaiverWish } from "../../actions/waive-finding";
import type { Text } from "../../language/text";
import type { Day } from "../../values/day";
import { closeTo } from "../close-to";
import { useSpeech } from "../speech";
import { WaiverForm } from "./WaiverForm";

const waive: Text = { ko: "예외 승인…", en: "Let it stand…" };

/** What letting a finding stand asks of those around. */
export interface WaiverDeeds {
  readonly today: () => Day;
  /** True when it is done; the finding is then among the waived ones. */
  readonly onWaive: (found: FindingAt, wish: WaiverWish) => Promise<boolean>;
}

interface WaiverButtonProps extends WaiverDeeds {
  readonly found: FindingAt;
  readonly tabIndex: number;
  /** Told when the form opens: its row becomes the one a person stands on. */
  readonly onOpen: () => void;
}

/** Lets a finding stand: a quiet button that opens a form in its place. */
export function WaiverButton({ found, tabIndex, today, onWaive, onOpen }: WaiverButtonProps): JSX.Element {
  const { say } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function open(): void {
    onOpen();
    setIsOpen(true);
  }

  if (isOpen) return <WaiverForm today={today()} onWaive={(wish) => onWaive(found, wish)} onClose={() => closeTo(opener, () => setIsOpen(false))} />;
  return (
    <button ref={opener} type="button" className="waive" tabIndex={tabIndex} aria-expanded={false} onClick={open}>
      {say(waive)}
    </button>
  );
}
