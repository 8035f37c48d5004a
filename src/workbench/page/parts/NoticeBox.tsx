import { type ReactNode, useEffect, useRef } from "react";
import type { Desk, Notice } from "../desk";

/** A message or question over the page; the first button has the keyboard. */
export function NoticeBox({ desk, notice }: { readonly desk: Desk; readonly notice: Notice }): ReactNode {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
    box.current?.querySelector("button")?.focus();
    // Only then: what lies under an open box cannot take the keyboard.
    return () => desk.focusGrid();
  }, [desk]);
  return (
    <dialog
      ref={box}
      className="notice"
      aria-labelledby="notice-title"
      aria-describedby="notice-text"
      onCancel={(event) => {
        event.preventDefault();
        notice.answer(-1);
      }}
    >
      <h2 id="notice-title">{notice.title}</h2>
      <p id="notice-text">{notice.text}</p>
      <div className="buttons">
        {notice.buttons.map((name, place) => (
          <button key={name} type="button" onClick={() => notice.answer(place)}>
            {name}
          </button>
        ))}
      </div>
    </dialog>
  );
}
