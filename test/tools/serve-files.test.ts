import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "../../tools/serve-files";

const folder = mkdtempSync(join(tmpdir(), "served-"));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  writeFileSync(join(folder, "dist/taskpane.html"), "<p>준비</p>");
  writeFileSync(join(folder, "dist/assets/icon-16.png"), "png");
  writeFileSync(join(folder, "secret.txt"), "not for the browser");
  server = createServer(filesOf(join(folder, "dist")));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as it is written; `fetch` would tidy the dots away before sending it. */
function answer(path: string): Promise<{ status: number; type: string; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }));
    })
      .on("error", reject)
      .end();
  });
}

test("files come with their type, whatever question stands behind their name", async () => {
  expect(await answer("/taskpane.html?_host_Info=Excel")).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "<p>준비</p>" });
  expect(await answer("/assets/icon-16.png")).toMatchObject({ status: 200, type: "image/png" });
});

test("nothing outside the folder is given", async () => {
  for (const path of ["/../secret.txt", "/assets/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/nothing.js", "/"]) {
    expect(await answer(path)).toMatchObject({ status: 404, body: "no such file" });
  }
});

test("an address that cannot be read is an answer too", async () => {
  expect((await answer("/%zz")).status).toBe(404);
});
