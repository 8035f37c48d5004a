import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { Desk, Menu } from "../desk";
import { cellItems, sheetItems } from "../menu-items";
import { word } from "../words";

/** The menu over what was asked about: arrows go through it, Enter does, Escape leaves. */
export function ContextMenu({ desk, menu }: { readonly desk: Desk; readonly menu: Menu }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const items = menu.sheet ? sheetItems(desk, menu.sheet) : cellItems(desk);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(menu.x, window.innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(0, Math.min(menu.y, window.innerHeight - height - 4))}px`;
  }, [menu]);
  useEffect(() => {
    box.current?.querySelector("button")?.focus();
  }, [menu]);
  const close = (): void => {
    desk.show({ menu: null });
    desk.focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const last = buttons.length - 1;
    const to = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (to !== undefined) buttons[to]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
  };
  const onBlur = (event: { readonly relatedTarget: EventTarget | null }): void => {
    if (!(event.relatedTarget instanceof Node) || !box.current?.contains(event.relatedTarget)) desk.show({ menu: null });
  };
  return (
    <div ref={box} role="menu" tabIndex={-1} className="context-menu" aria-label={word("menu", desk.language)} onKeyDown={onKeyDown} onBlur={onBlur}>
      {items.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          data-action={label}
          onClick={() => {
            close();
            run();
          }}
        >
          {word(label, desk.language)}
        </button>
      ))}
    </div>
  );
}
