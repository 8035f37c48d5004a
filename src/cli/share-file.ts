import { maskCopy } from "../actions/mask-copy";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { MaskedCopy } from "../sharing/masked-copy";
import type { Day } from "../values/day";
import type { Asked } from "./arguments";
import { bytesOf, isPackage, writeBytes } from "./files";
import type { Result } from "./result";
import { notWorkbook } from "./workbooks";

const written: Text = { ko: "개인정보를 가린 사본을 {path}에 저장했습니다.", en: "A copy with personal data masked was saved to {path}." };
const hiddenWords: Text = { ko: "{sheet}: {cells}칸을 가렸습니다.", en: "{sheet}: {cells} cells masked." };
const leftOutWords: Text = { ko: "넣지 않은 인쇄물: {sheets}", en: "Papers left out: {sheets}" };
const picturesWords: Text = { ko: "그림 {count}개를 회색으로 바꿨습니다.", en: "Pictures replaced by grey ones: {count}." };

/** Writes a masked copy of a workbook. Throws a Trouble or a Failure when it is none. */
export async function shareFile({ input, output, language, asOf }: Asked, today: Day): Promise<Result> {
  const bytes = await bytesOf(input);
  if (!isPackage(bytes)) throw notWorkbook(input);
  const copy = await maskCopy(bytes, asOf ?? today);
  await writeBytes(output, copy?.bytes ?? new Uint8Array());
  return { out: [say(written, language, { path: output }), ...(copy ? hiddenLines(copy).map(([text, values]) => say(text, language, values)) : [])].join("\n"), aside: [], code: 0 };
}

function hiddenLines({ hidden, leftOut, pictures }: MaskedCopy): readonly (readonly [Text, Readonly<Record<string, string | number | readonly string[]>>])[] {
  return [
    ...hidden.map((each) => [hiddenWords, { ...each }] as const),
    ...(leftOut.length > 0 ? [[leftOutWords, { sheets: leftOut }] as const] : []),
    ...(pictures > 0 ? [[picturesWords, { count: pictures }] as const] : []),
  ];
}
