import type { EventRow } from "../excel-class";

/** The target under which Excel tells the events of all sheets. */
export function everySheet(): string {
  return "Workbook";
}

/** The events that one sheet has, and the collection of all sheets has too. */
export function sheetEvents<M>(target: (model: M) => string) {
  const row = (register: EventRow<M>["register"], type: number): EventRow<M> => ({ register, type, target });
  return {
    onChanged: row("_RegisterDataChangedEvent", 10),
    onActivated: row("_RegisterActivatedEvent", 11),
    onDeactivated: row("_RegisterDeactivatedEvent", 12),
    onSelectionChanged: row("_RegisterSelectionChangedEvent", 14),
    onCalculated: row("_RegisterCalculatedEvent", 16),
    onFormatChanged: row("_RegisterFormatChangedEvent", 18),
    onRowSorted: row("_RegisterRowSortedEvent", 19),
    onColumnSorted: row("_RegisterColumnSortedEvent", 20),
    onProtectionChanged: row("_RegisterProtectionChangedEvent", 24),
  };
}
