import { keepLastChange, type LastChange } from "./last-change";
import type { Outcome } from "./outcome";
import type { Trouble } from "./trouble";

/** What came of a ribbon function, which runs in a page that nobody sees; with what it takes to undo it. */
export type News =
  | { readonly kind: "done"; readonly outcome: Outcome; readonly change: LastChange | null }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Every page of ours hears every letter, the panes beside other workbooks too. */
interface Letter {
  readonly id: string;
  readonly workbook: string;
  readonly news: News;
}

interface Answer {
  readonly heard: string;
}

const channelName = "visit-workbook.news";

/** Milliseconds: a pane first asks Excel which workbook it stands beside. */
const patience = 2000;

/** Tells the pane beside a workbook; false when none answers in time, or where pages cannot talk to each other. */
export async function tellPane(workbook: string, news: News, wait = patience): Promise<boolean> {
  if (!("BroadcastChannel" in globalThis)) return false;
  const channel = new BroadcastChannel(channelName);
  const letter: Letter = { id: crypto.randomUUID(), workbook, news };
  const isHeard = await new Promise<boolean>((resolve) => {
    const end = setTimeout(resolve, wait, false);
    channel.onmessage = ({ data }: MessageEvent<Letter | Answer>) => {
      if (!("heard" in data) || data.heard !== letter.id) return;
      clearTimeout(end);
      resolve(true);
    };
    channel.postMessage(letter);
  });
  channel.close();
  return isHeard;
}

/**
 * Listens for news of this pane's own workbook: keeps the change, so that it is undone here, and calls back. The answer
 * ends it.
 */
export function hearNews(whichWorkbook: () => Promise<string>, onNews: (news: News) => void): () => void {
  if (!("BroadcastChannel" in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(channelName);
  let isOver = false;

  async function hear({ id, workbook, news }: Letter): Promise<void> {
    if ((await whichWorkbook()) !== workbook || isOver) return;
    if (news.kind === "done" && news.change) keepLastChange(news.change);
    onNews(news);
    channel.postMessage({ heard: id } satisfies Answer);
  }

  channel.onmessage = ({ data }: MessageEvent<Letter | Answer>) => {
    // A pane that cannot ask Excel cannot know whether it is meant, and keeps silent.
    if ("news" in data) hear(data).catch(() => undefined);
  };
  return () => {
    isOver = true;
    channel.close();
  };
}
