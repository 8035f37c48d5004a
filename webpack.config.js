// The add-in's bundle: the task pane, the ribbon's functions, the static pages and the manifest, in dist/.
// Where it will be served from is one setting, BASE_URL (an environment variable, or `config.baseUrl` of package.json).
const { createHash } = require("node:crypto");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { DefinePlugin } = require("webpack");
const product = require("./package.json");

/** The address the checked-in manifest is written for: the development server's. */
const developmentUrl = "https://localhost:3000";

const officeUrl = "https://appsforoffice.microsoft.com";

// A static page cannot have a fresh nonce an answer, so this one names the release. It still keeps out style
// attributes and style elements that are not of this build, which 'unsafe-inline' would let in.
const styleNonce = createHash("sha256").update(`${product.name} ${product.version}`).digest("base64url").slice(0, 22);

/** What a page may load: its own files and Microsoft's Office.js, nothing else. */
const contentPolicy = [
  "default-src 'none'",
  `script-src 'self' ${officeUrl}`,
  `connect-src 'self' ${officeUrl}`,
  "worker-src 'self'",
  // On the web Office.js asks whether the page around is Office in a frame of its own site.
  `frame-src 'self' ${officeUrl}`,
  `style-src 'self' 'nonce-${styleNonce}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The worker that seats banquets is one file: it shares nothing with the page, which would else load what only the worker needs. */
const isOfThePage = (chunk) => chunk.name !== "thinking";

/** A base URL without its last slash; anything but https is refused, because Office refuses it too. */
function baseUrl(isProduction) {
  const wanted = process.env.BASE_URL || (isProduction ? product.config.baseUrl : developmentUrl);
  const url = new URL(wanted);
  if (url.protocol !== "https:") throw new Error(`BASE_URL must be an https address, not ${wanted}.`);
  return url.href.replace(/\/$/, "");
}

module.exports = (_environment, { mode = "production" }) => {
  const isProduction = mode === "production";
  const page = (name) =>
    new HtmlPlugin({
      template: `src/${name}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      templateParameters: { contentPolicy, officeScript: `${officeUrl}/lib/1/hosted/office.js` },
    });

  return {
    mode,
    devtool: isProduction ? false : "source-map",
    entry: {
      taskpane: ["./src/taskpane/before-fluent.ts", "./src/taskpane/index.tsx"],
      commands: "./src/commands/commands.ts",
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      clean: true,
    },
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // Types are checked once, by `npm run check:types`, over sources and tests together.
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      // One file a part, so that what each costs can be measured (.size-limit.cjs) and cached apart.
      splitChunks: {
        chunks: isOfThePage,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          react: { test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: "react", priority: 2, enforce: true },
          fluent: { test: /[\\/]node_modules[\\/]/, name: "fluent", priority: 1, enforce: true },
          // Fetched when a visit is first checked.
          rules: { test: /[\\/]src[\\/]rules[\\/]/, name: "rules", priority: 1, enforce: true },
          // The reading and writing of files and its libraries: for rosters and for copies.
          files: { test: /[\\/](node_modules[\\/](fflate|saxes|xmlchars)[\\/]|src[\\/]xlsx[\\/])/, name: "files", priority: 4, enforce: true },
          // Fetched when a copy is to be made: for managers, or for a new visit.
          copies: { test: /[\\/]src[\\/](sharing[\\/]|taskpane[\\/]closing[\\/](ShareBlock|NewVisitBlock|CopyMade)|actions[\\/](share-copy|renew-visit|mask-copy)|excel[\\/](workbook-file|new-workbook)|visit[\\/](renewal|new-visit))/, name: "copies", priority: 5, enforce: true },
          // Fetched when a roster is to be imported, and the panel.
          roster: { test: /[\\/](src[\\/](taskpane[\\/])?roster[\\/]|src[\\/]actions[\\/](compare|import)-roster|src[\\/]excel[\\/]plan-rows)/, name: "roster", priority: 3, enforce: true },
          // Fetched when the standards are opened.
          standards: { test: /[\\/]src[\\/](actions[\\/](show-standards|try-standards|apply-standards|settle-edition|standards-missing)|visit[\\/](standards-file|standard-change|with-standards)|excel[\\/]plan-edits)\./, name: "standards", priority: 1, enforce: true },
          // Fetched when somebody comes to 배치: what can be proposed, and what can be printed.
          plan: { test: /[\\/]src[\\/]((taskpane[\\/]plan|planning)[\\/]|actions[\\/](show-plan|propose|think|apply-proposal))/, name: "plan", priority: 3, enforce: true },
          papers: { test: /[\\/]src[\\/](papers[\\/]|actions[\\/]make-paper|excel[\\/]plan-printout)/, name: "papers", priority: 3, enforce: true },
          // Fetched when somebody looks at the closing of a visit.
          closing: { test: /[\\/]src[\\/](taskpane[\\/]closing[\\/]|actions[\\/](show-close-out|close-out|archive-visit)\.|excel[\\/]plan-archive|visit[\\/](personal-(words|digits|veil)|telling-texts)\.)/, name: "closing", priority: 1, enforce: true },
          // What the pane needs to show itself, and what comes when it is first asked to check or change something.
          visit: { test: /[\\/]src[\\/](?!taskpane[\\/]|commands[\\/])/, name: "visit", chunks: "initial", enforce: true },
          deeds: { test: /[\\/]src[\\/](?!taskpane[\\/]|commands[\\/])/, name: "deeds", chunks: (chunk) => !chunk.canBeInitial() && isOfThePage(chunk), priority: -1, enforce: true },
        },
      },
    },
    plugins: [
      page("taskpane"),
      page("commands"),
      new DefinePlugin({ STYLE_NONCE: JSON.stringify(styleNonce) }),
      new CssPlugin({ filename: "[name].[contenthash:8].css" }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: (manifest) => manifest.toString().replaceAll(developmentUrl, baseUrl(isProduction)) },
        ],
      }),
    ],
    performance: false,
    stats: "errors-warnings",
  };
};
