import { useId, type JSX } from "react";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly isLabelUnseen?: boolean;
  readonly describedBy?: string;
  readonly onChoose: (key: string) => void;
}

/** One of many to choose from: the browser's own list, which every keyboard and reader knows and which is never cut off by the pane. */
export function Choice({ label, value, options, isLabelUnseen = false, describedBy, onChoose }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className={isLabelUnseen ? "unseen" : "choice-label"}>{label}</label>
      <select id={id} value={value} aria-describedby={describedBy} onChange={({ target }) => onChoose(target.value)}>
        {options.map(({ key, text }) => (
          <option key={key} value={key}>{text}</option>
        ))}
      </select>
    </div>
  );
}
