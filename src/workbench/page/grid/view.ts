import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { type View, headHeight, headWidth } from "./geometry";
import type { Desk } from "../desk";

/** Follows how far the grid is scrolled and how much of it fits. */
export function useView(scroller: RefObject<HTMLDivElement | null>, desk: Desk): { readonly view: View; readonly onScroll: () => void } {
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 0, height: 0 });
  const look = useCallback((): void => {
    const element = scroller.current;
    if (!element) return;
    setView({ left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth - headWidth, height: element.clientHeight - headHeight });
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(look);
    watch.observe(element);
    look();
    return () => watch.disconnect();
  }, [scroller, look]);
  // Each sheet begins at its own top: what is remembered is where the user stood, and that is scrolled to.
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
    look();
  }, [scroller, look, desk.sheet]);
  return { view, onScroll: look };
}
