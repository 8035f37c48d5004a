import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Checked, FindingAt, WaivedAt } from "../../src/actions/check-visit";
import type { News } from "../../src/actions/news";
import type { Overview } from "../../src/actions/look-over";
import type { Outcome } from "../../src/actions/outcome";
import type { WorkbookChange } from "../../src/excel/watch";
import type { Language } from "../../src/language/language";
import type { Text } from "../../src/language/text";
import type { Actions } from "../../src/taskpane/actions";
import { App } from "../../src/taskpane/App";
import { registerDrawings } from "../../src/taskpane/icons";
import type { PlaceName } from "../../src/taskpane/parts/Places";
import { sheetsInOrder } from "../../src/taskpane/sheet-of-part";
import type { Clock, Day } from "../../src/values/day";
import type { Severity } from "../../src/visit/finding";

registerDrawings();

const day = "2026-11-20" as Day;

/** A finding at a cell of 방문자명단 unless told otherwise. */
export function findingAt(cell: string, severity: Severity = "must", sheet = "방문자명단", more: Partial<FindingAt["finding"]> = {}): FindingAt {
  const message: Text = { ko: `${cell} 칸이 비었습니다`, en: `${cell} is blank` };
  return { finding: { rule: "VIS-01", severity, message, values: {}, place: null, ...more }, address: { sheet, cell } };
}

/** A finding of a rule at row 2 of 방문자명단, which can be let stand. */
export function waivableAt(cell: string): FindingAt {
  return findingAt(cell, "must", "방문자명단", { name: "blank", place: { part: "visitors", row: 2, column: "company" } });
}

/** A finding that is let stand, because of an agreement with the hotel. */
export function waivedAt(cell: string): WaivedAt {
  const waiver = { row: 0, no: 3, rule: "VIS-01", sheet: "방문자명단", item: "V003", column: "회사", what: null, reason: "호텔과 합의", by: "한서준", hostId: null, on: day, withdrawnOn: null, seals: null, mark: null };
  return { ...waivableAt(cell), waiver };
}

/** What a check of these findings answers. */
export function checkedWith(findings: readonly FindingAt[], waived: readonly WaivedAt[] = []): Checked {
  const count = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  const counts = { must: count("must"), should: count("should"), note: count("note") };
  const heading = { title: { ko: "켈러 방한", en: "Keller visit" }, start: "2026-11-10" as Day, end: "2026-11-12" as Day, status: "confirmed" as const, confirmedOn: null };
  return { findings, waived, counts, rules: 38, sheets: 13, at: "14:02" as Clock, heading };
}

/** A workbook as the pane sees it: every sheet there, or none. */
export function overviewWith(present: readonly string[], filled: readonly string[] = []): Overview {
  const { heading } = checkedWith([]);
  return present.length > 0 ? { present, filled, language: "ko", heading } : { present, filled: [], language: null, heading: null };
}

export const everySheet = sheetsInOrder.map(({ name }) => name);

export function outcome(ko: string, undoable = true): Outcome {
  return { message: { ko, en: `${ko} (en)` }, undoable };
}

/** What a test says the workbook answers; an action that it does not name must not be asked. */
export type Answers = { readonly [Name in keyof Omit<Actions, "checkVisit">]?: Actions[Name] } & {
  /** What a check finds; beside it the pane is told what `lookOver` answers. */
  readonly checkVisit?: (...wish: Parameters<Actions["checkVisit"]>) => Promise<Checked | null>;
};

/** A pane in the page of jsdom, with the actions asked of it in order. */
export interface OpenPane {
  readonly asked: readonly { readonly action: string; readonly wish: unknown }[];
  readonly text: () => string;
  readonly button: (name: string | RegExp) => HTMLElement;
  readonly all: (selector: string) => readonly HTMLElement[];
  readonly focus: (target: HTMLElement) => Promise<void>;
  readonly click: (target: HTMLElement) => Promise<void>;
  readonly press: (key: string, more?: KeyboardEventInit) => Promise<void>;
  /** Tells the pane that a cell of the workbook was changed. */
  readonly changeWorkbook: () => Promise<void>;
  /** Lets the page live until something is so. */
  readonly until: (isSo: () => boolean) => Promise<void>;
  /** Tells the pane what came of a function of the ribbon. */
  readonly tellNews: (news: News) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the pane; the workbook has every sheet unless the answers say otherwise. */
export async function openPane(answers: Answers = {}, language: Language = "ko", firstPlace: PlaceName = "setUp"): Promise<OpenPane> {
  stubPage();
  const asked: { action: string; wish: unknown }[] = [];
  let onChange = (_: WorkbookChange): void => undefined;
  let onNews = (_: News): void => undefined;
  const lookOver = answers.lookOver ?? (() => Promise.resolve(overviewWith(everySheet)));
  const given: { readonly [Name in keyof Actions]?: Actions[Name] } = {
    watchVisit: (callback) => {
      onChange = callback;
      return Promise.resolve(() => Promise.resolve());
    },
    hearNews: (callback) => {
      onNews = callback;
      return () => {
        onNews = () => undefined;
      };
    },
    recallChange: () => Promise.resolve(null),
    ...answers,
    lookOver,
    checkVisit: async (wish, isWanted) => {
      if (!answers.checkVisit) throw new Error("nobody expected checkVisit");
      const checked = await answers.checkVisit(wish, isWanted);
      return checked && { checked, overview: await lookOver(wish) };
    },
  };
  const actions = new Proxy(given, {
    get: (_, action: keyof Actions) => (...wishes: readonly unknown[]) => {
      const [wish] = wishes;
      asked.push({ action, wish });
      const answer = given[action] as ((...wishes: readonly unknown[]) => unknown) | undefined;
      if (!answer) throw new Error(`nobody expected ${action}`);
      return answer(...wishes);
    },
  }) as Actions;

  const place = document.body.appendChild(document.createElement("div"));
  const root: Root = createRoot(place);
  await act(() => {
    root.render(<App actions={actions} firstLanguage={language} firstPlace={firstPlace} now={() => ({ today: day, minutes: 842 })} officeGround={() => "#ffffff"} />);
    return settled();
  });
  const all: OpenPane["all"] = (selector) => [...place.querySelectorAll<HTMLElement>(selector)];
  return {
    asked,
    all,
    text: () => place.textContent,
    button: (name) => {
      const found = all("button").find((each) => matches(each.getAttribute("aria-label") ?? each.textContent, name));
      if (!found) throw new Error(`no button ${String(name)} among: ${all("button").map((each) => each.textContent).join(" | ")}`);
      return found;
    },
    focus: (target) =>
      act(() => {
        target.focus();
        return settled();
      }),
    click: (target) =>
      act(() => {
        target.focus();
        target.click();
        return settled();
      }),
    press: (key, more = {}) =>
      act(() => {
        (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
        return settled();
      }),
    changeWorkbook: () =>
      act(() => {
        onChange({ kind: "cells", sheet: "a sheet" });
        return settled();
      }),
    until: async (isSo) => {
      // What React does inside is shown when each turn ends.
      while (!isSo()) await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
    },
    tellNews: (news) =>
      act(() => {
        onNews(news);
        return settled();
      }),
    close: () =>
      act(() => {
        root.unmount();
        place.remove();
        return settled();
      }),
  };
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.trim() === wanted : wanted.test(text);
}

/** Every promise that is already kept has been followed. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** What jsdom has not: a page that is laid out. */
function stubPage(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined }) as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
}
