import { choiceLists, type ChoiceListName } from "../../policy/lists/all";
import type { List } from "../../policy/list";
import type { Column } from "../../schema/column";
import { word } from "../../schema/columns/choice";
import { snakeCase, table, type TablePart } from "../../schema/sheet";
import { textWidth } from "../text-width";

/** The key of a list's table among the parts of 기준표 ("listDuty"). */
export type ListPartKey = `list${Capitalize<ChoiceListName>}`;
type ListParts = { readonly [Key in ListPartKey]: TablePart<{ readonly word: Column<string> }> };

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The key of a list's table among the parts of 기준표. */
export function listPartKey(list: List): string {
  return `list${capitalized(list.name)}`;
}

function listPart(list: List): TablePart<{ readonly word: Column<string> }> {
  const titles = [list.title.ko, list.title.en];
  const words = Object.values(list.words).flatMap((each) => [each.ko, each.en]);
  const rows = Object.values(list.words).map((each) => ({ word: each.ko }));
  const hint = list.open
    ? { ko: "열린 목록: 맨 아래에 낱말을 더할 수 있습니다", en: "Open: add words under the last one" }
    : { ko: "고정 목록: 고치지 않습니다", en: "Fixed: leave it as it is" };
  return table({
    table: `tblList${capitalized(list.name)}`,
    key: "word",
    // Own words of a company travel with the file; what is fixed need not.
    json: list.open ? `standards.lists.${snakeCase(list.name)}` : null,
    words: list.open ? { ko: "열린 목록", en: "Open" } : { ko: "고정", en: "Fixed" },
    place: "beside",
    ...(list.open ? {} : { fixed: true as const }),
    firstRows: rows,
    columns: { word: word(list, list.title, { hint, sample: (index) => Object.keys(list.words)[index] ?? null, width: Math.max(...[...titles, ...words].map(textWidth)) + 2 }) },
  });
}

/** One table a list of words, for the drop-downs. */
export const listParts = Object.fromEntries(Object.values<List>(choiceLists).map((list) => [listPartKey(list), listPart(list)])) as ListParts;
