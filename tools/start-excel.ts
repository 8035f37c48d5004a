// npm run start:excel – the add-in in a real Excel: builds and rebuilds dist/, serves it over https with a
// certificate made for this machine, and tells Excel where it is. With --remove, Excel forgets it again.
import { spawn } from "node:child_process";
import { createServer } from "node:https";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { filesOf } from "./serve-files";
import { register, unregister } from "./sideload";

const root = join(__dirname, "..");
const dist = join(root, "dist");
const manifest = join(root, "manifest.xml");
/** The port the checked-in manifest names. */
const port = 3000;

async function start(): Promise<void> {
  const certificate = await getHttpsServerOptions();
  const webpack = spawn(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "development", "--watch"], {
    cwd: root,
    stdio: "inherit",
  });
  const server = createServer(certificate, filesOf(dist));
  server.on("error", (error) => {
    console.error(`Port ${port} cannot be used: ${error.message}. Stop what runs there and start again.`);
    webpack.kill();
    process.exitCode = 1;
  });
  server.listen(port, "localhost", () => {
    console.log([`\nServing https://localhost:${port}/ – manifest: ${manifest}`, ...register(manifest), "Ctrl+C stops; npm run start:excel -- --remove makes Excel forget the add-in.\n"].join("\n"));
  });
}

if (process.argv.includes("--remove")) unregister(manifest);
else void start();
