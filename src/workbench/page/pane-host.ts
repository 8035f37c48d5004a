import type { Book } from "../engine/model";
import { WebHost } from "../host/web-host";
import { Conversation } from "../protocol/conversation";
import type { Disturbances } from "../protocol/disturbances";
import type { Command } from "./commands";
import type { Language } from "./words";

const locales: Readonly<Record<Language, string>> = { ko: "ko-KR", en: "en-US" };

interface Setting {
  readonly place: HTMLElement;
  readonly book: Book;
  readonly language: Language;
  readonly fileName: string;
}

/** A page of the add-in in a frame of its own. */
interface Opened {
  readonly page: string;
  readonly host: WebHost;
  readonly disturbances: Disturbances;
  isReady: boolean;
}

/** Keeps the add-in's frames beside one workbook: its panes, of which one is seen, and the unseen page where ribbon functions run. */
export class PaneHost {
  #setting: Setting | null = null;
  #shown: Opened | null = null;
  readonly #panes = new Map<string, Opened>();
  #functions: Opened | null = null;
  #functionsPlace: HTMLElement | null = null;
  /** Told of workbooks that the add-in has Excel open; null: an empty one. */
  onNewWorkbook: (bytes: Uint8Array | null) => void = () => undefined;

  /** Whether the add-in in the pane that is seen has started. */
  get isReady(): boolean {
    return this.#shown?.isReady ?? false;
  }

  /** What a test puts in the way of the pane that is seen. */
  get disturbances(): Disturbances | null {
    return this.#shown?.disturbances ?? null;
  }

  /** Sets the add-in beside a workbook, in a language; the frames beside another are closed. */
  open(place: HTMLElement, book: Book, language: Language, fileName: string, first: { readonly pane: string; readonly page: string }): void {
    this.close();
    this.#setting = { place, book, language, fileName };
    this.#showPane(first.pane, first.page);
  }

  /** Takes the add-in away from the workbook. */
  close(): void {
    for (const { host } of this.#panes.values()) host.stop();
    this.#panes.clear();
    this.#functions?.host.stop();
    this.#functionsPlace?.remove();
    this.#shown = null;
    this.#functions = null;
    this.#setting = null;
  }

  /** Presses a button of the ribbon: shows its pane, or runs its function and waits until it is done. */
  async run({ id, action }: Command): Promise<void> {
    if (action.kind === "pane") {
      this.#showPane(action.pane, action.page);
      return;
    }
    const host = this.#functionHost(action.page);
    await host?.ready;
    await host?.runCommand(action.name, id);
  }

  /** A pane that was opened before comes back as it was left. */
  #showPane(pane: string, page: string): void {
    const setting = this.#setting;
    if (!setting) return;
    let opened = this.#panes.get(pane);
    if (opened?.page !== page) {
      opened?.host.stop();
      opened = this.#opened(setting, page, () => this.#panes.delete(pane));
      this.#panes.set(pane, opened);
      opened.host.start(setting.place);
    }
    this.#shown = opened;
    for (const { host } of this.#panes.values()) {
      host.frame.hidden = host !== opened.host;
      host.frame.className = host.frame.hidden ? "hidden-pane" : "task-pane";
    }
  }

  /** As Office does, the function page is loaded at its first use and then kept. */
  #functionHost(page: string): WebHost | null {
    if (!this.#setting) return null;
    if (this.#functions?.page !== page) {
      this.#functions?.host.stop();
      this.#functionsPlace ??= document.createElement("div");
      this.#functionsPlace.hidden = true;
      document.body.append(this.#functionsPlace);
      this.#functions = this.#opened(this.#setting, page, () => undefined);
      this.#functions.host.frame.className = "function-page";
      this.#functions.host.start(this.#functionsPlace);
    }
    return this.#functions.host;
  }

  #opened({ book, language, fileName }: Setting, page: string, closed: () => void): Opened {
    const uiLocale = locales[language];
    const conversation = new Conversation(book, uiLocale);
    conversation.session.onOpenWorkbook((bytes) => this.onNewWorkbook(bytes));
    const host = new WebHost({
      host: conversation,
      paneUrl: page,
      addinName: "Visit",
      uiLocale,
      sharedRuntime: false,
      documentName: fileName,
      onClose: () => {
        host.stop();
        closed();
      },
    });
    const opened: Opened = { page, host, disturbances: conversation.disturbances, isReady: false };
    void host.ready.then(() => {
      opened.isReady = true;
    });
    return opened;
  }
}
