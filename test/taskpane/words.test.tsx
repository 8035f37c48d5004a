/** @jest-environment jsdom */
import { act, type JSX, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { Check } from "../../src/taskpane/panels/Check";
import { Broken } from "../../src/taskpane/panels/Broken";
import { Close } from "../../src/taskpane/panels/Close";
import { ConfirmBlock } from "../../src/taskpane/panels/ConfirmBlock";
import { FirstRun } from "../../src/taskpane/panels/FirstRun";
import { NoExcel } from "../../src/taskpane/panels/NoExcel";
import { SetUp } from "../../src/taskpane/panels/SetUp";
import { Unread } from "../../src/taskpane/panels/Unread";
import { Heading } from "../../src/taskpane/parts/Heading";
import { Notice } from "../../src/taskpane/parts/Notice";
import { Places } from "../../src/taskpane/parts/Places";
import { WaiverForm } from "../../src/taskpane/parts/WaiverForm";
import { SpeechContext, type Speech } from "../../src/taskpane/speech";
import type { Day } from "../../src/values/day";
import { checkedWith, everySheet, findingAt, outcome, overviewWith, waivedAt } from "../kit/pane";

/** Speaks every sentence between marks, so that a word that was never given to `say` stands out. */
const marked: Speech = { language: "en", say: (text) => `«${text.en}»`, sentence: (text) => `«${text.en}»` };
const nothing = (): void => undefined;

const today = "2026-11-20" as Day;
const waiving = { today: () => today, onWaive: () => Promise.resolve(true), onWithdraw: nothing };

const heading = checkedWith([]).heading;
const panels: Readonly<Record<string, JSX.Element>> = {
  FirstRun: <FirstRun isBusy={false} onStart={nothing} onSample={nothing} />,
  SetUp: <SetUp overview={overviewWith(["visitors"])} isBusy={false} roster={<></>} onAddSheets={nothing} onLoadSample={nothing} />,
  "Check before a check": <Check checked={null} isStale={false} present={everySheet} isBusy={false} onCheck={nothing} onGo={nothing} onRemedy={nothing} onAddSheets={nothing} {...waiving} />,
  "Check, old": <Check checked={checkedWith([findingAt("C7")])} isStale present={everySheet} isBusy={false} onCheck={nothing} onGo={nothing} onRemedy={nothing} onAddSheets={nothing} {...waiving} />,
  "Check, all clear": <Check checked={checkedWith([])} isStale={false} present={everySheet} isBusy={false} onCheck={nothing} onGo={nothing} onRemedy={nothing} onAddSheets={nothing} {...waiving} />,
  "Check, something let stand": <Check checked={checkedWith([], [waivedAt("C7")])} isStale={false} present={everySheet} isBusy={false} onCheck={nothing} onGo={nothing} onRemedy={nothing} onAddSheets={nothing} {...waiving} />,
  WaiverForm: <WaiverForm today={today} onWaive={() => Promise.resolve(true)} onClose={nothing} />,
  Close: <Close isBusy={false} onFillSummary={nothing} onFillSettlement={nothing} />,
  ConfirmBlock: <ConfirmBlock heading={heading} isBusy={false} onConfirm={nothing} />,
  "ConfirmBlock, written down": <ConfirmBlock heading={{ ...heading, confirmedOn: today }} isBusy={false} onConfirm={nothing} />,
  NoExcel: <NoExcel />,
  Broken: <Broken error={new Error("")} />,
  Unread: <Unread onRetry={nothing} />,
  Heading: <Heading visit={{ ...heading, title: null }} />,
  Notice: <Notice notice={{ kind: "done", outcome: outcome("채웠습니다.") }} isBusy={false} onUndo={nothing} onDismiss={nothing} />,
  Places: <Places place="check" found={null} onGo={nothing} />,
};

/** The names of sheets, cells and numbers are the workbook's own and are said as they stand. */
const notWords = /^[\s\d,()]*$|^방문자명단(![A-Z]+\d+)?$|^호텔과 합의$/;

test.each(Object.keys(panels))("%s says nothing that has no translation", async (name) => {
  const place = await render(panels[name]);
  const unsaid = [...textsOf(place)].filter((text) => !notWords.test(text) && !/^\s*(«[^»]*»[.\s]*)+$/.test(text));
  expect(unsaid).toEqual([]);
  expect(place.textContent).toContain("«");
});

async function render(content: ReactNode): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  await act(() => {
    createRoot(place).render(<SpeechContext.Provider value={marked}>{content}</SpeechContext.Provider>);
    return Promise.resolve();
  });
  return place;
}

/** Every text that is shown or read out. */
function* textsOf(place: HTMLElement): Iterable<string> {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode.textContent ?? "";
  for (const element of place.querySelectorAll("[aria-label], [title], [placeholder]")) {
    for (const attribute of ["aria-label", "title", "placeholder"]) yield element.getAttribute(attribute) ?? "";
  }
}
