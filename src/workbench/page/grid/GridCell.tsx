import { type ReactNode, memo } from "react";
import { cellAddress } from "../../engine/address";
import type { Area, Sheet, Style } from "../../engine/model";
import { conditionalStyle } from "../../engine/conditional-style";
import { holds } from "../cell";
import { cellLook, fontOf, textTurn } from "./cell-look";
import type { Language } from "../words";
import { FilterButton } from "./FilterButton";
import { type Geometry, boxOf } from "./geometry";
import { fitted, overhangOf } from "./overhang";
import { tableLook } from "./table-look";
import { textWidth } from "./text-width";

interface Properties {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly geometry: Geometry;
  readonly merge: Area | null;
  /** The right edge, in sheet pixels, past which the text must not run (frozen columns while scrolled); null for none. */
  readonly clipAt: number | null;
  /** Repaints when the workbook has changed. */
  readonly version: number;
  readonly language: Language;
  readonly openFilter: (row: number, column: number) => void;
}

/** One cell as it is seen: table, own and conditional style, and its text running on over empty neighbours. */
export const GridCell = memo(function GridCell({ sheet, row, column, geometry, merge, clipAt, language, openFilter }: Properties): ReactNode {
  const value = sheet.value(row, column);
  const style = paintedStyle(sheet, row, column);
  const look = cellLook(style, value);
  const box = boxOf(geometry, merge ?? { top: row, bottom: row, left: column, right: column });
  const font = fontOf(style);
  const indent = (style.indent ?? 0) * 9;
  const text = value === null ? "" : fitted(sheet.text(row, column), value, style, font, box.width - 5 - indent);
  const over = text && !merge ? overhangOf(sheet, geometry.columns, row, column, value, style, textWidth(text, font) + indent) : { left: 0, right: 0 };
  const right = clipAt === null ? over.right : Math.min(over.right, Math.max(0, clipAt - box.left - box.width));
  const table = sheet.tables.find(({ area, showHeaders, showFilterButton }) => showHeaders && showFilterButton && row === area.top && column >= area.left && column <= area.right);
  const filtered = table?.columns[column - table.area.left];
  const hasNote = sheet.notes.some((note) => note.row === row && note.column === column);
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 1}
      {...(merge ? { "aria-colspan": merge.right - merge.left + 1, "aria-rowspan": merge.bottom - merge.top + 1 } : {})}
      className={`cell${merge ? " merged" : ""}${style.fill ? " filled" : ""}`}
      data-address={cellAddress(row, column)}
      style={{ ...look, left: box.left - 1, width: box.width + 1, height: box.height + 1 }}
    >
      {text && (
        <span className={over.left + right > 0 ? "text over" : "text"} style={{ marginLeft: -over.left, marginRight: -right, ...(over.left + right > 0 ? { maxWidth: box.width + over.left + right } : {}) }}>
          <span style={textTurn(style.rotation)}>{text}</span>
        </span>
      )}
      {table && filtered && <FilterButton table={table} column={filtered} language={language} open={() => openFilter(row, column)} />}
      {hasNote && <span className="note-corner" />}
    </div>
  );
});

/** The id of a cell's element: the editor points at it for screen readers. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function paintedStyle(sheet: Sheet, row: number, column: number): Style {
  const table = sheet.tables.find((one) => holds(one.area, { row, column }));
  const own = sheet.style(row, column);
  const conditional = conditionalStyle(sheet, row, column);
  return { ...(table ? tableLook(table, { row, column }) : {}), ...own, ...conditional };
}
