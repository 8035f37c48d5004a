import { tidy } from "../schema/cell";
import type { Text } from "../language/text";
import { a1 } from "./a1";
import type { Finding, Severity } from "./finding";
import { knownHeaders, folded, likeness } from "./headers";
import type { FormStanding, Standing, TableStanding } from "./standing";
import { unread } from "./unread";
import { cellAt } from "./workbook-cells";

/** From this likeness on, an unknown header is taken for a known one that was renamed. */
const alike = 0.5;

/** Says which columns or fields of a part have no header or label: one finding each for those that must be there or look renamed, one for all others. */
export function missingHeaders(standing: Standing): readonly Finding[] {
  const found = standing.shape === "form" ? standing.fields : standing.columns;
  const missing = Object.entries(standing.part.columns).filter(([key, column]) => !found.has(key) && !(column.formula !== undefined && (column.of !== undefined || column.json === null)));
  const renamed = standing.shape === "table" ? renamedHeaders(standing, missing.map(([, { words }]) => words)) : new Map<Text, Strange>();
  const findings: Finding[] = [];
  const others: Text[] = [];
  for (const [, { words, required }] of missing) {
    const found = renamed.get(words);
    if (found) findings.push(renamedHeader(standing, words, found, required === undefined ? "should" : "must"));
    else if (required !== undefined) findings.push(missingHeader(standing, words));
    else others.push(words);
  }
  return others.length === 0 ? findings : [...findings, otherHeaders(standing, others)];
}

/** A header that none of the part's columns has. */
interface Strange {
  readonly header: string;
  readonly cell: string;
}

function strangeHeaders({ on, header, left, right, part }: TableStanding): readonly Strange[] {
  const known = knownHeaders(part);
  const strange: Strange[] = [];
  for (let column = left; column <= right; column += 1) {
    const words = tidy(String(cellAt(on, header, column)));
    if (words !== "" && !known.has(folded(words))) strange.push({ header: words, cell: a1(header, column) });
  }
  return strange;
}

/** For each missing header the unknown one that it was probably renamed to: the likest pairs first, each header once. */
function renamedHeaders(standing: TableStanding, missing: readonly Text[]): ReadonlyMap<Text, Strange> {
  const pairs = strangeHeaders(standing)
    .flatMap((strange) => missing.map((words) => ({ strange, words, like: Math.max(likeness(strange.header, words.ko), likeness(strange.header, words.en)) })))
    .filter(({ like }) => like >= alike)
    .sort((one, other) => other.like - one.like);
  const renamed = new Map<Text, Strange>();
  const used = new Set<Strange>();
  for (const { strange, words } of pairs) {
    if (renamed.has(words) || used.has(strange)) continue;
    renamed.set(words, strange);
    used.add(strange);
  }
  return renamed;
}

function where(standing: TableStanding | FormStanding): { readonly at: { readonly sheet: string; readonly cell?: string } } {
  return { at: { sheet: standing.on.name, ...(standing.shape === "table" ? { cell: a1(standing.header, standing.left) } : {}) } };
}

function renamedHeader(standing: Standing, header: Text, { header: found, cell }: Strange, severity: Severity): Finding {
  return unread(
    "READ-COLUMN",
    severity,
    { ko: "{sheet} 시트에 '{header}' 열이 없고 모르는 머리글 '{found}'이(가) 있습니다", en: "sheet {sheet} has no column '{header}' but an unknown header '{found}'" },
    { sheet: standing.on.name, header, found },
    { at: { sheet: standing.on.name, cell } },
    { ko: "같은 열이면 머리글을 '{header}'(으)로 되돌리세요", en: "if it is that column, change its header back to '{header}'" },
  );
}

function missingHeader(standing: Standing, header: Text): Finding {
  const isForm = standing.shape === "form";
  return unread(
    "READ-COLUMN",
    "must",
    isForm
      ? { ko: "{sheet} 시트에 '{header}' 칸이 없습니다", en: "sheet {sheet} has no field '{header}'" }
      : { ko: "{sheet} 시트에 '{header}' 열이 없습니다", en: "sheet {sheet} has no column '{header}'" },
    { sheet: standing.on.name, header },
    where(standing),
    isForm
      ? { ko: "'{header}' 이름표를 적고 값을 그 오른쪽 셀에 적으세요", en: "write the label '{header}' and its value in the cell to the right" }
      : { ko: "머리글이 '{header}'인 열을 넣으세요", en: "add a column with the header '{header}'" },
  );
}

function otherHeaders(standing: Standing, headers: readonly Text[]): Finding {
  return unread(
    "READ-COLUMN",
    "note",
    { ko: "{sheet} 시트에 없는 열·칸: {headers}", en: "not on sheet {sheet}: {headers}" },
    { sheet: standing.on.name, headers },
    where(standing),
    { ko: "필요하면 그 머리글로 넣으세요. 없어도 나머지는 모두 읽었습니다", en: "add them under these headers if you need them; all the rest was read" },
  );
}
