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
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = normalize(decodeURIComponent(pathname)).replace(/^[\\/]+/, "");
    const isInside = !file.startsWith("..");
    const answer = isInside ? readFile(join(folder, file)) : Promise.reject(new Error("outside"));
    answer.then(
      (content) => {
        response.writeHead(200, {
          "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
          "cache-control": "no-cache",
          "access-control-allow-origin": "*",
        });
        response.end(content);
      },
      () => response.writeHead(404, { "content-type": "text/plain" }).end("no such file"),
    );
  };
}
