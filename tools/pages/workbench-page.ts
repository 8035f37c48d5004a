import { refusals } from "../../src/workbench/contract/refusals";
import { catalogue } from "../../src/workbench/members/catalogue";
import type { ExcelClass } from "../../src/workbench/members/excel-class";
import { page, tableOf } from "./markdown";

/** What of Excel the workbench keeps, class by class, and why it refuses what it refuses. */
export function workbenchPage(): string {
  const classes = [...catalogue.values()].sort((one, other) => one.name.localeCompare(other.name, "en"));
  const members = classes.reduce((sum, each) => sum + memberNames(each).length, 0);
  return page("작업대 · Workbench", [
    `${classes.length} classes of Excel, ${members} members. Any other member is refused by name (ApiNotFound).`,
    "",
    ...tableOf(["Class", "Members (read-only ones in italics)"], classes.map((each) => [each.name, memberWords(each)])),
    "",
    "## Refused, and why",
    "",
    ...tableOf(["Member", "Reason"], Object.entries(refusals()).map(([name, reason]) => [name, reason])),
  ]);
}

function memberNames({ read, open, call, events }: ExcelClass): string[] {
  const named = [...read.values(), ...open.values(), ...call.values()].map(({ name }) => name);
  return [...named, ...events.map(({ name }) => name)];
}

function memberWords(excelClass: ExcelClass): string {
  const { read, write, open, call, events } = excelClass;
  const properties = [...read.entries()].map(([key, { name }]) => (write.has(key) ? name : `*${name}*`));
  const objects = [...open.values()].map(({ name }) => name);
  const methods = [...call.values()].map(({ name }) => `${name}()`);
  return [...properties, ...objects, ...methods, ...events.map(({ name }) => name)].join(", ");
}
