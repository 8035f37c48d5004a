// npm run bench:seating – how good the seats of a search are after a tenth of a second and after a second, against the best
// that is known: the proved optimum where there is one, else the best of long runs. With `-- --chromium`: the same in a worker of
// a page, built as the pane is.
import { seatingLines } from "./seating-lines";
import { inChromium } from "./seating-in-chromium";

async function main(): Promise<void> {
  const lines = process.argv.includes("--chromium") ? await inChromium() : seatingLines(console.log);
  console.table(lines);
}

void main();
