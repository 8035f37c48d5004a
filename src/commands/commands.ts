import { addSheets } from "../actions/add-sheets";
import type { Checked } from "../actions/check-visit";
import { goToCell } from "../actions/go-to-cell";
import { lookOver } from "../actions/look-over";
import { now, type Now } from "../actions/now";
import { languageOf, type Language } from "../language/language";
import type { CellAddress } from "../visit/visit-reading";

type Work = (language: Language, at: Now) => Promise<unknown>;

// What the buttons do stands in the sheets: this page is never seen, and an open pane follows the workbook by itself.
// The actions that ask the rules are fetched by those buttons alone.
Office.actions.associate("addSheets", command((language) => addSheets({ language })));
Office.actions.associate("checkVisit", command(goToGravest));
Office.actions.associate(
  "fillSummary",
  command(async (language, { today }) => (await import("../actions/fill-summary")).fillSummary({ today, language })),
);
Office.actions.associate(
  "fillSettlement",
  command(async (language, { today }) => (await import("../actions/fill-settlement")).fillSettlement({ today, language })),
);

/** Brings the gravest finding's cell into sight; the sentence about it stands in the pane. */
async function goToGravest(_: Language, at: Now): Promise<void> {
  const { checkVisit } = await import("../actions/check-visit");
  const address = gravest(await checkVisit(at));
  if (address) await goToCell(address);
}

function gravest({ findings }: Checked): CellAddress | null {
  const placed = findings.filter(({ address }) => address !== null);
  const found = placed.find(({ finding }) => finding.severity === "must") ?? placed[0];
  return found?.address ?? null;
}

/** A function of the ribbon. Office greys its button until it is told that the work is over, whatever came of it. */
function command(work: Work): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void inWorkbookLanguage(work).finally(() => event.completed());
  };
}

async function inWorkbookLanguage(work: Work): Promise<void> {
  await Office.onReady();
  const at = now();
  const { language } = await lookOver(at);
  await work(language ?? languageOf(Office.context.displayLanguage), at);
}
