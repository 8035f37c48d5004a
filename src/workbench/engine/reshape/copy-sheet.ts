import { withSheetRenamed, withTableRenamed } from "../formula-text";
import { putChart } from "../charts/put-chart";
import { asConditionalFormat, keptValidation } from "../cell-rules";
import type { Area, Sheet, Table } from "../model";
import { keptColumn, keptTable } from "../table-record";
import { ownSheet, type WorkSheet } from "../worksheet";

/**
 * Copies a sheet with all that it holds to a place among the sheets. Its tables get names of their own, and names of the
 * workbook that mean the sheet get a twin that belongs to the copy, as in Excel.
 */
export function copySheet(given: Sheet, position: number): Sheet {
  const source = ownSheet(given);
  const { book } = source;
  return book.together(() => {
    const copy = book.addSheet(freeName(source));
    book.journal.quietly(() => {
      const tables = source.tables.map((table) => ({ table, name: freeTableName(source, table) }));
      const read = (formula: string): string =>
        tables.reduce((mended, { table, name }) => withTableRenamed(mended, table.name, name), withSheetRenamed(formula, source.name, copy.name));
      copyCells(source, copy, read);
      copyTables(tables, source, copy, read);
      copyRules(source, copy, read);
      copyCharts(source, copy, read);
      copyLook(source, copy);
      for (const item of [...book.names]) {
        const isMeant = item.scope === source || (item.scope === null && read(item.formula) !== item.formula);
        if (isMeant && !book.names.some((other) => other.scope === copy && other.name === item.name)) book.addName(item.name, read(item.formula), copy, item.comment);
      }
    });
    book.moveSheet(copy, position);
    return copy;
  });
}

/** "접대신청 (2)": the next free number, within the 31 letters that a name may have. */
function freeName({ book, name }: WorkSheet): string {
  const stem = name.replace(/ \(\d+\)$/u, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const free = stem.slice(0, 31 - suffix.length) + suffix;
    if (!book.sheetNamed(free)) return free;
  }
}

function freeTableName({ book }: WorkSheet, table: Table): string {
  let number = 2;
  while (book.tableNamed(`${table.name}${number}`) ?? book.nameOf(`${table.name}${number}`, null)) number++;
  return `${table.name}${number}`;
}

function onCopy(copy: Sheet, { top, left, bottom, right }: Area): Area {
  return { sheet: copy, top, left, bottom, right };
}

/** The copy comes and goes as a whole, so its cells need not be kept for taking back one by one. */
function copyCells(source: WorkSheet, copy: WorkSheet, read: (formula: string) => string): void {
  for (const [row, cells] of source.grid.rows()) {
    for (const [column, cell] of cells) copy.grid.set(row, column, cell.formula === null ? { ...cell } : { ...cell, formula: read(cell.formula) });
  }
  for (const [at, line] of source.rows.entries()) copy.rows.load(at, line);
  for (const [at, line] of source.columns.entries()) copy.columns.load(at, line);
}

function copyTables(tables: readonly { readonly table: Table; readonly name: string }[], source: WorkSheet, copy: WorkSheet, read: (formula: string) => string): void {
  const { book } = source;
  const copies = tables.map(({ table, name }) => {
    const ids = new Map(table.columns.map(({ id }) => [id, book.nextSerial()]));
    const own = <T extends { readonly column: number }>(record: T): T => ({ ...record, column: ids.get(record.column) ?? record.column });
    const columns = table.columns.map((column) => {
      const { formula, totalsFormula, ...raw } = book.rawColumn(column);
      return keptColumn(copy, { ...raw, id: ids.get(column.id) ?? book.nextSerial(), ...(formula !== undefined && { formula: read(formula) }), ...(totalsFormula !== undefined && { totalsFormula: read(totalsFormula) }) });
    });
    const { filters, sort, ...raw } = book.rawTable(table);
    return keptTable(copy, { ...raw, id: book.nextSerial(), name, area: onCopy(copy, table.area), columns, filters: filters.map(own), sort: sort && { ...sort, keys: sort.keys.map(own) } });
  });
  copy.setList("tables", "tables", copies);
}

function copyRules(source: WorkSheet, copy: WorkSheet, read: (formula: string) => string): void {
  const quoted = (formula: string): string => (formula.startsWith('"') ? formula : read(formula));
  copy.setList("style", "merges", source.merges.map((merge) => onCopy(copy, merge)));
  copy.setList("style", "validations", source.lists.validations.map((validation) => keptValidation(copy, {
    ...plain(validation),
    area: onCopy(copy, validation.area),
    formula1: quoted(validation.formula1),
    ...(validation.formula2 !== undefined && { formula2: quoted(validation.formula2) }),
  })));
  const ordered = [...source.lists.conditionalFormats].sort((one, other) => one.priority - other.priority);
  for (const format of ordered) {
    const { areas, formulas } = format;
    copy.setList("style", "conditionalFormats", [
      ...copy.lists.conditionalFormats,
      asConditionalFormat(copy, { ...format, areas: areas.map((area) => onCopy(copy, area)), formulas: formulas.map(read) }),
    ]);
  }
}

/** Charts of the copy are drawn from its own cells. */
function copyCharts({ charts }: WorkSheet, copy: WorkSheet, read: (formula: string) => string): void {
  for (const { id: _id, sheet: _sheet, carried, ...chart } of charts) {
    const mended = (reference: string | null): string | null => (reference === null ? null : read(reference));
    const series = chart.series.map((one) => ({ ...one, nameFrom: mended(one.nameFrom), categories: mended(one.categories), values: mended(one.values) }));
    putChart(copy, { ...plain(chart), series, origin: null, carried });
  }
}

function copyLook(source: WorkSheet, copy: WorkSheet): void {
  const { printAreas, ...layout } = source.layout;
  Object.assign(copy.layout, plain(layout), { printAreas: printAreas.map((area) => onCopy(copy, area)) });
  const { protection, ...state } = source.state;
  Object.assign(copy.state, state, { protection: protection && plain(protection) });
  copy.standardHeight = source.standardHeight;
  copy.notes.push(...source.notes.map((note) => ({ ...note })));
}

/** A record free of what keeps its changes. */
function plain<T extends object>(record: T): T {
  return JSON.parse(JSON.stringify(record, (key, value: unknown) => (key === "area" ? undefined : value))) as T;
}
