import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { listChoices } from "../../engine/validation-check";
import { areaBetween, standingArea } from "../cell";
import type { Desk } from "../desk";
import { type } from "../typing";
import { word } from "../words";
import { type Geometry, type View, headHeight } from "./geometry";
import { isInSight, placeInView } from "./place";

interface Properties {
  readonly desk: Desk;
  readonly geometry: Geometry;
  readonly view: View;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** The button and the list of a cell whose validation is a list. */
export function ListPicker({ desk, geometry, view, isOpen, setOpen }: Properties): ReactNode {
  const { sheet, active, language } = desk;
  const rule = sheet.validationAt(active.row, active.column);
  if (rule?.type !== "list" || !rule.showDropDown || desk.draft) return null;
  const area = standingArea(sheet, active);
  const place = placeInView(geometry, view, area);
  if (!isInSight(geometry, view, area, place)) return null;
  return (
    <>
      <button
        type="button"
        className="list-button"
        tabIndex={-1}
        aria-label={word("choose", language)}
        aria-expanded={isOpen}
        style={{ left: place.left + place.width + 1, top: place.top + place.height - 20 }}
        onPointerDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setOpen(!isOpen);
        }}
      >
        ▾
      </button>
      {isOpen && <Choices desk={desk} place={place} room={view.height + headHeight} close={() => setOpen(false)} />}
    </>
  );
}

interface ChoicesProperties {
  readonly desk: Desk;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly room: number;
  readonly close: () => void;
}

function Choices({ desk, place: cell, room, close }: ChoicesProperties): ReactNode {
  const { sheet, active } = desk;
  const rule = sheet.validationAt(active.row, active.column);
  const choices = rule ? listChoices(rule, sheet, active.row, active.column) : [];
  const [at, setAt] = useState(Math.max(0, choices.indexOf(sheet.text(active.row, active.column))));
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const choose = (choice: string | undefined): void => {
    close();
    desk.focusGrid();
    if (choice !== undefined) type(desk, areaBetween(sheet, active, active), choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = choices.length - 1;
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    if (to !== undefined) setAt(to);
    else if (event.key === "Enter" || event.key === " " || event.key === "Tab") choose(choices[at]);
    else if (event.key === "Escape") choose(undefined);
    else jumpTo(event.key);
    event.preventDefault();
    event.stopPropagation();
  };
  const jumpTo = (key: string): void => {
    const found = choices.findIndex((choice, place) => place > at && choice.toLowerCase().startsWith(key.toLowerCase()));
    if (key.length === 1 && found >= 0) setAt(found);
  };
  const height = Math.min(choices.length * 24 + 2, 220);
  const below = cell.top + cell.height;
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={word("choices", desk.language)}
      aria-activedescendant={`${id}-${at}`}
      className="choices"
      style={{ left: cell.left, top: below + height > room ? cell.top - height : below, minWidth: cell.width, maxHeight: height }}
      onKeyDown={onKeyDown}
      onBlur={close}
    >
      {choices.map((choice, index) => (
        <div
          key={choice}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="choice"
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            choose(choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
