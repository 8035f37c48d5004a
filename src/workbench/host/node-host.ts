import { createBook } from "../engine/create-book";
import type { Book } from "../engine/model";
import { Conversation } from "../protocol/conversation";
import { loadLibrary } from "./genuine-library";

/** A workbook under the genuine client library: `Excel.run` of this realm works on it until another one is opened. */
export interface Workbench {
  readonly book: Book;
  readonly host: Conversation;
  /** Runs a batch as `Excel.run` does. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Ends the conversation. The workbook may still be read and saved. */
  close(): void;
}

export interface WorkbenchOptions {
  /** The language of Excel, as "ko-KR". */
  readonly culture?: string;
}

/** Puts a workbook that is open already under the library. */
export function workbenchOf(book: Book, { culture = "ko-KR" }: WorkbenchOptions = {}): Workbench {
  const bridge = loadLibrary();
  const host = new Conversation(book, culture);
  bridge.speakTo(host);
  return {
    book,
    host,
    run: (batch) => {
      bridge.speakTo(host);
      return Excel.run(batch);
    },
    close: () => {
      host.close();
    },
  };
}

/**
 * Opens a workbook from the bytes of an .xlsx file, or a new one with one empty sheet, under the genuine library.
 * Throws when the library is not installed or the bytes are no workbook.
 */
export async function openWorkbench(bytes?: Uint8Array, options: WorkbenchOptions = {}): Promise<Workbench> {
  const language = options.culture?.startsWith("en") ? "en" : "ko";
  if (!bytes) return workbenchOf(createBook(language), options);
  // The reader of files is only loaded when there is a file to read.
  const { openBook } = await import("../engine/open-book");
  return workbenchOf(await openBook(bytes, language), options);
}
