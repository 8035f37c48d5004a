import { excelMembers } from "../../src/workbench/contract/excel-members";
import { refusals } from "../../src/workbench/contract/refusals";
import { catalogue } from "../../src/workbench/members/catalogue";
import type { ExcelClass } from "../../src/workbench/members/excel-class";
import { membersOf } from "../../src/workbench/members/supported-members";
import { gaps } from "../../test/conformance/gaps";
import { page, tableOf } from "./markdown";

/** What of Excel the workbench keeps, class by class, what it refuses and where it differs, with the reasons. */
export function workbenchPage(): string {
  const classes = [...catalogue.values()].sort((one, other) => one.name.localeCompare(other.name, "en"));
  const kept = classes.reduce((sum, each) => sum + membersOf(each).length, 0);
  return page("작업대 · Workbench", [
    `${classes.length} classes of Excel with ${kept} members. Any other member is refused by its name (ApiNotFound).`,
    "",
    ...tableOf(["Class", "Kept", "Members"], classes.map((each) => [each.name, `${membersOf(each).length} of ${documented(each)}`, membersOf(each).join(", ")])),
    "",
    "## Where it differs from Excel",
    "",
    "Each line shows itself in the tests: one that closes fails them, and has to go.",
    "",
    ...tableOf(["Member", "Excel", "Workbench", "Why", "Source"], gaps.map(({ member, excel, workbench, why, source }) => [`\`${member}\``, excel, workbench, why, source])),
    "",
    "## Refused, and why",
    "",
    ...tableOf(["Member", "Why"], Object.entries(refusals()).map(([name, reason]) => [`\`${name}\``, reason])),
  ]);
}

/** How many members of the class are documented in a released requirement set. */
function documented({ name }: ExcelClass): number {
  return Object.values(excelMembers[name] ?? {}).filter(([, set]) => set !== "").length;
}
