import { keyOf, wordOf, type Choice, type List } from "../../policy/list";
import type { Text } from "../../language/text";
import { asText, isBlank, isCell, isJsonText, type Cell } from "../cell";
import { column, type Column, type ColumnOptions, type Kind, type Reading, type Unreadable } from "../column";

/** "없음": asked, and there is none. A blank cell is not asked. */
const none: Text = { ko: "없음", en: "None" };

const isNone = (word: string): boolean => [none.ko, none.en.toLowerCase(), "-"].includes(word.trim().toLowerCase());

function unknown(list: List, found: string): Reading<never> {
  const words = (language: "ko" | "en"): string => Object.values(list.words).map((word) => word[language]).join(", ");
  return {
    trouble: { ko: "{list} 목록에 없는 값입니다: {found}", en: "is not in the list {list}: {found}" },
    remedy: { ko: "{choices} 중에서 고르세요", en: "choose one of {choices}" },
    values: { list: list.title, found, choices: { ko: words("ko"), en: words("en") } },
  };
}

function choiceOf<L extends List>(list: L, found: unknown): Reading<Choice<L>> {
  if (found === undefined || found === null || (typeof found === "string" && isBlank(found))) return { value: null };
  const key = isJsonText(asText(found)) ? null : keyOf(list, asText(found));
  return key === null ? unknown(list, asText(found)) : { value: key as Choice<L> };
}

/** One word of a list. */
export function choice<L extends List>(list: L, words: Text, options?: ColumnOptions<Choice<L>>): Column<Choice<L>> {
  const kind: Kind<Choice<L>> = {
    name: `choice of ${list.title.en}`,
    read: (cell) => choiceOf(list, cell),
    write: (value, language) => wordOf(list, value)[language],
    fromJson: (json) => choiceOf(list, json),
    toJson: (value) => wordOf(list, value).ko,
    numberFormat: () => "@",
    align: "center",
    width: 10,
    wrap: false,
    check: { kind: "list", list },
  };
  return column(kind, words, options);
}

/** A word of a list that stands in the sheet from the beginning: there is nothing to choose. */
export function word<L extends List>(list: L, words: Text, options?: ColumnOptions<Choice<L>>): Column<Choice<L>> {
  const chosen = choice(list, words, options);
  return { ...chosen, kind: { ...chosen.kind, name: `word of ${list.title.en}`, align: "left", check: null } };
}

/** Several words of a list, with commas between; "없음" is an empty choice, a blank cell is no answer. */
export function choices<L extends List>(list: L, words: Text, options?: ColumnOptions<readonly Choice<L>[]>): Column<readonly Choice<L>[]> {
  const each = (found: readonly unknown[]): Reading<readonly Choice<L>[]> => {
    const keys: Choice<L>[] = [];
    for (const word of found) {
      const reading = choiceOf(list, word);
      if ("trouble" in reading) return reading;
      if (reading.value !== null) keys.push(reading.value);
    }
    return { value: keys };
  };
  const read = (cell: Cell): Reading<readonly Choice<L>[]> => {
    if (isBlank(cell)) return { value: null };
    if (isJsonText(String(cell))) return unknown(list, String(cell));
    return isNone(String(cell)) ? { value: [] } : each(String(cell).split(/[,，、;\n]/));
  };
  /** Words of a file stand in the cell with commas between, those too that the list does not have. */
  const readWords = (words: readonly string[]): Reading<readonly Choice<L>[]> => {
    const text = words.join(", ");
    const reading = read(text);
    return "trouble" in reading ? { ...reading, text } : reading;
  };
  const kind: Kind<readonly Choice<L>[]> = {
    name: `choices of ${list.title.en}`,
    read,
    write: (value, language) => (value.length === 0 ? none[language] : value.map((key) => wordOf(list, key)[language]).join(", ")),
    fromJson: (json) => {
      if (json === undefined || json === null) return { value: null };
      if (!Array.isArray(json)) return isCell(json) ? read(json) : unknown(list, asText(json));
      if (json.length === 0) return { value: [] };
      return json.every((word): word is string => typeof word === "string") ? readWords(json) : unknown(list, asText(json));
    },
    toJson: (value) => value.map((key) => wordOf(list, key).ko),
    numberFormat: () => "@",
    align: "left",
    width: 16,
    wrap: true,
    check: null,
  };
  return column(kind, words, options);
}

/** Several lines or items of free text (one a line in the cell). "없음" is an empty list; a blank cell is no answer. */
export function lines(words: Text, options?: ColumnOptions<readonly string[]>): Column<readonly string[]> {
  const noLines: Unreadable = { trouble: { ko: "글 목록이 아닙니다", en: "is not a list of texts" }, remedy: { ko: "한 줄에 하나씩 글로 적으세요", en: "write texts, one a line" } };
  const read = (cell: Cell): Reading<readonly string[]> => {
    if (isBlank(cell)) return { value: null };
    return { value: isNone(String(cell)) ? [] : String(cell).split("\n").map((line) => line.trim()).filter((line) => line !== "") };
  };
  const kind: Kind<readonly string[]> = {
    name: "lines",
    read,
    write: (value, language) => (value.length === 0 ? none[language] : value.join("\n")),
    fromJson: (json) => {
      if (json === undefined || json === null) return { value: null };
      if (Array.isArray(json) && json.every((item): item is string => typeof item === "string")) return { value: json };
      return isCell(json) ? read(json) : noLines;
    },
    toJson: (value) => [...value],
    numberFormat: () => "@",
    align: "left",
    width: 40,
    wrap: true,
    check: null,
  };
  return column(kind, words, options);
}
