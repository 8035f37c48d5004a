import type { ReactNode } from "react";
import { criteriaOf } from "../../engine/filtering/filter-table";
import type { Table, TableColumn } from "../../engine/model";
import { type Language, word } from "../words";

interface Properties {
  readonly table: Table;
  readonly column: TableColumn;
  readonly language: Language;
  readonly open: () => void;
}

/** The button in a table's header: it opens sorting and filtering, as Alt+Down does. Its signs are drawn, not written. */
export function FilterButton({ table, column, language, open }: Properties): ReactNode {
  const [first] = table.sort?.keys ?? [];
  const sorted = first?.column === column.id ? (first.descending ? " sorted-down" : " sorted-up") : "";
  return (
    <button
      type="button"
      className={`filter-button${criteriaOf(table, column) ? " filtered" : ""}${sorted}`}
      tabIndex={-1}
      aria-label={word("filterOf", language, { name: column.name })}
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onClick={open}
    />
  );
}
