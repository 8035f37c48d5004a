import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts and styles of the production build, with their sizes. */
export async function bundleSizes(): Promise<readonly { readonly file: string; readonly "kB": number; readonly "kB gz": number }[]> {
  const folder = join(__dirname, "../dist");
  const names = await readdir(folder).catch(() => {
    throw new Error("there is no dist: run npm run build first");
  });
  const files = names.filter((name) => /\.(js|css|html)$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return { file, kB: Math.round(bytes.length / 100) / 10, "kB gz": Math.round(gzipSync(bytes).length / 100) / 10 };
    }),
  );
}
