import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useId, useRef, useState, type JSX, type KeyboardEvent, type SyntheticEvent } from "react";
import type { WaiverWish } from "../../actions/waive-finding";
import type { Text } from "../../language/text";
import { parseDay, type Day } from "../../values/day";
import { keep, kept } from "../kept";
import { useSpeech } from "../speech";

const words = {
  title: { ko: "고치지 않고 예외로 승인", en: "Let it stand" },
  reason: { ko: "사유", en: "Reason" },
  by: { ko: "승인자", en: "Approved by" },
  on: { ko: "승인일", en: "Approved on" },
  waive: { ko: "예외로 승인", en: "Let it stand" },
  cancel: { ko: "그만두기", en: "Cancel" },
} as const satisfies Record<string, Text>;

const missing = {
  reason: { ko: "왜 그대로 두는지 적으세요.", en: "Say why it is let stand." },
  by: { ko: "승인한 사람의 이름을 적으세요.", en: "Give the name of the one who approves." },
  on: { ko: "승인한 날을 적으세요.", en: "Give the day of the approval." },
} as const satisfies Record<string, Text>;

type Field = keyof typeof missing;

interface WaiverFormProps {
  readonly today: Day;
  readonly onWaive: (wish: WaiverWish) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Reason, name and day of a waiver; what is missing is said beside its field, and nothing typed is lost when it fails. */
export function WaiverForm({ today, onWaive, onClose }: WaiverFormProps): JSX.Element {
  const { say } = useSpeech();
  const [told, setTold] = useState<Readonly<Record<Field, string>>>({ reason: "", by: kept("approver") ?? "", on: today });
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => fieldIn(form.current, "reason")?.focus(), []);

  function tell(field: Field, text: string): void {
    setTold({ ...told, [field]: text });
    setWrong(wrong.filter((each) => each !== field));
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const on = parseDay(told.on);
    const blank = (["reason", "by", "on"] as const).filter((field) => (field === "on" ? on === null : told[field].trim() === ""));
    setWrong(blank);
    const [first] = blank;
    if (first || on === null) {
      fieldIn(form.current, first ?? "on")?.focus();
      return;
    }
    keep("approver", told.by.trim());
    void onWaive({ reason: told.reason, by: told.by, on });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    // The list around moves among its rows by these keys; within a field they move the cursor.
    if (event.key !== "F8") event.stopPropagation();
    if (event.key === "Escape") onClose();
  }

  function fieldProps(field: Field) {
    const isWrong = wrong.includes(field);
    return { id: `${id}-${field}`, name: field, value: told[field], "aria-required": true, "aria-invalid": isWrong, ...(isWrong ? { "aria-describedby": `${id}-${field}-wrong` } : {}) };
  }

  function labelled(field: Field, input: JSX.Element): JSX.Element {
    return (
      <div className="field">
        <label htmlFor={`${id}-${field}`}>{say(words[field])}</label>
        {input}
        {wrong.includes(field) && <p id={`${id}-${field}-wrong`} className="field-wrong">{say(missing[field])}</p>}
      </div>
    );
  }

  return (
    // The keys pass by here on their way to the list; the box itself is nothing to press.
    <div role="presentation" onKeyDown={onKeyDown}>
      <form ref={form} className="waiver-form" aria-label={say(words.title)} noValidate onSubmit={submit}>
        {labelled("reason", <textarea rows={2} {...fieldProps("reason")} onChange={(event) => tell("reason", event.target.value)} />)}
        {labelled("by", <input type="text" autoComplete="off" {...fieldProps("by")} onChange={(event) => tell("by", event.target.value)} />)}
        {labelled("on", <input type="date" max="2099-12-31" {...fieldProps("on")} onChange={(event) => tell("on", event.target.value)} />)}
        <div className="buttons">
          <PrimaryButton type="submit" text={say(words.waive)} />
          <DefaultButton text={say(words.cancel)} onClick={onClose} />
        </div>
      </form>
    </div>
  );
}

function fieldIn(form: HTMLFormElement | null, field: Field): HTMLElement | null {
  return form?.querySelector<HTMLElement>(`[name="${field}"]`) ?? null;
}
