import { createBook } from "../engine/create-book";
import { openBook } from "../engine/open-book";
import type { Desk } from "./desk";
import { word } from "./words";

/** Workbooks that the add-in had Excel open; each waits for a tab of its own. */
export class NewWorkbooks {
  readonly #waiting: (Uint8Array | null)[] = [];
  /** All of them, for those who look from outside. */
  readonly all: (Uint8Array | null)[] = [];

  /** Asks whether to open one in a new tab: a browser opens none that nobody asked for. */
  add(desk: Desk, bytes: Uint8Array | null): void {
    this.all.push(bytes);
    desk.show({
      notice: {
        title: word("newWorkbook", desk.language),
        text: word("newWorkbookText", desk.language),
        buttons: [word("openInTab", desk.language), word("later", desk.language)],
        answer: (button) => {
          desk.show({ notice: null });
          if (button !== 0) return;
          this.#waiting.push(bytes);
          window.open(location.href);
        },
      },
    });
  }

  /** The one that waits longest; undefined when none does. */
  take(): Uint8Array | null | undefined {
    return this.#waiting.shift();
  }
}

/** In a tab that was opened for a new workbook: puts it on the desk. */
export async function takeFromOpener(desk: Desk): Promise<void> {
  const taken = (window.opener as Window | null)?.workbench.takeNewWorkbook();
  if (taken === undefined) return;
  desk.replaceBook(taken === null ? createBook(desk.language) : await openBook(Uint8Array.from(taken), desk.language), "Book2.xlsx");
}
