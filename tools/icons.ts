// Writes every icon the manifest names from its drawing: npm run icons. The PNG files are checked in.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

const assets = join(__dirname, "../assets");

/** Pixel sizes that Excel asks for at its various zooms; 16, 32 and 80 are the required ones. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The store wants a logo between 216 and 350 pixels square. */
const storeLogoSize = 300;

/** Under this size the add-in's icon is drawn with fewer strokes. */
const smallestDetailed = 32;

async function draw(drawing: string, size: number, file: string): Promise<void> {
  // A drawing is rasterised at its own size before it is scaled, so the density makes its own size large.
  const image = sharp(join(assets, drawing), { density: 72 * 16 });
  await image.resize(size, size).png({ compressionLevel: 9, palette: false }).toFile(join(assets, file));
}

async function drawAll(): Promise<void> {
  const commands = readdirSync(join(assets, "icons")).filter((name) => name.endsWith(".svg")).map((name) => name.slice(0, -4));
  for (const size of iconSizes) {
    await draw(size < smallestDetailed ? "icon-small.svg" : "icon.svg", size, `icon-${size}.png`);
    for (const command of commands) await draw(`icons/${command}.svg`, size, `icons/${command}-${size}.png`);
  }
  await draw("icon.svg", storeLogoSize, "store-logo.png");
}

void drawAll();
