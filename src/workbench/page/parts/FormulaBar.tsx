import { type ChangeEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import type { Desk } from "../desk";
import { goTo, placeName } from "../name-box";
import { beginDraft, commitDraft, dropDraft, retype } from "../typing";
import { leave } from "../grid/keys";
import { word } from "../words";

/** The name box, which goes where its text says, and the content of the active cell. */
export function FormulaBar({ desk }: { readonly desk: Desk }): ReactNode {
  const { language, draft, content } = desk;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current.value !== content) field.current.value = content;
  }, [content]);
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const text = event.currentTarget.value;
    if (draft) retype(desk, text);
    else beginDraft(desk, "edit", text, "bar");
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") dropDraft(desk);
    else if (event.key === "Enter" && !event.altKey) commitDraft(desk, () => leave(desk, "down", event.shiftKey));
    else if (event.key === "Tab" && draft) commitDraft(desk, () => leave(desk, "across", event.shiftKey));
    else return;
    event.preventDefault();
    desk.focusGrid();
  };
  return (
    <div className="formula-bar">
      <NameBox key={`${desk.sheet.id} ${placeName(desk)}`} desk={desk} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        rows={1}
        aria-label={word("formulaBar", language)}
        spellCheck={false}
        autoComplete="off"
        defaultValue={content}
        onFocus={() => !desk.draft && beginDraft(desk, "edit", desk.content, "bar")}
        onChange={onChange}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function NameBox({ desk }: { readonly desk: Desk }): ReactNode {
  return (
    <input
      className="name-box"
      aria-label={word("nameBox", desk.language)}
      spellCheck={false}
      autoComplete="off"
      defaultValue={placeName(desk)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.currentTarget.value = placeName(desk);
        if (event.key === "Enter" && !event.nativeEvent.isComposing) commitDraft(desk, () => goTo(desk, event.currentTarget.value));
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        // Else the same Enter would be typed into the cell that has the keyboard now.
        event.preventDefault();
        desk.focusGrid();
      }}
    />
  );
}
