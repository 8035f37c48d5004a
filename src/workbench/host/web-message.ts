/** The messages between a task pane and Excel on the web, as the library posts and takes them: each is a JSON text. */

export const messageKind = { request: 0, response: 1 } as const;
export const actionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseKind = { answer: 0, event: 1 } as const;

/** What the library asks its host to do, beside batches (the numbers are its own). */
export const dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  makeCopy: 77,
  copySlice: 80,
  releaseCopy: 81,
  richApi: 93,
  commandCompleted: 94,
  closeContainer: 97,
} as const;

/** The library's error for something its host does not have. */
export const unknownMethod = -2;
export const internalError = 5001;

export interface PaneRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: […, "POST", "ProcessQuery", headers, the batch as JSON text, …]. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [index: number]: unknown;
}

/** Reads a message of the pane; null when it is none of this conversation. */
export function paneRequest(data: unknown, conversationId: string): PaneRequest | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<PaneRequest> | null;
    const ours = message?._messageType === messageKind.request && message._conversationId === conversationId;
    return ours ? (message as PaneRequest) : null;
  } catch {
    return null;
  }
}

/** The message as the library takes it. */
export function hostMessage(conversationId: string, origin: string, message: object): string {
  return JSON.stringify({ _messageType: messageKind.response, _conversationId: conversationId, _origin: origin, _serializerVersion: 1, ...message });
}
