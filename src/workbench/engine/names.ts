import { assertFormula } from "./formula-text";
import { EngineError, type NamedItem, type Sheet } from "./model";
import { tracked } from "./tracked";
import type { WorkBook } from "./workbook";

/** A defined name as kept, its formula without "=". */
export function keptName(book: WorkBook, plain: NamedItem): NamedItem {
  const item: NamedItem = tracked({ ...plain, formula: withoutEquals(plain.formula) }, book.journal, "names");
  return item;
}

export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

/** Refuses what Excel refuses as a name of a range, a formula or a table. */
export function assertName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) && name.length <= 255;
  const isCell = /^(\$?[A-Za-z]{1,3}\$?\d{1,7}|[rR]\d*[cC]\d*|[rRcC])$/u.test(name);
  if (!isWord || isCell) throw new EngineError("InvalidArgument", `"${name}" can't be a name: it must begin with a letter, hold no space and not look like a cell.`);
}

/** Refuses what Excel refuses as a sheet's name. */
export function assertSheetName(book: WorkBook, name: string, self: Sheet | null): void {
  if (name === "" || name.length > 31 || /[[\]:*?/\\]/u.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new EngineError("InvalidArgument", `"${name}" can't be a sheet's name: it must have 1 to 31 characters and none of [ ] : * ? / \\.`);
  }
  const other = book.sheetNamed(name);
  if (other && other !== self) throw new EngineError("ItemAlreadyExists", `There is a sheet named ${name} already.`);
}

/** Adds a name after checking that it may be one and is free in its scope. */
export function addedName(book: WorkBook, name: string, formula: string, scope: Sheet | null, comment: string): NamedItem {
  assertName(name);
  const isTaken = book.names.some((item) => item.scope === scope && item.name.toLowerCase() === name.toLowerCase());
  if (isTaken || book.tableNamed(name)) throw new EngineError("ItemAlreadyExists", `There is something named ${name} already.`);
  assertFormula(withoutEquals(formula));
  return keptName(book, { name, formula, comment, visible: true, scope });
}
