import { unzipSync, zipSync, type Zippable } from "fflate";
import type { Slices } from "../values/slices";

/** The parts of an .xlsx file by their paths; what is put into the map is in the file that is written of it. */
export type Parts = Map<string, Uint8Array>;

/** Thrown when bytes are no package that can be worked on. */
export class NoPackage extends Error {}

/** So much a workbook of a visit never unpacks to; what is larger was made to do harm. */
const largest = 500_000_000;

/** The parts of a file, unpacked one at a time with pauses between. Throws NoPackage. */
export function* unpackedParts(bytes: Uint8Array): Slices<Parts> {
  const parts: Parts = new Map();
  for (const name of namesIn(bytes)) {
    const unpacked = part(bytes, name);
    if (unpacked) parts.set(name.replace(/^\//, ""), unpacked);
    yield;
  }
  return parts;
}

function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (!name.endsWith("/")) names.push(name);
        return false;
      },
    });
  } catch {
    throw new NoPackage();
  }
  if (total > largest || names.length === 0) throw new NoPackage();
  return names;
}

function part(bytes: Uint8Array, wanted: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
  } catch {
    throw new NoPackage();
  }
}

/** When each part was last changed, as every file of ours says: the oldest day a package can tell. */
const mtime = "1980-01-01T00:00:00";

/** The file of some parts; the list of their kinds comes first, as readers want it. */
export function packedParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const path of ["[Content_Types].xml", "_rels/.rels", ...parts.keys()]) {
    const bytes = parts.get(path);
    if (bytes) files[path] = bytes;
  }
  return zipSync(files, { level: 6, mtime });
}
