import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** Answers requests with the files of a folder, never kept by the browser, so that a reload shows the last build. */
export function filesOf(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    contentAt(folder, request.url ?? "/").then(
      ({ type, content }) => response.writeHead(200, { "content-type": type, "cache-control": "no-cache", "access-control-allow-origin": "*" }).end(content),
      () => response.writeHead(404, { "content-type": "text/plain" }).end("no such file"),
    );
  };
}

/** Rejects for what is no file, no readable address, or outside the folder. */
async function contentAt(folder: string, url: string): Promise<{ type: string; content: Buffer }> {
  const { pathname } = new URL(url, "https://localhost");
  const file = normalize(decodeURIComponent(pathname)).replace(/^[\\/]+/, "");
  if (file.startsWith("..")) throw new Error(`${url} is outside the folder.`);
  return { type: contentTypes[extname(file)] ?? "application/octet-stream", content: await readFile(join(folder, file)) };
}
