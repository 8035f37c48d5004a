import { visitStatus, type VisitStatus } from "../policy/lists";
import type { SheetDefinition } from "../schema/sheet";
import type { PartContent } from "./every-part";
import type { Finding } from "./finding";
import { unread } from "./unread";

const statuses = Object.keys(visitStatus.words);

/**
 * Says which sheets are not there: must, when the ids of another sheet lead to it or nothing of a visit is there at all;
 * else one note for them all, without those that a visit may do without or that are only due later. Where 기준표 is not there the dated edition stands in.
 */
export function missingSheets(contents: readonly PartContent[], wanted: ReadonlySet<string>, status: VisitStatus): readonly Finding[] {
  const sheets = [...new Set(contents.map(({ sheet }) => sheet))];
  const absent = sheets.filter((sheet) => contents.every((content) => content.sheet !== sheet || !content.present));
  if (absent.length === sheets.length) return [nothingThere()];
  const asked = absent.filter((sheet) => sheet.phase !== "reference" && contents.some((content) => content.sheet === sheet && wanted.has(content.key)));
  const isRunning = statuses.indexOf(status) >= statuses.indexOf("running");
  const unasked = absent.filter((sheet) => !asked.includes(sheet) && sheet.optional !== true && (sheet.phase !== "after" || isRunning));
  return [...asked.map(askedFor), ...(unasked.length > 0 ? [notLookedAt(unasked)] : [])];
}

function nothingThere(): Finding {
  return unread("READ-SHEET", "must", { ko: "접대 시트가 하나도 없습니다", en: "there is no sheet of a visit here" }, {}, {}, {
    ko: "'시트 추가'로 양식을 넣거나 예시를 불러오세요",
    en: "add the template sheets, or load the sample",
  });
}

function askedFor({ title }: SheetDefinition): Finding {
  return unread("READ-SHEET", "must", { ko: "{sheet} 시트가 없는데 다른 시트의 ID가 그 시트를 가리킵니다", en: "sheet {sheet} is not here, but IDs of other sheets point to it" }, { sheet: title }, {}, {
    ko: "{sheet} 시트를 추가하거나 이름을 '{sheet}'(으)로 되돌리세요",
    en: "add the sheet {sheet}, or name it '{sheet}' again",
  });
}

function notLookedAt(sheets: readonly SheetDefinition[]): Finding {
  return unread("READ-SHEET", "note", { ko: "없어서 보지 않은 시트: {sheets}", en: "not looked at, for they are not here: {sheets}" }, { sheets: sheets.map(({ title }) => title) }, {}, {
    ko: "쓰는 시트라면 추가하거나 이름을 되돌리세요",
    en: "if you use them, add them or give them back their names",
  });
}

/** A sheet is there, but its tables or fields are not to be recognised. */
export function unreadableSheet({ title, parts }: SheetDefinition, name: string, isBlank: boolean): Finding {
  const headers = Object.values(parts).flatMap((part) => Object.values(part.columns).map(({ words }) => words)).slice(0, 3);
  return unread("READ-SHEET", isBlank ? "note" : "must", { ko: "{sheet} 시트에서 아는 머리글을 찾지 못했습니다", en: "no known header was found on sheet {sheet}" }, { sheet: name, headers, title }, { at: { sheet: name } }, {
    ko: "머리글 행({headers} …)을 되돌리거나 {title} 시트를 새로 추가해 옮겨 담으세요",
    en: "restore its row of headers ({headers} …), or add a new sheet {title} and move the rows there",
  });
}

/** Some of a sheet's parts are not there, while others are. */
export function missingParts(parts: readonly PartContent[], name: string): Finding {
  const words = [...new Set(parts.map(({ part }) => part.words))];
  return unread("READ-SHEET", "note", { ko: "{sheet} 시트에 없는 부분: {parts}", en: "not on sheet {sheet}: {parts}" }, { sheet: name, parts: words }, { at: { sheet: name } }, {
    ko: "쓰는 부분이라면 {sheet} 시트를 새로 추가해 옮겨 담으세요",
    en: "if you use them, add a new sheet {sheet} and move the rows there",
  });
}
