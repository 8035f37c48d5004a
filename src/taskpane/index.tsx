import type { JSX } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../language/language";
import { App } from "./App";
import { registerDrawings } from "./icons";
import { now } from "../actions/now";
import { Broken } from "./panels/Broken";
import { NoExcel } from "./panels/NoExcel";
import { placeAsked } from "./parts/Places";
import { firstLanguage, SpeechContext, speechIn } from "./speech";
import { tabWithinPane } from "./tab-key";
import "./taskpane.css";
import { workbookActions } from "./workbook-actions";

/** False in a plain browser, and where Office.js itself could not be fetched. */
async function isInExcel(): Promise<boolean> {
  if (!("Office" in window)) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Office on the web may leave the theme out, whatever its types say. */
function officeGround(): string | undefined {
  return (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
}

function inLanguage(language: Language, content: JSX.Element): JSX.Element {
  return <SpeechContext.Provider value={speechIn(language)}>{content}</SpeechContext.Provider>;
}

async function open(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no #pane");
  registerDrawings();
  tabWithinPane(document);
  const isExcel = await isInExcel();
  const language = firstLanguage(isExcel ? Office.context.displayLanguage : navigator.language);
  const root = createRoot(place, { onUncaughtError: (error) => root.render(inLanguage(language, <Broken error={error} />)) });
  root.render(isExcel ? <App actions={workbookActions} firstLanguage={language} firstPlace={placeAsked(location.search) ?? "setUp"} now={now} officeGround={officeGround} /> : inLanguage(language, <NoExcel />));
}

void open();
