import { intersection, rangeAddress } from "../engine/address";
import type { Area, Change, Sheet, Table } from "../engine/model";
import type { Session } from "../members/session";
import { changeOf } from "./change-told";
import type { Subscriptions } from "./subscriptions";
import type { EventEntry } from "./wire";

/** The library's numbers of events. */
export const eventType = {
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target under which the collections of all sheets and all tables hear events. */
const all = "Workbook";

/** What was known of the workbook when the last events were made. */
interface Known {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly tables: ReadonlyMap<number, { readonly table: Table; readonly area: Area; readonly sheet: string }>;
  /** Ids of protected sheets. */
  readonly locked: ReadonlySet<string>;
  readonly active: string;
  readonly selection: string;
}

/** Turns the workbook's changes into the events that its clients have asked for, and keeps them until they are taken. */
export class EventMaker {
  private waiting: EventEntry[] = [];
  private known: Known;
  private knowsResults = false;
  readonly close: () => void;

  constructor(
    private readonly session: Session,
    private readonly subscriptions: Subscriptions,
    onWaiting: () => void,
  ) {
    this.known = this.look();
    this.close = session.book.onChange((changes) => {
      const before = this.known;
      this.known = this.look();
      if (session.isQuiet) return;
      this.makeStructural(before, changes);
      for (const change of changes) this.makeOf(change, before);
      this.makeCalculated();
      onWaiting();
    });
  }

  /** Hands the waiting events over. */
  take(): readonly EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  private look(): Known {
    const { book } = this.session;
    const tables = book.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, { table, area: table.area, sheet: sheet.id }] as const));
    return {
      sheets: new Map(book.sheets.map((sheet) => [sheet.id, sheet])),
      tables: new Map(tables),
      locked: new Set(book.sheets.filter(({ protection }) => protection !== null).map(({ id }) => id)),
      active: book.active.id,
      selection: `${book.active.id} ${rangeAddress(book.selection)}`,
    };
  }

  /** Tells those who asked; what there is to tell is only made when somebody did. */
  private raise(type: number, targets: readonly string[], args: () => object): void {
    const heard = [...new Set(targets)].filter((target) => this.subscriptions.has(type, target));
    if (heard.length === 0) return;
    const message = JSON.stringify(args());
    for (const targetId of heard) this.waiting.push({ messageCategory: 65536, messageType: type, targetId, message });
  }

  /** Sheets and tables that came and went, and the active sheet, found by comparing. */
  private makeStructural(before: Known, changes: readonly Change[]): void {
    const source = sourceOf(changes);
    const now = this.known;
    for (const id of now.sheets.keys()) {
      if (!before.sheets.has(id)) this.raise(eventType.added, [all], () => ({ source, worksheetId: id }));
    }
    for (const id of before.sheets.keys()) {
      if (!now.sheets.has(id)) this.raise(eventType.deleted, [all], () => ({ source, worksheetId: id }));
    }
    for (const [id, { sheet }] of now.tables) {
      if (!before.tables.has(id)) this.raise(eventType.tableAdded, [all, sheet], () => ({ source, tableId: String(id), worksheetId: sheet }));
    }
    for (const [id, { sheet, table }] of before.tables) {
      if (now.tables.has(id)) continue;
      const args = { source, tableId: String(id), tableName: table.name, worksheetId: sheet };
      this.raise(eventType.tableDeleted, [all, sheet], () => args);
    }
    for (const id of now.sheets.keys()) {
      const isProtected = now.locked.has(id);
      if (before.sheets.has(id) && before.locked.has(id) !== isProtected) this.raise(eventType.protectionChanged, [all, id], () => ({ isProtected, source, worksheetId: id }));
    }
    if (before.active !== now.active) {
      this.raise(eventType.deactivated, [all, before.active], () => ({ worksheetId: before.active }));
      this.raise(eventType.activated, [all, now.active], () => ({ worksheetId: now.active }));
    }
    if (before.selection !== now.selection) this.makeSelection();
  }

  private makeSelection(): void {
    const { selection } = this.session.book;
    const sheet = selection.sheet.id;
    // Workbook.onSelectionChanged is older than registrations by batch: it is told always, and the client knows who hears it.
    this.waiting.push({ messageCategory: 65536, messageType: eventType.documentSelectionChanged, targetId: "", message: "{}" });
    this.raise(eventType.selectionChanged, [all, sheet], () => ({ address: rangeAddress(selection), worksheetId: sheet }));
    for (const table of selection.sheet.tables) {
      const inside = intersection(table.area, selection);
      const address = inside ? rangeAddress(inside) : "";
      this.raise(eventType.tableSelectionChanged, [String(table.id)], () => ({ address, tableId: String(table.id), worksheetId: sheet }));
    }
  }

  private makeOf(change: Change, before: Known): void {
    const { area, kind } = change;
    if (!area || !before.sheets.has(area.sheet.id) || !this.known.sheets.has(area.sheet.id)) return;
    if (kind === "style") this.raise(eventType.formatChanged, [all, area.sheet.id], () => this.told(area, change));
    if (kind === "sorted") {
      const { referenceId: _, ...args } = this.told(area, change);
      this.raise(change.shift === "right" ? eventType.columnSorted : eventType.rowSorted, [all, area.sheet.id], () => args);
    }
    if (kind === "cells" || kind === "inserted" || kind === "deleted" || kind === "sorted") this.makeChanged(area, change, before);
  }

  /** One event for the sheet, and one for each table that it touches: of deleted cells, as the table lay before. */
  private makeChanged(area: Area, change: Change, before: Known): void {
    const { sheet } = area;
    this.raise(eventType.changed, [all, sheet.id], () => ({ ...this.told(area, change), ...changeOf(change, area) }));
    for (const { id: number, area: now } of sheet.tables) {
      const part = intersection(area, change.kind === "deleted" ? (before.tables.get(number)?.area ?? now) : now);
      if (!part) continue;
      const id = String(number);
      this.raise(eventType.tableChanged, [all, sheet.id, id], () => ({ ...this.told(part, change), ...changeOf(change, part), tableId: id }));
    }
  }

  /** Registrations have been answered: from now on it counts which sheets are calculated. */
  listen(): void {
    if (this.knowsResults || !this.hearsCalculated) return;
    this.knowsResults = true;
    this.session.book.calculatedSheets();
  }

  private get hearsCalculated(): boolean {
    return [all, ...this.session.book.sheets.map(({ id }) => id)].some((target) => this.subscriptions.has(eventType.calculated, target));
  }

  /** Only when somebody hears it: else the formulas are worked out when they are asked for. */
  private makeCalculated(): void {
    this.knowsResults = this.hearsCalculated;
    if (!this.knowsResults) return;
    for (const { id } of this.session.book.calculatedSheets()) this.raise(eventType.calculated, [all, id], () => ({ worksheetId: id }));
  }

  private told(area: Area, change: Change) {
    return {
      address: rangeAddress(area),
      source: sourceOf([change]),
      triggerSource: change.source === "addin" ? "ThisLocalAddin" : "Unknown",
      worksheetId: area.sheet.id,
      referenceId: this.session.keepEventRange(area),
    };
  }
}

function sourceOf(changes: readonly Change[]): "Local" | "Remote" {
  return changes.some((change) => change.source === "remote") ? "Remote" : "Local";
}
