import { readFile } from "node:fs/promises";
import { type RequestListener, createServer } from "node:http";
import type { Server } from "node:http";
import { dirname, join } from "node:path";
import { filesOf } from "./serve-files";

const root = join(__dirname, "..");
const officeLibrary = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const officeUrl = "https://appsforoffice.microsoft.com";
const hostedScript = `${officeUrl}/lib/1/hosted/office.js`;

/**
 * A server of the workbench: its page at `/`, the built add-in beside it, and the genuine Office.js under `/office-js/`.
 *
 * The add-in is served as it was built, but for one thing: its pages name Office.js at Microsoft's address, and here the
 * script's address, and that address in the page's content policy, are those of the npm package on this machine. The
 * library itself is served byte for byte. Nothing is asked of any other machine.
 * @param addinFolder the built add-in
 */
export function workbenchServer(addinFolder = join(root, "dist")): Server {
  const addin = filesOf(addinFolder);
  const page = filesOf(join(root, "dist-workbench"));
  const library = filesOf(officeLibrary);
  const listener: RequestListener = (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const answerFrom = (files: typeof page, path: string): void => {
      request.url = path + search;
      files(request, response);
    };
    if (pathname === "/") answerFrom(page, "/index.html");
    else if (pathname.startsWith("/workbench/")) answerFrom(page, pathname.slice("/workbench".length));
    // The library asks for "AgaveErrorUX/…" and the package has it in lower case.
    else if (pathname.startsWith("/office-js/")) answerFrom(library, pathname.slice("/office-js".length).toLowerCase());
    else if (/^(\/[\w-]+)+\.html$/.test(pathname)) {
      void addinPage(join(addinFolder, pathname)).then(
        (html) => response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(html),
        () => response.writeHead(404, { "content-type": "text/plain" }).end("The add-in has no such page, or has not been built."),
      );
    } else answerFrom(addin, pathname);
  };
  return createServer(listener);
}

async function addinPage(file: string): Promise<string> {
  const html = await readFile(file, "utf8");
  return html.replaceAll(hostedScript, "/office-js/office.js").replaceAll(` ${officeUrl}`, "");
}

/** Listens on the port, or with `free` on the next one that is free; gives the page's address. */
export function listen(server: Server, port: number, free: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let at = port;
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || !free || at >= port + 20) {
        reject(error);
        return;
      }
      at += 1;
      server.listen(at, "localhost");
    });
    server.on("listening", () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === "object" && address ? address.port : at}/`);
    });
    server.listen(at, "localhost");
  });
}
