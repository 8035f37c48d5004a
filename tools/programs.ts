import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program the tests drive: where it may stand, and how a person gets it. */
export interface Program {
  readonly name: string;
  /** An environment variable that names the executable outright. */
  readonly variable: string;
  /** Names looked for on PATH, then absolute places outside it. */
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackages: readonly string[];
  readonly advice: string;
}

export const chromium: Program = {
  name: "Chromium",
  variable: "CHROME_PATH",
  commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  debianPackages: ["chromium", "fonts-noto-cjk", "fonts-nanum"],
  advice: "install Chromium, Chrome or Edge, or set CHROME_PATH to one",
};

export const libreOffice: Program = {
  name: "LibreOffice",
  variable: "SOFFICE_PATH",
  commands: ["soffice", "libreoffice"],
  places: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ],
  debianPackages: ["libreoffice-calc"],
  advice: "install LibreOffice Calc, or set SOFFICE_PATH to soffice",
};

/** The executable's full path, or undefined where the program is not installed. */
export function placeOf(program: Program): string | undefined {
  const named = process.env[program.variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = program.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...program.places].find((place) => existsSync(place));
}

/**
 * The executable's full path; installs the program first where that needs nobody's leave (root on Debian).
 * Throws one sentence that says what to install otherwise: a test that needs the program fails, it is never skipped.
 */
export function ensureProgram(program: Program): string {
  const found = placeOf(program) ?? (installOnDebian(program), placeOf(program));
  if (!found) throw new Error(`${program.name} is needed and was not found: ${program.advice}.`);
  return found;
}

function installOnDebian(program: Program): void {
  if (process.env[program.variable] || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  const aptGet = (...words: string[]): void => {
    execFileSync("apt-get", words, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  };
  try {
    aptGet("update", "-qq");
    aptGet("install", "-y", "-qq", "--no-install-recommends", ...program.debianPackages);
  } catch {
    // No network or no such package: ensureProgram says what is missing, which is all a reader can act on.
  }
}
