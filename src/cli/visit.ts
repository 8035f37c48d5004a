import { say } from "../language/say";
import { askedLanguage, readArguments, usage } from "./arguments";
import { runCommand, wordsOf } from "./commands";

/** What a program ends with that is broken itself; never taken for a finding. */
const ourMistake = 70;

/** The terminal: 0 nothing that must be put right, 1 something must, 2 input that can't be used. */
async function main(argv: readonly string[]): Promise<number> {
  const language = askedLanguage(argv);
  if (argv.includes("--help") || argv.includes("-h")) {
    process.stdout.write(`${usage[language]}\n`);
    return 0;
  }
  try {
    const { out, aside, code } = await runCommand(readArguments(argv));
    for (const line of aside) process.stderr.write(`${line}\n`);
    process.stdout.write(`${out}\n`);
    return code;
  } catch (error) {
    const words = wordsOf(error);
    if (!words) {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return ourMistake;
    }
    for (const text of words.texts) process.stderr.write(`${say(text, language, words.values)}\n`);
    if (words.showsUsage) process.stderr.write(`\n${usage[language]}\n`);
    return 2;
  }
}

// The client library keeps timers of its own, so the end is said, not waited for; what was printed is out before.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
});
