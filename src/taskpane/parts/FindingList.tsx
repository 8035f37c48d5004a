import { useEffect, useRef, type JSX, type KeyboardEvent } from "react";
import { missingSheetsOf, type SheetFindings } from "../findings-by-sheet";
import { FindingRow, type RowDeeds } from "./FindingRow";
import { KeptPlace } from "./KeptPlace";

interface FindingListProps extends RowDeeds {
  readonly groups: readonly SheetFindings[];
  /** The row a person stands on; -1: none yet. */
  readonly current: number;
  /** Grows when a person chooses a row. */
  readonly choices: number;
  readonly present: ReadonlySet<string>;
}

/** Findings by sheet. Tab stops at one row; the arrow keys, Home and End move among the rows. */
export function FindingList({ groups, current, choices, present, ...deeds }: FindingListProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const last = groups.reduce((sum, { lines }) => sum + lines.length, 0) - 1;
  const stop = Math.max(0, current);

  // A row that was put right takes the keyboard's place away with it: the row after it gets it.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) rowOf(box.current, stop)?.focus({ preventScroll: true });
  }, [groups, stop]);

  useEffect(() => {
    // Only where a person goes: a list that is refreshed stays where it is, and what stands open in a row keeps the keyboard.
    const row = choices === 0 ? null : rowOf(box.current, current);
    if (box.current?.contains(document.activeElement) && row?.parentElement?.contains(document.activeElement) === false) row.focus();
    row?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [choices]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = event.nativeEvent.isComposing ? null : rowAfter(event.key, stop, last);
    if (next === null) return;
    event.preventDefault();
    rowOf(box.current, next)?.focus();
  }

  return (
    // The keys only move among the buttons inside; the box itself is nothing to press.
    <div
      ref={box}
      role="presentation"
      onKeyDown={onKeyDown}
      onFocus={() => (hadFocus.current = true)}
      onBlur={(event) => (hadFocus.current = event.relatedTarget === null)}
    >
      <KeptPlace list={groups} rows={() => box.current?.querySelectorAll(".finding") ?? []}>
      {groups.map(({ sheet, lines }) => (
        <section key={sheet} className="sheet-findings">
          <h2>{sheet}</h2>
          <ul>
            {lines.map((line) => (
              <FindingRow
                key={line.identity}
                line={line}
                isCurrent={line.index === current}
                isStop={line.index === stop}
                missingSheets={missingSheetsOf(line.found, present)}
                {...deeds}
              />
            ))}
          </ul>
        </section>
      ))}
      </KeptPlace>
    </div>
  );
}

function rowOf(box: HTMLElement | null, index: number): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-line="${index}"]`) ?? null;
}

/** The row that a key leads to; null when it is no key of ours. */
function rowAfter(key: string, row: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(last, row + 1);
    case "ArrowUp":
      return Math.max(0, row - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
