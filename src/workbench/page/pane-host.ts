import type { Book } from "../engine/model";
import { WebHost } from "../host/web-host";
import { Conversation } from "../protocol/conversation";
import type { Command } from "./commands";
import type { Language } from "./words";

const locales: Readonly<Record<Language, string>> = { ko: "ko-KR", en: "en-US" };
const panePage = "/taskpane.html";

interface Setting {
  readonly place: HTMLElement;
  readonly book: Book;
  readonly language: Language;
  readonly fileName: string;
}

/** Keeps the add-in's frames beside one workbook: the pane, and the unseen page in which ribbon functions run. */
export class PaneHost {
  isReady = false;
  #setting: Setting | null = null;
  #pane: WebHost | null = null;
  #functions: { readonly page: string; readonly host: WebHost; readonly place: HTMLElement } | null = null;

  /** Shows the pane for a workbook in a language; the frames of another are closed. */
  open(place: HTMLElement, book: Book, language: Language, fileName: string): void {
    this.close();
    this.#setting = { place, book, language, fileName };
    this.#showPane(panePage);
  }

  /** Takes the add-in away from the workbook. */
  close(): void {
    this.#pane?.stop();
    this.#functions?.host.stop();
    this.#functions?.place.remove();
    this.#pane = null;
    this.#functions = null;
    this.#setting = null;
    this.isReady = false;
  }

  /** Presses a button of the ribbon: shows its page in the pane, or runs its function and waits until it is done. */
  async run({ id, action }: Command): Promise<void> {
    if (action.kind === "pane") {
      this.#showPane(action.page);
      return;
    }
    const host = this.#functionsOf(action.page);
    await host?.ready;
    await host?.runCommand(action.name, id);
  }

  #showPane(page: string): void {
    const { place } = this.#setting ?? {};
    if (!place) return;
    this.#pane?.stop();
    this.isReady = false;
    const pane = this.#hostOf(page);
    if (!pane) return;
    pane.frame.className = "task-pane";
    pane.start(place);
    this.#pane = pane;
    void pane.ready.then(() => {
      this.isReady = this.#pane === pane;
    });
  }

  /** As Office does, the function page is loaded at its first use and then kept. */
  #functionsOf(page: string): WebHost | null {
    if (this.#functions?.page === page) return this.#functions.host;
    const host = this.#hostOf(page);
    if (!host) return null;
    const place = document.createElement("div");
    place.hidden = true;
    document.body.append(place);
    host.frame.className = "function-page";
    host.start(place);
    this.#functions = { page, host, place };
    return host;
  }

  #hostOf(page: string): WebHost | null {
    if (!this.#setting) return null;
    const { book, language, fileName } = this.#setting;
    const uiLocale = locales[language];
    return new WebHost({
      host: new Conversation(book, uiLocale),
      paneUrl: page,
      addinName: "Visit",
      uiLocale,
      sharedRuntime: false,
      documentName: fileName,
      onClose: () => this.#pane?.stop(),
    });
  }
}
