import { createRoot } from "react-dom/client";
import { App } from "./App";
import { registerDrawings } from "./icons";
import { NoExcel } from "./panels/NoExcel";
import { firstLanguage, SpeechContext, speechIn } from "./speech";
import "./taskpane.css";
import { today } from "./today";
import { workbookActions } from "./workbook-actions";

/** False in a plain browser, and where Office.js itself could not be fetched. */
async function isInExcel(): Promise<boolean> {
  if (!("Office" in window)) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

async function open(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no #pane");
  registerDrawings();
  const root = createRoot(place);
  if (!(await isInExcel())) {
    root.render(
      <SpeechContext.Provider value={speechIn(firstLanguage(navigator.language))}>
        <NoExcel />
      </SpeechContext.Provider>,
    );
    return;
  }
  root.render(
    <App
      actions={workbookActions}
      firstLanguage={firstLanguage(Office.context.displayLanguage)}
      today={today}
      // Office on the web may leave the theme out, whatever its types say.
      officeGround={() => (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor}
    />,
  );
}

void open();
