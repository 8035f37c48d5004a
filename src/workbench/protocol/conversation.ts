import type { Book } from "../engine/model";
import { Session } from "../members/session";
import { answering } from "./batch";
import { Disturbances, faultyAnswer } from "./disturbances";
import { EventMaker } from "./events";
import { partitionAnswer } from "./wac-partition";
import { isRelease, Meter } from "./meter";
import { References } from "./references";
import { Subscriptions } from "./subscriptions";
import type { Batch, BatchAnswer, EventEntry, WireError } from "./wire";

/** Excel on the web refuses larger requests and answers (bytes). */
export const largestPayload = 5 * 1024 * 1024;

const encoder = new TextEncoder();

function tooLarge(Code: string, what: string): { readonly Error: WireError } {
  return { Error: { Code, Message: `The ${what} payload size has exceeded the limit.`, HttpStatusCode: 413 } };
}

const closed: WireError = { Code: "InvalidOperation", Message: "The workbook was closed.", HttpStatusCode: 400 };

/** One client's talk with one workbook: batches in, answers out, then the events that they caused. Knows no transport. */
export class Conversation {
  readonly session: Session;
  readonly meter = new Meter();
  readonly references = new References();
  readonly disturbances: Disturbances;
  private readonly subscriptions = new Subscriptions();
  private readonly events: EventMaker;
  private answering = false;
  private isClosed = false;
  private readonly stopFollowing: () => void;
  private deliver: (entries: readonly EventEntry[]) => void = () => undefined;

  constructor(
    readonly book: Book,
    culture?: string,
  ) {
    this.session = new Session(book, culture);
    this.stopFollowing = book.onReshape((after) => {
      this.references.follow(after);
    });
    this.disturbances = new Disturbances(book);
    this.events = new EventMaker(this.session, this.subscriptions, () => {
      if (!this.answering) this.flush();
    });
  }

  /** Who gets the events. */
  onEvents(deliver: (entries: readonly EventEntry[]) => void): void {
    this.deliver = deliver;
  }

  /** Answers a batch, both as JSON texts. Events wait until `flush`. `isOfWeb`: it asks Excel on the web itself, not the workbook. */
  ask(request: string, isOfWeb = false): string {
    const requestBytes = encoder.encode(request).length;
    const batch = JSON.parse(request) as Batch;
    this.answering = true;
    let text: string;
    try {
      text = JSON.stringify(this.answerOf(batch, requestBytes, isOfWeb));
    } finally {
      this.answering = false;
    }
    let responseBytes = encoder.encode(text).length;
    if (responseBytes > largestPayload) {
      text = JSON.stringify(tooLarge("ResponsePayloadSizeLimitExceeded", "response"));
      responseBytes = text.length;
    }
    this.meter.add(batch, requestBytes, responseBytes);
    return text;
  }

  /** Sends the waiting events. A transport calls this after the answer has gone out: a client drops events that overtake it. */
  flush(): void {
    const entries = this.events.take();
    if (entries.length > 0) this.deliver(entries);
  }

  /** Ends the conversation; the workbook lives on. */
  close(): void {
    this.events.close();
    this.stopFollowing();
    this.deliver = () => undefined;
    this.isClosed = true;
  }

  private answerOf(batch: Batch, requestBytes: number, isOfWeb: boolean): BatchAnswer {
    // What a last run lets go of still comes in after the end.
    if (this.isClosed && !isRelease(batch)) return { Error: closed };
    const fault = isRelease(batch) ? null : this.disturbances.begin();
    if (fault?.when === "before") return faultyAnswer(fault, null);
    if (requestBytes > largestPayload) return tooLarge("RequestPayloadSizeLimitExceeded", "request");
    if (!fault) return isOfWeb ? partitionAnswer(batch, this.session) : this.carryOut(batch);
    const { Actions } = batch;
    const { when, share = 0.5 } = fault;
    const answer = this.carryOut(when === "after" ? batch : { ...batch, Actions: Actions.slice(0, Math.floor(Actions.length * share)) });
    return answer.Error ? answer : faultyAnswer(fault, answer);
  }

  private carryOut(batch: Batch): BatchAnswer {
    this.session.beginBatch();
    const reach = { references: this.references, subscriptions: this.subscriptions };
    const steps = answering(batch, this.session, reach);
    for (;;) {
      const step = this.book.edit("addin", "add-in", () => steps.next());
      if (!step.done) continue;
      this.session.beginBatch();
      this.events.listen();
      return step.value;
    }
  }
}
