/** What Excel on the web tells a task pane about itself when the pane starts. */
export interface AppContextOptions {
  readonly conversationId: string;
  readonly addinId: string;
  readonly addinName: string;
  /** The language of Excel's own words, as "ko-KR". */
  readonly uiLocale: string;
  /** The language of numbers and dates. */
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly origin: string;
  /** The add-in's settings in the document, each a JSON text. */
  readonly settings: readonly (readonly [string, string])[];
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** What the workbench keeps. ExcelApi ends where Office 2021 ends, so that a newer member fails here and not at a user's. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  CompressedFile: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  RichApiRuntime: "1.0",
  Settings: "1.1",
};

const excelOnTheWeb = 16;
const readWrite = 1;
const taskPane = 1;

/** The answer to the pane's first question; the library waits for each of these. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  const { conversationId } = options;
  return {
    _id: options.addinId,
    _appInstanceId: conversationId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _appUILocale: options.uiLocale,
    _dataLocale: options.dataLocale,
    _docUrl: options.documentUrl,
    _clientMode: readWrite,
    _settings: options.settings,
    _reason: "documentOpened",
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: conversationId,
    _addinName: options.addinName,
    _appDomains: [options.origin],
    _hostFullVersion: "16.0.0.0",
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _marketplaceType: "",
  };
}

/** The window name by which Excel on the web tells a frame who its host is, before any message. */
export function frameName(conversationId: string, addinId: string, uiLocale: string, origin: string, sharedRuntime: boolean): string {
  // host $ platform $ version $ language $ correlation $ is it a dialog $ telemetry $ flags (1: one runtime for pane and commands)
  const hostInfo = ["Excel", "Web", "16.01", uiLocale, conversationId, "", "disableLogging", sharedRuntime ? "1" : "0"].join("$");
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo,
    xdmInfo: [conversationId, addinId, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
