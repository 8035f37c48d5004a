import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { FilterCriteria } from "../../engine/filtering/column-filter";
import { criteriaOf } from "../../engine/filtering/filter-table";
import type { Table, TableColumn } from "../../engine/model";
import type { Desk } from "../desk";
import { chosenTexts, clearAllFilters, filterBy, reapplyFilters, sortHere, textsIn } from "../filtering";
import { word } from "../words";

/** The comparisons that a person may choose, as a filter says them; `*` takes the place of any letters. */
const comparisons = { equals: "=", differs: "<>", atLeast: ">=", atMost: "<=", holds: "=*" } as const;

interface Properties {
  readonly desk: Desk;
  readonly table: Table;
  readonly column: TableColumn;
}

/** Sorting and filtering of one column of a table. */
export function FilterBox({ desk, table, column }: Properties): ReactNode {
  const { language } = desk;
  const box = useRef<HTMLDialogElement>(null);
  const texts = textsIn(table, column);
  const [chosen, setChosen] = useState<readonly string[]>(() => chosenTexts(table, column));
  const [comparison, setComparison] = useState<keyof typeof comparisons>("equals");
  const [operand, setOperand] = useState("");
  const title = useId();
  useEffect(() => {
    box.current?.showModal();
    return () => desk.focusGrid();
  }, [desk]);
  const close = (): void => desk.show({ filtering: null });
  const then = (work: () => void) => (): void => {
    close();
    work();
  };
  const at = table.area.left + table.columns.indexOf(column);
  const apply = (): void => filterBy(desk, table, column, asked(texts, chosen, comparison, operand));
  const toggle = (text: string): void => setChosen((now) => (now.includes(text) ? now.filter((one) => one !== text) : [...now, text]));
  const button = (label: Parameters<typeof word>[0], work: () => void, isOff = false): ReactNode => (
    <button type="button" data-action={label} disabled={isOff} onClick={then(work)}>
      {word(label, language)}
    </button>
  );
  return (
    <dialog
      ref={box}
      className="filter-box"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id={title}>{column.name}</h2>
      <div className="buttons">
        {button("sortUp", () => sortHere(desk, table, false, at))}
        {button("sortDown", () => sortHere(desk, table, true, at))}
      </div>
      <fieldset>
        <legend>{word("shownValues", language)}</legend>
        <label>
          <input type="checkbox" checked={chosen.length === texts.length} onChange={() => setChosen(chosen.length === texts.length ? [] : texts)} />
          {word("selectAll", language)}
        </label>
        {texts.map((text) => (
          <label key={text}>
            <input type="checkbox" data-text={text} checked={chosen.includes(text)} onChange={() => toggle(text)} />
            {text === "" ? word("blankCells", language) : text}
          </label>
        ))}
      </fieldset>
      <div className="comparison">
        <select aria-label={word("comparison", language)} value={comparison} onChange={(event) => setComparison(event.currentTarget.value as keyof typeof comparisons)}>
          {(Object.keys(comparisons) as (keyof typeof comparisons)[]).map((name) => (
            <option key={name} value={name}>
              {word(name, language)}
            </option>
          ))}
        </select>
        <input aria-label={word("operand", language)} value={operand} onChange={(event) => setOperand(event.currentTarget.value)} />
      </div>
      <div className="buttons">
        {button("apply", apply, operand === "" && chosen.length === 0)}
        {button("clearFilter", () => filterBy(desk, table, column, null), !criteriaOf(table, column))}
        {button("clearFilters", () => clearAllFilters(desk, table), table.filters.length === 0)}
        {button("reapplyFilters", () => reapplyFilters(desk, table), table.filters.length === 0)}
        {button("cancel", () => undefined)}
      </div>
    </dialog>
  );
}

/** A comparison, where one is typed; else the ticked texts; nothing where all are ticked. */
function asked(texts: readonly string[], chosen: readonly string[], comparison: keyof typeof comparisons, operand: string): FilterCriteria | null {
  if (operand !== "") return { on: "custom", first: comparisons[comparison] + operand + (comparison === "holds" ? "*" : ""), second: null, join: "and" };
  if (chosen.length === texts.length) return null;
  return { on: "values", texts: chosen.filter((text) => text !== ""), days: [], blanks: chosen.includes("") };
}
