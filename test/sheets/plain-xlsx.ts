import { strToU8, zipSync } from "fflate";
import type { Cell } from "../../src/schema/cell";

/** A cell to write: a value, or a formula without its "=". */
export type PlainCell = Cell | { readonly formula: string };

export interface PlainTable {
  readonly name: string;
  readonly ref: string;
  readonly headers: readonly string[];
}

export interface PlainSheet {
  readonly name: string;
  /** Cells by their A1 address. */
  readonly cells: ReadonlyMap<string, PlainCell>;
  readonly tables: readonly PlainTable[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");

function cellXml(address: string, cell: PlainCell): string {
  if (typeof cell === "object") return `<c r="${address}"><f>${escaped(cell.formula)}</f></c>`;
  return typeof cell === "number" ? `<c r="${address}"><v>${cell}</v></c>` : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell))}</t></is></c>`;
}

function sheetXml({ cells, tables }: PlainSheet, firstTable: number): string {
  const rows = new Map<number, string[]>();
  const order = ([one]: [string, PlainCell], [other]: [string, PlainCell]): number => one.length - other.length || (one < other ? -1 : 1);
  for (const [address, cell] of [...cells].sort(order)) {
    const row = Number(address.replace(/^[A-Z]+/, ""));
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, cell)]);
  }
  const written = [...rows].sort(([one], [other]) => one - other).map(([row, each]) => `<row r="${row}">${each.join("")}</row>`);
  const parts = tables.map((_, index) => `<tablePart r:id="rId${firstTable + index}"/>`);
  return `${head}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData>${written.join("")}</sheetData>${parts.length > 0 ? `<tableParts count="${parts.length}">${parts.join("")}</tableParts>` : ""}</worksheet>`;
}

function tableXml({ name, ref, headers }: PlainTable, id: number): string {
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${escaped(header)}"/>`);
  return `${head}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`;
}

/** The bytes of an .xlsx with these sheets and workbook names, and no calculated values in it. */
export function plainXlsx(sheets: readonly PlainSheet[], names: ReadonlyMap<string, string>): Uint8Array {
  const files: Record<string, string> = {};
  const types: string[] = [];
  let table = 0;
  for (const [index, sheet] of sheets.entries()) {
    const first = table + 1;
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, first);
    types.push(`<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`);
    const links: string[] = [];
    for (const each of sheet.tables) {
      table += 1;
      files[`xl/tables/table${table}.xml`] = tableXml(each, table);
      types.push(`<Override PartName="/xl/tables/table${table}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`);
      links.push(`<Relationship Id="rId${table}" Type="${relations}/table" Target="../tables/table${table}.xml"/>`);
    }
    files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = `${head}<Relationships xmlns="${packages}/relationships">${links.join("")}</Relationships>`;
  }
  const list = sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const named = [...names].map(([name, formula]) => `<definedName name="${name}">${escaped(formula)}</definedName>`);
  files["xl/workbook.xml"] = `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join("")}</sheets><definedNames>${named.join("")}</definedNames></workbook>`;
  files["xl/_rels/workbook.xml.rels"] = `${head}<Relationships xmlns="${packages}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`;
  files["_rels/.rels"] = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  files["[Content_Types].xml"] = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join("")}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
