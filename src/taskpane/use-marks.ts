import { useEffect, useRef, useState } from "react";
import type { Checked } from "../actions/check-visit";
import type { Marked } from "../actions/mark-findings";
import type { Actions } from "./actions";
import { keep, kept } from "./kept";

/** Whether cells with findings are marked in the sheets, and what came of it. */
export interface Marks {
  readonly isOn: boolean;
  /** null before the first marking. */
  readonly result: Marked | "failed" | null;
  readonly choose: (isOn: boolean) => void;
}

/** Keeps the marks as the list is, while a person wants them; the newest list is marked when several wait. */
export function useMarks(actions: Pick<Actions, "markCells" | "unmarkCells">, checked: Checked | null): Marks {
  const [isOn, setIsOn] = useState(() => kept("marks") === "on");
  const [result, setResult] = useState<Marks["result"]>(null);
  const newest = useRef(0);
  const queue = useRef(Promise.resolve());

  /** One after the other: two at a time would each take the other's marks for missing. */
  function inTurn(work: () => Promise<Marks["result"]>): void {
    newest.current += 1;
    const mine = newest.current;
    queue.current = queue.current.then(async () => {
      if (mine !== newest.current) return;
      const came = await work().catch(() => "failed" as const);
      if (mine === newest.current) setResult(came);
    });
  }

  useEffect(() => {
    if (isOn && checked) inTurn(() => actions.markCells(checked.findings));
  }, [isOn, checked, actions]);

  return {
    isOn,
    result,
    choose: (next) => {
      keep("marks", next ? "on" : null);
      setIsOn(next);
      if (!next) inTurn(() => actions.unmarkCells().then(() => null));
    },
  };
}
