import type { Conversation } from "../protocol/conversation";
import { eventType } from "../protocol/events";
import { wacPartition } from "../protocol/wac-partition";
import type { EventEntry } from "../protocol/wire";
import { appContext, frameName, requirementSets } from "./app-context";
import { DocumentCopies, fileErrors } from "./document-copies";
import {
  actionKind, dispatch, hostMessage, internalError, paneRequest, responseKind, unknownMethod, type MethodData, type PaneRequest,
} from "./web-message";

export interface WebHostOptions {
  readonly host: Conversation;
  /** The task pane's page; on the page's own host name over https the library trusts it at once, else it asks the user. */
  readonly paneUrl: string;
  readonly addinName: string;
  readonly uiLocale: string;
  readonly dataLocale?: string;
  readonly sharedRuntime?: boolean;
  readonly documentName?: string;
  /** The pane has asked to be closed (Office.addin.hide, closeContainer). */
  readonly onClose?: () => void;
}

/** What the library registers for last when it starts. */
const commandEvent = "appCommandInvoked";

/** Names this add-in to the library; any id serves, for nothing is looked up by it. */
const addinId = "a1b2c3d4-0000-4000-8000-000000000001";

/** Two tabs hold two workbooks, whatever their names: their addresses must differ, as they do in Excel on the web. */
const tab = crypto.randomUUID();

/**
 * Plays Excel on the web for one task pane: the pane's frame gets its host by the frame's name, and everything else is
 * messages between the two windows. Nothing is put into the frame and the library is not changed.
 */
export class WebHost {
  readonly frame: HTMLIFrameElement = document.createElement("iframe");
  /** A new one each time: the library keeps settings under it in the tab's storage. */
  private readonly conversationId = `visit${crypto.randomUUID()}`;
  private readonly registered = new Map<string, number>();
  private readonly completions = new Map<string, () => void>();
  private readonly copies = new DocumentCopies(() => this.options.host.book.save());
  private settleReady: () => void = () => undefined;
  /** Resolves when the library in the pane has started and hears commands. */
  readonly ready = new Promise<void>((resolve) => {
    this.settleReady = resolve;
  });
  private readonly listen = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.paneOrigin) return;
    const request = paneRequest(event.data, this.conversationId);
    if (request) this.answer(request);
  };

  constructor(private readonly options: WebHostOptions) {
    const { uiLocale, sharedRuntime = true, host, addinName } = options;
    this.frame.name = frameName(this.conversationId, addinId, uiLocale, location.origin, sharedRuntime);
    this.frame.title = addinName;
    host.onEvents((entries) => {
      this.raiseExcelEvents(entries);
    });
  }

  /** Puts the pane into the page and starts it. */
  start(parent: HTMLElement): void {
    addEventListener("message", this.listen);
    this.frame.src = this.options.paneUrl;
    parent.append(this.frame);
  }

  /** Takes the pane away and ends its conversation; the workbook stays. */
  stop(): void {
    removeEventListener("message", this.listen);
    this.frame.remove();
    this.options.host.close();
  }

  /**
   * Presses a ribbon button that runs a function of the add-in (Office.actions.associate). Resolves when the function
   * says that it is done; rejects when the pane has not registered for commands.
   */
  runCommand(functionName: string, controlId: string): Promise<void> {
    const id = `command${crypto.randomUUID()}`;
    const done = new Promise<void>((resolve) => this.completions.set(id, resolve));
    const heard = this.raise(commandEvent, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    if (!heard) {
      this.completions.delete(id);
      return Promise.reject(new Error("The add-in has not started yet."));
    }
    return done;
  }

  private get paneOrigin(): string {
    return new URL(this.options.paneUrl, location.href).origin;
  }

  private post(message: object): void {
    this.frame.contentWindow?.postMessage(hostMessage(this.conversationId, location.origin, message), this.paneOrigin);
  }

  private reply(request: PaneRequest, data: unknown, error = 0): void {
    const { _actionName, _correlationId } = request;
    this.post({ _actionName, _correlationId, _errorCode: error, _responseType: responseKind.answer, _data: data });
  }

  /** Tells the pane of something that it registered for; false when it did not. */
  private raise(name: string, data: unknown): boolean {
    const correlation = this.registered.get(name);
    if (correlation === undefined) return false;
    this.post({ _actionName: name, _correlationId: correlation, _errorCode: 0, _responseType: responseKind.event, _data: data });
    return true;
  }

  private raiseExcelEvents(entries: readonly EventEntry[]): void {
    // On the web this one event travels by a name of its own.
    const isSelection = (entry: EventEntry): boolean => entry.messageType === eventType.documentSelectionChanged;
    if (entries.some(isSelection)) this.raise("documentSelectionChanged", {});
    const rows = entries.filter((entry) => !isSelection(entry)).map((entry) => [entry.messageCategory, entry.messageType, entry.targetId, entry.message, "", false]);
    if (rows.length > 0) this.raise("richApiMessage", { ArrayData: rows });
  }

  private answer(request: PaneRequest): void {
    if (request._actionType === actionKind.registerEvent) {
      this.registered.set(request._actionName, request._correlationId);
      this.reply(request, { Error: 0 });
      if (request._actionName === commandEvent) this.settleReady();
      return;
    }
    if (request._actionType === actionKind.unregisterEvent) {
      this.registered.delete(request._actionName);
      this.reply(request, { Error: 0 });
      return;
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(request, this.context());
        return;
      case "ContextActivationManager_notifyHost":
        this.reply(request, null);
        return;
      case "executeMethod":
        this.execute(request, request._data as MethodData);
        return;
      default:
        this.reply(request, null, unknownMethod);
    }
  }

  private execute(request: PaneRequest, data: MethodData): void {
    const { host } = this.options;
    const succeed = (answer: object = {}): void => {
      this.reply(request, { Version: 1, Error: 0, ...answer });
    };
    const fail = (error: number): void => {
      this.reply(request, { Version: 1, Error: error });
    };
    switch (data.DdaMethod.DispatchId) {
      case dispatch.richApi:
        succeed({ Data: [200, [], host.ask(String(data.ArrayData?.[4]), data.ArrayData?.[0] === wacPartition)] });
        host.flush();
        return;
      case dispatch.saveSettings:
        this.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        succeed();
        return;
      case dispatch.loadSettings:
        succeed({ Properties: { Settings: [...host.book.settings].map(([Name, Value]) => ({ Name, Value })) } });
        return;
      case dispatch.makeCopy:
        void this.copies.make(data[0], data[1]).then(
          (made) => ("error" in made ? fail(made.error) : succeed({ 0: made.handle, 1: made.size })),
          () => fail(internalError),
        );
        return;
      case dispatch.copySlice: {
        const slice = this.copies.slice(data[2], data[3]);
        if (slice) succeed({ 0: slice, 1: slice.length });
        else fail(fileErrors.indexOutOfRange);
        return;
      }
      case dispatch.releaseCopy:
        if (this.copies.release(data[2])) succeed();
        else fail(internalError);
        return;
      case dispatch.commandCompleted:
        this.completions.get(String(data[0]))?.();
        this.completions.delete(String(data[0]));
        succeed();
        return;
      case dispatch.closeContainer:
        this.options.onClose?.();
        return;
      default:
        fail(internalError);
    }
  }

  private saveSettings(properties: readonly (readonly [string, string])[]): void {
    const { settings } = this.options.host.book;
    settings.clear();
    for (const [key, value] of properties) settings.set(key, value);
  }

  private context(): Readonly<Record<string, unknown>> {
    const { host, uiLocale, dataLocale = uiLocale, addinName, documentName = host.session.name } = this.options;
    return appContext({
      conversationId: this.conversationId,
      addinId,
      addinName,
      uiLocale,
      dataLocale,
      documentUrl: `${location.origin}/${tab}/${encodeURIComponent(documentName)}`,
      origin: location.origin,
      settings: [...host.book.settings],
      requirementSets,
    });
  }
}
