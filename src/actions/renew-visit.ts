import { Failure } from "../excel/failure";
import { workbookFile } from "../excel/workbook-file";
import type { Text, Values } from "../language/text";
import { isPublicHoliday } from "../policy/holidays";
import { renewedCopy, type RenewedCopy } from "../sharing/renewed-copy";
import { addDays, daysBetween, weekday, type Day } from "../values/day";
import type { Report } from "./change-workbook";
import { worked } from "./mask-copy";

/** The workbook of a new visit, with what a person should look at. */
export interface Renewed extends RenewedCopy {
  readonly notes: readonly { readonly message: Text; readonly values: Values }[];
}

const fetching: Text = { ko: "통합 문서의 사본을 받는 중", en: "Fetching a copy of the workbook" };
const renewing: Text = { ko: "새 방문을 만드는 중", en: "Making the new visit" };
const weekdayWords: Text = { ko: "요일이 달라집니다: {from} → {to}. 휴관일과 식당의 쉬는 날을 확인하세요.", en: "The weekdays change: {from} → {to}. See which places are closed." };
const restWords: Text = { ko: "쉬는 날이 들어 있습니다: {days}", en: "There are days of rest in it: {days}" };
const typeWords: Text = { ko: "방문번호·방문명·신청인원을 적고, 명단을 가져오세요. 계획 글에 남은 옛 날짜는 고쳐야 합니다.", en: "Type the visit number, title and headcount, then import the roster. Old days in the texts of the plan have to be corrected." };

/**
 * The workbook of a new visit made of the one that is open, which is not touched. null when it was stopped. Throws a Failure
 * when this Excel gives no copy, or the visit does not say when it begins.
 */
export async function renewVisit(wish: { readonly start: Day; readonly today: Day }, report?: Report, isWanted?: () => boolean): Promise<Renewed | null> {
  report?.({ step: fetching });
  const bytes = await workbookFile((done, of) => report?.({ step: fetching, done, of }));
  report?.({ step: renewing });
  return renewWorkbook(bytes, wish, isWanted);
}

/** The same of the bytes of a file. Throws a Failure when they are no workbook, or the visit does not say when it begins. */
export async function renewWorkbook(bytes: Uint8Array, wish: { readonly start: Day; readonly today: Day }, isWanted: () => boolean = () => true): Promise<Renewed | null> {
  const copy = await worked(renewedCopy(bytes, wish), isWanted);
  if (copy) return { ...copy, notes: notesOn(copy, wish.start) };
  if (!isWanted()) return null;
  throw new Failure(
    { ko: "접대신청에 시작일시가 없어 날짜를 옮길 수 없습니다.", en: "The request does not say when the visit starts, so its days cannot be moved." },
    { ko: "접대신청의 시작일시를 적은 뒤 다시 하세요.", en: "Fill in Start on the Request sheet, then try again." },
  );
}

function notesOn({ from, until, days }: RenewedCopy, start: Day): Renewed["notes"] {
  const all = Array.from({ length: Math.min(daysBetween(from, until), 60) + 1 }, (_, index) => addDays(start, index));
  const rest = all.filter((day) => weekday(day) % 6 === 0 || isPublicHoliday(day));
  return [
    ...(days % 7 === 0 ? [] : [{ message: weekdayWords, values: { from, to: start } }]),
    ...(rest.length > 0 ? [{ message: restWords, values: { days: rest } }] : []),
    { message: typeWords, values: {} },
  ];
}
