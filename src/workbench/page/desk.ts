import type { Area, Book, Sheet, Table, TableColumn } from "../engine/model";
import { type Cell, areaBetween, cornerOf, holds, mergeAt, withWholeMerges } from "./cell";
import { editText } from "./edit-text";
import type { Language } from "./words";

/** What is being typed and not yet in the cell. */
export interface Draft {
  /** The add-in may show another sheet meanwhile: what is typed still belongs here. */
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly text: string;
  /** Typing over a cell: arrows commit. Editing inside (F2): arrows move the caret. */
  readonly mode: "enter" | "edit";
  readonly place: "cell" | "bar";
  /** The area whose address a click has just put into the formula, and where in the text it begins. */
  readonly pointed?: { readonly from: number; readonly area: Area };
}

/** A question or message over the page; `answer` gets the button's place in the row, or -1 for Escape. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly answer: (button: number) => void;
}

/** Where a context menu opens, in pixels of the window, and what it is about: a sheet, by its tab, or else the selection. */
export interface Menu {
  readonly x: number;
  readonly y: number;
  readonly sheet: Sheet | null;
}

/** Everything the page shows: a workbook, where the user stands in it, and what is half typed. */
export class Desk {
  active: Cell;
  /** The cell the grid scrolls to when it changes: where the user stands, or the end that is being stretched. */
  followed: Cell;
  draft: Draft | null = null;
  notice: Notice | null = null;
  menu: Menu | null = null;
  /** The column of a table whose sorting and filtering is open. */
  filtering: { readonly table: Table; readonly column: TableColumn } | null = null;
  copied: { readonly area: Area; readonly cut: boolean } | null = null;
  status = "";
  /** The column where a run of Tabs began: Enter goes back to it. */
  tabStart: number | null = null;
  /** Counts every change of what is shown. */
  version = 0;
  /** Counts only changes of the workbook, so that a moved selection repaints no cell. */
  bookVersion = 0;
  /** Marks what this desk puts on the clipboard. */
  readonly copyToken = Math.random().toString(36).slice(2);
  /** Asked of the grid when the keyboard should go back to it. */
  focusGrid: () => void = () => undefined;
  readonly #places = new Map<string, Area>();
  readonly #listeners = new Set<() => void>();
  #book: Book;
  #fileName: string;
  #stopListening: () => void;

  constructor(
    book: Book,
    fileName: string,
    public language: Language,
  ) {
    this.#book = book;
    this.#fileName = fileName;
    this.active = cornerOf(book.selection);
    this.followed = this.active;
    this.#stopListening = this.#listen(book);
  }

  get book(): Book {
    return this.#book;
  }

  get fileName(): string {
    return this.#fileName;
  }

  get sheet(): Sheet {
    return this.#book.active;
  }

  get selection(): Area {
    return this.#book.selection;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes what the page shows, and repaints it. */
  show(change: Partial<Pick<Desk, "draft" | "notice" | "menu" | "filtering" | "copied" | "status" | "language">>): void {
    Object.assign(this, change);
    this.#tell();
  }

  /** Puts another workbook on the desk. */
  replaceBook(book: Book, fileName: string): void {
    this.#stopListening();
    this.#book = book;
    this.#fileName = fileName;
    this.active = cornerOf(book.selection);
    this.followed = this.active;
    this.draft = null;
    this.copied = null;
    this.menu = null;
    this.filtering = null;
    this.#places.clear();
    this.bookVersion += 1;
    this.#stopListening = this.#listen(book);
    this.#tell();
  }

  /** Selects an area and stands on one of its cells (its first, unless said); the grid keeps `followed` in sight. */
  select(area: Area, active?: Cell, followed?: Cell): void {
    const whole = withWholeMerges(area);
    const stand = active ?? cornerOf(area);
    const merge = mergeAt(area.sheet, stand);
    if (this.#book.active !== area.sheet) this.#book.active = area.sheet;
    this.#book.selection = whole;
    this.active = merge ? cornerOf(merge) : stand;
    this.followed = followed ?? this.active;
    this.status = "";
    this.tabStart = null;
    this.#tell();
  }

  /** Remembers where the user stands on the sheet that is left. */
  leaveSheet(): void {
    this.#places.set(this.sheet.id, this.selection);
  }

  /** Where the user last stood on a sheet; its first cell at the first visit. */
  placeOn(sheet: Sheet): Area {
    return this.#places.get(sheet.id) ?? areaBetween(sheet, { row: 0, column: 0 }, { row: 0, column: 0 });
  }

  /** Stands on one cell. */
  standOn(cell: Cell, sheet: Sheet = this.sheet): void {
    this.select(areaBetween(sheet, cell, cell), cell);
  }

  /** The text the formula bar shows for the cell the user stands on. */
  get content(): string {
    return this.draft?.text ?? editText(this.sheet, this.active);
  }

  #listen(book: Book): () => void {
    return book.onChange((changes) => {
      if (changes.some((change) => change.kind !== "selection")) this.bookVersion += 1;
      if (book.selection.sheet !== book.active || !holds(book.selection, this.active)) {
        this.active = cornerOf(book.selection);
        this.followed = this.active;
      }
      this.#tell();
    });
  }

  #tell(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }
}
