import { cellAddress } from "../engine/address";
import { createBook } from "../engine/create-book";
import type { Book, Sheet } from "../engine/model";
import { openBook } from "../engine/open-book";
import { type UserEdits, userEdits } from "../host/user-edits";
import type { Fault } from "../protocol/disturbances";
import { areaBetween } from "./cell";
import type { Desk } from "./desk";
import type { NewWorkbooks } from "./new-workbooks";
import type { PaneHost } from "./pane-host";

/**
 * What a browser test may ask of the page, as `window.workbench`. Addresses are A1-style; sheets are named by their tab.
 *
 * - `book` – the workbook itself (engine/model.ts).
 * - `selectAddress(sheet, address)` – shows the sheet and selects; the keyboard then types into the first cell.
 * - `cellText(sheet, address)` – what the cell shows; `cellFormula` – its formula or null; `cellValue` – its value.
 * - `sheetNames()` – tabs in order; `activeCell()` – e.g. `{ sheet: "방문자명단", address: "B5" }`.
 * - `open(bytes, name)`, `save()` – a workbook in and out as numbers, without file dialogs; the pane starts anew on open.
 * - `edits` – what a person does to the shape of the workbook, each as one step of undo (host/user-edits.ts).
 * - `paneReady()` – whether the add-in in the pane has finished its handshake with the page.
 * - `remote` – the same edits as another author's, who the pane hears of as Remote.
 * - `beforeSync(at, work)` – does work, such as her edits, right before the pane's sync of that number from now on is answered.
 * - `newWorkbooks()` – the workbooks that the add-in had Excel open, as numbers; null for an empty one. `takeNewWorkbook()` –
 *   what a new tab takes of them.
 * - `failSync({ at, code, when })` – lets one of the pane's syncs to come fail (protocol/disturbances.ts).
 *
 * In the page: cells are `[data-address="B5"]` with role gridcell (only those in view exist; the
 * painted fill is their CSS variable `--fill`); the field that takes typing is
 * `.cell-editor` (its `data-active-address` is the active cell); tabs have role tab; the pane is `iframe.task-pane`; ribbon
 * buttons are `[data-command="save"]` (newBook, open, save, undo, redo, or a control id of the manifest); message boxes
 * are `dialog.notice`; the list of a drop-down cell is `[role=listbox]` (Alt+Down or `.list-button`).
 */
export interface WorkbenchHooks {
  readonly book: Book;
  readonly edits: UserEdits;
  selectAddress(sheet: string, address: string): void;
  cellText(sheet: string, address: string): string;
  cellFormula(sheet: string, address: string): string | null;
  cellValue(sheet: string, address: string): unknown;
  sheetNames(): string[];
  activeCell(): { sheet: string; address: string };
  open(bytes: readonly number[], name: string): Promise<void>;
  save(): Promise<number[]>;
  newBook(): void;
  paneReady(): boolean;
  readonly remote: UserEdits;
  beforeSync(at: number, work: () => void): void;
  failSync(fault: Fault): void;
  newWorkbooks(): (number[] | null)[];
  takeNewWorkbook(): number[] | null | undefined;
}

declare global {
  interface Window {
    workbench: WorkbenchHooks;
  }
}

/** Puts the hooks on the window. */
export function putHooks(desk: Desk, pane: PaneHost, newWorkbooks: NewWorkbooks): void {
  const cell = (sheet: string, address: string): { on: Sheet; row: number; column: number } => {
    const on = sheetNamed(desk, sheet);
    const area = desk.book.areaOf(address, on);
    if (!area) throw new Error(`There is no cell ${address} on ${sheet}.`);
    return { on, row: area.top, column: area.left };
  };
  window.workbench = {
    get book() {
      return desk.book;
    },
    edits: userEdits(() => desk.book),
    selectAddress(sheet, address) {
      const on = sheetNamed(desk, sheet);
      desk.select(desk.book.areaOf(address, on) ?? areaBetween(on, cell(sheet, address), cell(sheet, address)));
      desk.focusGrid();
    },
    cellText(sheet, address) {
      const { on, row, column } = cell(sheet, address);
      return on.text(row, column);
    },
    cellFormula(sheet, address) {
      const { on, row, column } = cell(sheet, address);
      return on.formula(row, column);
    },
    cellValue(sheet, address) {
      const { on, row, column } = cell(sheet, address);
      return on.value(row, column);
    },
    sheetNames: () => desk.book.sheets.map((sheet) => sheet.name),
    activeCell: () => ({ sheet: desk.sheet.name, address: cellAddress(desk.active.row, desk.active.column) }),
    async open(bytes, name) {
      desk.replaceBook(await openBook(Uint8Array.from(bytes), desk.language), name);
    },
    save: async () => Array.from(await desk.book.save()),
    newBook: () => desk.replaceBook(createBook(desk.language), "Visit.xlsx"),
    paneReady: () => pane.isReady,
    remote: userEdits(() => desk.book, "remote"),
    beforeSync(at, work) {
      pane.disturbances?.editBeforeSync(at, work);
    },
    failSync(fault) {
      pane.disturbances?.failSync(fault);
    },
    newWorkbooks: () => newWorkbooks.all.map((bytes) => bytes && Array.from(bytes)),
    takeNewWorkbook() {
      const bytes = newWorkbooks.take();
      return bytes && Array.from(bytes);
    },
  };
}

function sheetNamed(desk: Desk, name: string): Sheet {
  const sheet = desk.book.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
