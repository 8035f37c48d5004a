import { parseArgs } from "node:util";
import { languages, type Language } from "../language/language";
import { keyOf } from "../policy/list";
import { visitStatus, type VisitStatus } from "../policy/lists";
import { parseDay, type Day } from "../values/day";
import { Trouble } from "./trouble";

const commands = ["build", "check", "close", "export", "import", "share", "renew"] as const;
export type CommandName = (typeof commands)[number];

/** What was asked for on the command line. */
export interface Asked {
  readonly command: CommandName;
  readonly input: string;
  /** The file whose contents go into the input; null but for `import`. */
  readonly source: string | null;
  /** Only of `import`: the sheet of that file; null for the one most like a roster. */
  readonly sheet: string | null;
  /** Only of `close`: a visit that is closed is archived at once. */
  readonly isArchived: boolean;
  /** Nothing is written, only told. */
  readonly isDryRun: boolean;
  /** Where the result goes; null for `check`, and for what is only told. */
  readonly output: string | null;
  readonly language: Language;
  readonly json: boolean;
  /** Only of `export`: sheets that are kept apart are written too. */
  readonly withPassports: boolean;
  readonly asOf: Day | null;
  readonly status: VisitStatus | null;
  /** Only of `renew`: the first day of the new visit. */
  readonly start: Day | null;
}

export const usage = {
  ko: `사용법
  visit build <visit.json> -o <visit.xlsx> [--language ko|en]     접대 파일로 통합 문서를 만듭니다
  visit check <visit.json|visit.xlsx> [--json] [--language ko|en] 점검합니다
              [--as-of YYYY-MM-DD] [--status 상태]
  visit close <visit.xlsx> -o <closed.xlsx> [--as-of YYYY-MM-DD]  요약과 정산서를 채우고, 필수 지적이 없으면 종료합니다
              [--archive]                                         종료한 뒤 개인정보를 지우고 보관합니다
  visit export <visit.xlsx> -o <visit.json> [--with-passports]    접대 파일로 내보냅니다 (여권정보는 청할 때만)
  visit share <visit.xlsx> -o <shared.xlsx> [--as-of YYYY-MM-DD]   개인정보를 가린 사본을 만듭니다
  visit renew <visit.xlsx|visit.json> --start YYYY-MM-DD -o <new>  날짜를 옮기고 사람을 비운 새 방문을 만듭니다
  visit standards export <visit.xlsx> -o <standards.json>         기준표를 파일로 냅니다
  visit standards import <visit.xlsx> --standards <standards.json> -o <visit.xlsx>  파일의 기준을 기준표에 씁니다
  visit standards try <visit.json|visit.xlsx> --standards <standards.json> [--json] 무엇이 달라지는지 봅니다
  visit import <visit.xlsx> <명단.xlsx|명단.csv> -o <new.xlsx>     명단을 방문자명단에 넣습니다
              [--dry-run] [--sheet 시트이름]                      쓰지 않고 달라질 것만 보입니다; 명단 파일의 시트를 고릅니다
끝 코드: 0 필수 지적 없음, 1 필수 지적 있음, 2 쓸 수 없는 입력`,
  en: `Usage
  visit build <visit.json> -o <visit.xlsx> [--language ko|en]     make a workbook of a visit file
  visit check <visit.json|visit.xlsx> [--json] [--language ko|en] check it
              [--as-of YYYY-MM-DD] [--status STATUS]
  visit close <visit.xlsx> -o <closed.xlsx> [--as-of YYYY-MM-DD]  fill summary and settlement; close when no must is open
              [--archive]                                         then destroy personal facts and archive it
  visit export <visit.xlsx> -o <visit.json> [--with-passports]    write the visit file (passports only when asked)
  visit share <visit.xlsx> -o <shared.xlsx> [--as-of YYYY-MM-DD]   make a copy with personal data masked
  visit renew <visit.xlsx|visit.json> --start YYYY-MM-DD -o <new>  make a new visit of it: on other days, with nobody in it
  visit standards export <visit.xlsx> -o <standards.json>         write the standards as a file
  visit standards import <visit.xlsx> --standards <standards.json> -o <visit.xlsx>  write a file's standards into the workbook
  visit standards try <visit.json|visit.xlsx> --standards <standards.json> [--json] tell what would change
  visit import <visit.xlsx> <roster.xlsx|roster.csv> -o <new.xlsx> put a roster into Visitors
              [--dry-run] [--sheet NAME]                          only tell what would change; choose the roster's sheet
Exit codes: 0 nothing that must be fixed, 1 must-findings, 2 input that cannot be used`,
} as const;

/** The language asked for, whatever else is wrong with the arguments: troubles are told in it too. */
export function askedLanguage(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--language" || word.startsWith("--language="));
  const word = argv[at]?.split("=")[1] ?? (at < 0 ? "" : (argv[at + 1] ?? ""));
  return languages.find((language) => language === word) ?? "ko";
}

/** Reads the arguments; throws a Trouble that says which one cannot be used and how it is written. */
export function readArguments(argv: readonly string[]): Asked {
  const { values, positionals } = parsed(argv);
  const [word, input, ...rest] = positionals;
  const isImport = word === "import";
  const isDryRun = isImport && values["dry-run"] === true;
  const command = commands.find((name) => name === word);
  if (!command) throw new Trouble(word === undefined ? { ko: "명령을 적으세요.", en: "Say what to do." } : { ko: "모르는 명령입니다: {word}", en: "There is no command {word}." }, { word: word ?? "" }, true);
  if (isImport && rest.length !== 1) throw new Trouble({ ko: "통합 문서와 명단 파일을 차례로 적으세요.", en: "Name the workbook, then the roster." }, {}, true);
  if (input === undefined || (!isImport && rest.length > 0)) throw new Trouble({ ko: "파일을 하나만 적으세요.", en: "Name one file." }, {}, true);
  const takesOutput = command !== "check" && !isDryRun;
  if (takesOutput !== (values.output !== undefined)) {
    throw new Trouble(takesOutput ? { ko: "결과를 쓸 파일을 -o 뒤에 적으세요.", en: "Name the file to write after -o." } : { ko: "check와 --dry-run에는 -o를 쓰지 않습니다.", en: "check and --dry-run take no -o." }, {}, true);
  }
  return {
    command,
    input,
    source: isImport ? (rest[0] ?? null) : null,
    sheet: isImport ? (values.sheet ?? null) : null,
    isArchived: command === "close" && values.archive === true,
    isDryRun,
    output: values.output ?? null,
    language: languageNamed(values.language),
    json: values.json === true,
    withPassports: values["with-passports"] === true,
    asOf: values["as-of"] === undefined ? null : dayNamed(values["as-of"], "--as-of"),
    status: values.status === undefined ? null : statusNamed(values.status),
    start: values.start === undefined ? null : dayNamed(values.start, "--start"),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        language: { type: "string" },
        json: { type: "boolean" },
        "with-passports": { type: "boolean" },
        "dry-run": { type: "boolean" },
        archive: { type: "boolean" },
        sheet: { type: "string" },
        "as-of": { type: "string" },
        start: { type: "string" },
        status: { type: "string" },
      },
    });
  } catch (error) {
    const option = /'([^' ]+)/.exec(String(error))?.[1] ?? "";
    throw new Trouble({ ko: "쓸 수 없는 옵션이거나 값이 빠졌습니다: {option}", en: "This option is unknown or lacks its value: {option}" }, { option }, true);
  }
}

function languageNamed(word: string | undefined): Language {
  const language = languages.find((each) => each === (word ?? "ko"));
  if (!language) throw new Trouble({ ko: "--language에는 ko나 en을 적으세요: {word}", en: "--language takes ko or en, not {word}." }, { word: word ?? "" });
  return language;
}

function dayNamed(word: string, option: string): Day {
  const day = parseDay(word);
  if (!day) throw new Trouble({ ko: "{option}에는 2026-11-20처럼 날짜를 적으세요: {word}", en: "{option} takes a day like 2026-11-20, not {word}." }, { word, option });
  return day;
}

function statusNamed(word: string): VisitStatus {
  const key = keyOf(visitStatus, word);
  if (key === null) {
    const words = Object.values(visitStatus.words);
    throw new Trouble({ ko: "--status에는 {words} 중 하나를 적으세요: {word}", en: "--status takes one of {words}, not {word}." }, { word, words });
  }
  return key as VisitStatus;
}
