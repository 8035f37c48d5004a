import type { Text } from "../language/text";
import { Failure, failureOf } from "./failure";
import { restore } from "./restore";
import { isExcelError } from "./run";
import type { Snapshot } from "./snapshot";

/** A failure after which the workbook stands half-way: with the snapshot, undo still puts it back. */
export class Unfinished extends Failure {
  constructor(
    cause: Failure,
    readonly snapshot: Snapshot,
  ) {
    super(
      joined(cause.what, { ko: "엑셀이 되돌리기도 받아들이지 않아 일부만 적힌 상태일 수 있습니다.", en: "Excel did not let it be put back either, so a part may stand in the workbook." }),
      { ko: "잠시 뒤 창의 '되돌리기'를 누르면 실행하기 전으로 돌아갑니다. 직접 적은 것은 그대로 있습니다.", en: "Press Undo in the pane in a moment: the workbook comes back as it was. What you typed yourself stays." },
      cause.values,
      cause.code,
    );
  }
}

/** How many cells are named. */
const mostNamed = 3;

/**
 * Puts back what was begun, and gives the failure to be told: why it stopped, and how the workbook stands now.
 * @param sheets names of the sheets that were to be written to
 */
export async function recovered(context: Excel.RequestContext, snapshot: Snapshot, cause: Failure, sheets: ReadonlySet<string>): Promise<Failure> {
  try {
    const { kept, locked } = await restore(context, snapshot);
    const failure = cause.code === "AccessDenied" ? lockedFailure(cause, [...sheets].filter((name) => locked.has(name))) : cause;
    return new Failure(joined(failure.what, kept.length > 0 ? others : asBefore), failure.remedy, { ...failure.values, kept: kept.slice(0, mostNamed) }, failure.code);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return new Unfinished(cause, snapshot);
  }
}

/** A failure before which nothing was written. */
export function unchanged({ what, remedy, values, code }: Failure): Failure {
  return new Failure(joined(what, asBefore), remedy, values, code);
}

/** Any error of a batch as a failure; our own mistakes are thrown on. */
export function causeOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (isExcelError(error)) return failureOf(error.code, error.message);
  throw error;
}

const asBefore: Text = { ko: "통합 문서는 실행하기 전 그대로입니다.", en: "The workbook is as it was before." };
const others: Text = {
  ko: "쓰던 것은 되돌렸고, 그사이 다른 사람이 적은 것은 남겨 두었습니다: {kept}",
  en: "What was begun was put back; what somebody else wrote in the meantime was left: {kept}",
};

function joined(one: Text, other: Text): Text {
  return { ko: `${one.ko} ${other.ko}`, en: `${one.en} ${other.en}` };
}

/** Names the sheets; where none is protected, it is the workbook that lets no sheet be added. */
function lockedFailure({ values, code }: Failure, locked: readonly string[]): Failure {
  if (locked.length === 0) {
    return new Failure(
      { ko: "통합 문서 구조가 보호되어 시트를 추가할 수 없습니다.", en: "The workbook's structure is protected, so no sheet can be added." },
      { ko: "검토 > 통합 문서 보호를 풀고 다시 실행하세요.", en: "Turn off Review > Protect Workbook, then try again." },
      values,
      code,
    );
  }
  return new Failure(
    { ko: "'{sheets}' 시트가 보호되어 쓸 수 없습니다.", en: "Sheet {sheets} is protected and cannot be written to." },
    { ko: "'{sheets}' 시트에서 검토 > 시트 보호 해제를 한 뒤 다시 실행하세요.", en: "On sheet {sheets}, choose Review > Unprotect Sheet, then try again." },
    { ...values, sheets: locked },
    code,
  );
}
