import type { Conversation } from "../protocol/conversation";
import type { EventEntry } from "../protocol/wire";

/** What the library finds as its native host when it is evaluated: texts go in, texts come back. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

interface Request {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

const messageKind = { response: 2, event: 3 } as const;

/**
 * Lets one library speak to a conversation at a time: `speakTo` changes which. A request is answered by the
 * conversation that stood when it was sent.
 */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private conversation: Conversation | null = null;

  speakTo(conversation: Conversation): void {
    if (conversation === this.conversation) return;
    this.conversation?.onEvents(() => undefined);
    this.forgetHandlers();
    this.conversation = conversation;
    conversation.onEvents((entries) => {
      this.sendEvents(entries);
    });
  }

  sendMessageToHost(text: string): void {
    const { conversation } = this;
    if (!conversation) throw new Error("No workbook is open: open one with openWorkbench() first.");
    const { id, message } = JSON.parse(text) as Request;
    const body = conversation.ask(JSON.stringify(message.body));
    const answer = `{"id":${id},"type":${messageKind.response},"flags":0,"message":{"statusCode":200,"headers":{},"body":${body}}}`;
    queueMicrotask(() => {
      this.onMessageFromHost?.(answer);
      conversation.flush();
    });
  }

  /** Handlers live as long as the library's page; another workbook is another page. */
  private forgetHandlers(): void {
    const { GenericEventRegistration } = OfficeExtension as unknown as { GenericEventRegistration?: { s_genericEventRegistrations: object } };
    if (GenericEventRegistration) GenericEventRegistration.s_genericEventRegistrations = {};
  }

  private sendEvents(entries: readonly EventEntry[]): void {
    const text = JSON.stringify({ type: messageKind.event, message: { entries } });
    // After the answer's own promises have run, for only then has the client registered its handlers.
    setTimeout(() => {
      this.onMessageFromHost?.(text);
    }, 0);
  }
}
