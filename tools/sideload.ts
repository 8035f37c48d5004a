import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where Excel for Windows looks for add-ins under development: a value a manifest, its id as name, its path as text. */
const windowsKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer";

/** Where Excel for Mac looks for them: every manifest in this folder. */
const macFolder = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");

const webSteps = [
  "Excel on the web: open a workbook at https://excel.cloud.microsoft, then Home › Add-ins › More Add-ins ›",
  "  My Add-ins › Upload My Add-in, and choose the manifest. The browser must trust the certificate: open the address once.",
];

/** Makes Excel on this machine know the add-in, where the machine has an Excel that can. Returns what a person does next. */
export function register(manifest: string): string[] {
  const id = idOf(manifest);
  if (process.platform === "win32") {
    execFileSync("reg", ["add", windowsKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"], { stdio: "ignore" });
    return ["Excel for Windows: registered. Restart Excel; the add-in is under Home › Add-ins › Developer Add-ins.", ...webSteps];
  }
  if (process.platform === "darwin") {
    mkdirSync(macFolder, { recursive: true });
    copyFileSync(manifest, macPlace(id));
    return ["Excel for Mac: registered. Restart Excel; the add-in is under Home › Add-ins.", ...webSteps];
  }
  return ["This system has no desktop Excel to register with.", ...webSteps];
}

/** Makes Excel on this machine forget the add-in. */
export function unregister(manifest: string): void {
  const id = idOf(manifest);
  if (process.platform === "win32") execFileSync("reg", ["delete", windowsKey, "/v", id, "/f"], { stdio: "ignore" });
  if (process.platform === "darwin") rmSync(macPlace(id), { force: true });
}

function macPlace(id: string): string {
  return join(macFolder, `${id}.manifest.xml`);
}

function idOf(manifest: string): string {
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, "utf8"))?.[1];
  if (!id) throw new Error(`${manifest} has no <Id>.`);
  return id;
}
