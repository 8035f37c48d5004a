import { policyPage } from "./policy-page";
import { rulesPage } from "./rules-page";
import { sheetsPage } from "./sheets-page";
import { wordsPage } from "./words-page";
import { workbenchPage } from "./workbench-page";

/** The pages of docs/generated, by name. */
export function pages(): Readonly<Record<string, string>> {
  return { rules: rulesPage(), sheets: sheetsPage(), policy: policyPage(), words: wordsPage(), workbench: workbenchPage() };
}
