import { addSheets } from "../actions/add-sheets";
import { fetched } from "../actions/fetched";
import { lastChange } from "../actions/last-change";
import { lookOver } from "../actions/look-over";
import { tellPane, type News } from "../actions/news";
import { now, type Now } from "../actions/now";
import type { Outcome } from "../actions/outcome";
import { troubleOf } from "../actions/trouble";
import { showDialog } from "../excel/dialog";
import { whichWorkbook } from "../excel/which-workbook";
import { languageOf, type Language } from "../language/language";
import { noticeAddress } from "./notice-address";

type Work = (language: Language, at: Now) => Promise<Outcome>;

// The actions that ask the rules are fetched by those buttons alone.
const summing = () => fetched(() => import("../actions/fill-summary"));
const settling = () => fetched(() => import("../actions/fill-settlement"));

Office.actions.associate("addSheets", command((language) => addSheets({ language })));
Office.actions.associate("fillSummary", command(async (language, { today }) => (await summing()).fillSummary({ today, language })));
Office.actions.associate("fillSettlement", command(async (language, { today }) => (await settling()).fillSettlement({ today, language })));

/** A function of the ribbon. Office greys its button until it is told that the work is over, whatever came of it. */
function command(work: Work): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void carryOut(work).finally(() => event.completed());
  };
}

/** This page is never seen: an open pane says what came of the work. Without one the sheets show what was done, and a dialog what was not. */
async function carryOut(work: Work): Promise<void> {
  await Office.onReady();
  const news = await newsOf(work);
  const workbook = await whichWorkbook().catch(() => null);
  const isHeard = workbook !== null && (await tellPane(workbook, news));
  if (news.kind === "trouble" && !isHeard) await showDialog(noticeAddress(news.trouble, languageOf(Office.context.displayLanguage), location.href));
}

async function newsOf(work: Work): Promise<News> {
  try {
    const outcome = await inWorkbookLanguage(work);
    return { kind: "done", outcome, change: outcome.undoable ? lastChange() : null };
  } catch (error) {
    return { kind: "trouble", trouble: troubleOf(error) };
  }
}

async function inWorkbookLanguage(work: Work): Promise<Outcome> {
  const at = now();
  const { language } = await lookOver(at);
  return work(language ?? languageOf(Office.context.displayLanguage), at);
}
