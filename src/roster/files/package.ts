import { unzipSync } from "fflate";
import { limits } from "../source";

/** Parts of a package that say what stands in cells; pictures and all the rest are never unpacked. */
const wanted = /^(_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml|\[Content_Types\]\.xml)$/i;

/** Thrown when the parts unpacked would be larger than any roster. */
export class TooLarge extends Error {}

/** The parts of a package by their paths. Throws TooLarge before anything large is unpacked, and when the bytes are no package. */
export function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name.replace(/^\//, ""))) return false;
      total += originalSize;
      if (total > limits.unpackedBytes) throw new TooLarge();
      return true;
    },
  });
  return new Map(Object.entries(parts).map(([path, part]) => [path.replace(/^\//, ""), part]));
}
