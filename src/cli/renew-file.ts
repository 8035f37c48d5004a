import { renewWorkbook } from "../actions/renew-visit";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { Day } from "../values/day";
import { newVisitFrom, renewalOf } from "../visit/new-visit";
import { readJson } from "../visit/read-json";
import { visitJson } from "../visit/write-json";
import type { Asked } from "./arguments";
import { bytesOf, isPackage, jsonOf, writeBytes } from "./files";
import type { Result } from "./result";
import { Trouble } from "./trouble";

const written: Text = { ko: "새 방문을 {path}에 저장했습니다: 첫날 {start}, {days}일 뒤로", en: "The new visit was saved to {path}: it begins on {start}, {days} days later." };

/** Writes a new visit made of a workbook or of a visit file: a workbook of a workbook, a file of a file. Throws a Trouble or a Failure when it cannot be. */
export async function renewFile({ input, output, language, start }: Asked, today: Day): Promise<Result> {
  if (start === null) throw new Trouble({ ko: "새 방문의 첫날을 --start 2027-03-02처럼 적으세요.", en: "Say the first day of the new visit, as --start 2027-03-02." }, {}, true);
  const bytes = await bytesOf(input);
  if (!isPackage(bytes)) return renewJson(jsonOf(input, bytes), { output, language, start, today });
  const made = await renewWorkbook(bytes, { start, today });
  if (!made) throw new Error("Nobody stopped it.");
  await writeBytes(output, made.bytes);
  const notes = made.notes.map(({ message, values }) => say(message, language, values));
  return { out: [say(written, language, { path: output, start, days: made.days }), ...notes].join("\n"), aside: [], code: 0 };
}

async function renewJson(json: unknown, { output, language, start, today }: Pick<Asked, "language"> & { readonly output: string; readonly start: Day; readonly today: Day }): Promise<Result> {
  const read = readJson(json, { today, language });
  if ("trouble" in read) throw new Trouble(read.trouble, read.values);
  const renewal = renewalOf(read, start);
  if (!renewal) throw new Trouble({ ko: "시작일시가 없어 날짜를 옮길 수 없습니다.", en: "The file does not say when the visit starts, so its days cannot be moved." });
  await writeBytes(output, `${JSON.stringify(visitJson({ rows: newVisitFrom(read, renewal) }), null, 2)}\n`);
  return { out: say(written, language, { path: output, start, days: renewal.days }), aside: [], code: 0 };
}
