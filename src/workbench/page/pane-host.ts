import type { Book } from "../engine/model";
import type { Command } from "./commands";
import type { Desk } from "./desk";
import type { Language } from "./words";

export class PaneHost {
  constructor(private readonly desk: Desk) {}
  get isReady(): boolean { return false; }
  open(place: HTMLElement, book: Book, language: Language): void { const f = document.createElement("iframe"); f.className = "task-pane"; f.src = "/taskpane.html"; place.replaceChildren(f); void [book, language, this.desk]; }
  close(): void { }
  run(command: Command): void { void command; }
}
