import type { Text, Values } from "../language/text";
import type { Cell } from "../schema/cell";

/** Cells that a file shows as one; rows and columns count from 0. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a file, or a pasted text, as plain cells. Days and times are ISO texts ("2026-11-10T12:10"), whatever number stood for them. */
export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly MergedCells[];
}

/** Why a file cannot be used, and what to do. */
export interface SourceTrouble {
  readonly trouble: Text;
  readonly remedy: Text;
  readonly values?: Values;
}

/** What came of opening a file: its sheets that hold something, or why there are none. */
export type Source = { readonly sheets: readonly SourceSheet[] } | SourceTrouble;

/** What one file may hold. A roster is far smaller; what is larger is another file taken by mistake, or made to do harm. */
export const limits = { bytes: 20_000_000, unpackedBytes: 200_000_000, rows: 20_000, columns: 300 } as const;

/** The trouble of a file that is larger than a roster ever is. */
export function tooLarge(): SourceTrouble {
  return {
    trouble: { ko: "명단으로 보기에는 파일이 너무 큽니다.", en: "The file is too large to be a roster." },
    remedy: {
      ko: "명단이 있는 부분만 새 통합 문서에 복사해 저장한 뒤 다시 여세요 (20MB, {rows}줄, {columns}열까지).",
      en: "Copy the roster alone into a new workbook, save it and open that (up to 20 MB, {rows} rows, {columns} columns).",
    },
    values: { rows: limits.rows, columns: limits.columns },
  };
}

/** The rows without blank cells and rows at their ends; null when they are more than a roster has. */
export function trimmed(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] | null {
  const filled = cutBehind(rows.map((row) => cutBehind(row, (cell) => cell === "")), (row) => row.length === 0);
  return filled.length > limits.rows || filled.some((row) => row.length > limits.columns) ? null : filled;
}

function cutBehind<Item>(items: readonly Item[], isNothing: (item: Item) => boolean): readonly Item[] {
  let end = items.length;
  while (end > 0 && isNothing(items[end - 1] as Item)) end -= 1;
  return items.slice(0, end);
}
