import { parseArgs } from "node:util";
import { languages, type Language } from "../language/language";
import type { Text } from "../language/text";
import { keyOf } from "../policy/list";
import { visitStatus, type VisitStatus } from "../policy/lists";
import { parseDay, type Day } from "../values/day";
import { Trouble } from "./trouble";

/** What each command takes beside --language, and how many files it names before its options. */
const commands = {
  build: { files: 1, options: ["output"] },
  check: { files: 1, options: ["json", "as-of", "status"] },
  close: { files: 1, options: ["output", "as-of", "archive"] },
  export: { files: 1, options: ["output", "with-passports"] },
  import: { files: 2, options: ["output", "dry-run", "sheet"] },
  share: { files: 1, options: ["output", "as-of"] },
  renew: { files: 1, options: ["output", "start"] },
  "standards export": { files: 1, options: ["output"] },
  "standards import": { files: 1, options: ["output", "standards"] },
  "standards try": { files: 1, options: ["json", "standards"] },
} as const satisfies Readonly<Record<string, { readonly files: number; readonly options: readonly Option[] }>>;
export type CommandName = keyof typeof commands;

/** What has to be said to a command that takes it. */
const needed = {
  output: { ko: "결과를 쓸 파일을 -o 뒤에 적으세요.", en: "Name the file to write after -o." },
  standards: { ko: "기준 파일을 --standards 뒤에 적으세요.", en: "Name the file of standards after --standards." },
} as const satisfies Readonly<Partial<Record<Option, Text>>>;

const options = {
  output: { type: "string", short: "o" },
  language: { type: "string" },
  json: { type: "boolean" },
  "with-passports": { type: "boolean" },
  "dry-run": { type: "boolean" },
  archive: { type: "boolean" },
  sheet: { type: "string" },
  standards: { type: "string" },
  "as-of": { type: "string" },
  start: { type: "string" },
  status: { type: "string" },
} as const;
type Option = keyof typeof options;

/** What was asked for on the command line. */
export interface Asked {
  readonly command: CommandName;
  readonly input: string;
  /** The file whose contents go into the input; "" but for `import`. */
  readonly source: string;
  /** Only of `import`: the sheet of that file; null for the one most like a roster. */
  readonly sheet: string | null;
  /** The file of standards that is tried or brought in; "" for the other commands. */
  readonly standards: string;
  /** Only of `close`: a visit that is closed is archived at once. */
  readonly isArchived: boolean;
  /** Nothing is written, only told. */
  readonly isDryRun: boolean;
  /** Where the result goes; "" where nothing is written. */
  readonly output: string;
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
  const { command, files } = commandIn(positionals);
  const [input = "", source = ""] = files;
  for (const option of Object.keys(values) as Option[]) if (option !== "language" && !takes(command, option)) throw new Trouble({ ko: "{command}에는 {option}을(를) 쓰지 않습니다.", en: "{command} takes no {option}." }, { command, option: `--${option}` }, true);
  const isDryRun = values["dry-run"] === true;
  for (const [option, what] of Object.entries(needed) as [keyof typeof needed, Text][]) {
    const isNeeded = takes(command, option) && !(option === "output" && isDryRun);
    if (isNeeded && values[option] === undefined) throw new Trouble(what, {}, true);
  }
  if (isDryRun && values.output !== undefined) throw new Trouble({ ko: "--dry-run에는 -o를 쓰지 않습니다.", en: "--dry-run takes no -o." }, {}, true);
  return {
    command,
    input,
    source,
    sheet: values.sheet ?? null,
    standards: values.standards ?? "",
    isArchived: values.archive === true,
    isDryRun,
    output: values.output ?? "",
    language: languageNamed(values.language),
    json: values.json === true,
    withPassports: values["with-passports"] === true,
    asOf: values["as-of"] === undefined ? null : dayNamed(values["as-of"], "--as-of"),
    status: values.status === undefined ? null : statusNamed(values.status),
    start: values.start === undefined ? null : dayNamed(values.start, "--start"),
  };
}

function takes(command: CommandName, option: Option): boolean {
  return (commands[command].options as readonly Option[]).includes(option);
}

/** The command, of one word or two, and its files. */
function commandIn(words: readonly string[]): { readonly command: CommandName; readonly files: readonly string[] } {
  const names = Object.keys(commands) as CommandName[];
  const command = names.find((name) => name === words.slice(0, name.split(" ").length).join(" "));
  if (words.length === 0) throw new Trouble({ ko: "명령을 적으세요.", en: "Say what to do." }, {}, true);
  if (!command) throw new Trouble({ ko: "모르는 명령입니다: {word}", en: "There is no command {word}." }, { word: words.slice(0, names.some((name) => name.startsWith(`${words[0] ?? ""} `)) ? 2 : 1).join(" ") }, true);
  const files = words.slice(command.split(" ").length);
  if (files.length === commands[command].files) return { command, files };
  throw new Trouble(commands[command].files === 1 ? { ko: "파일을 하나만 적으세요.", en: "Name one file." } : { ko: "통합 문서와 명단 파일을 차례로 적으세요.", en: "Name the workbook, then the roster." }, {}, true);
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
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
