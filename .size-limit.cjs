// What a user waits for, compressed, by part. A limit is a question, not a target.
module.exports = [
  { name: "pane, until it shows itself", path: "dist/{react,fluent,visit,taskpane}.*.{js,css}", limit: "256 kB", gzip: true },
  { name: "React", path: "dist/react.*.js", limit: "75 kB", gzip: true },
  { name: "Fluent", path: "dist/fluent.*.js", limit: "75 kB", gzip: true },
  { name: "visit: sheets, reading, writing", path: "dist/visit.*.js", limit: "94 kB", gzip: true },
  { name: "rules, fetched when they are first asked", path: "dist/rules.*.js", limit: "72 kB", gzip: true },
  { name: "the pane's own code", path: "dist/taskpane.*.js", limit: "20 kB", gzip: true },
  { name: "what checks and changes, fetched in advance", path: "dist/deeds.*.js", limit: "19 kB", gzip: true },
  { name: "proposals", path: "dist/plan.*.js", limit: "63 kB", gzip: true },
  { name: "papers", path: "dist/papers.*.js", limit: "26 kB", gzip: true },
  { name: "the worker that seats banquets", path: "dist/thinking.*.js", limit: "15 kB", gzip: true },
  { name: "closing and archive", path: "dist/closing.*.js", limit: "10 kB", gzip: true },
  { name: "import of a roster", path: "dist/roster.*.js", limit: "30 kB", gzip: true },
  { name: "reading and writing of files", path: "dist/files.*.js", limit: "17 kB", gzip: true },
  { name: "copies: for managers, for a new visit", path: "dist/copies.*.js", limit: "16 kB", gzip: true },
  { name: "ribbon functions", path: "dist/{visit,commands}.*.js", limit: "96 kB", gzip: true },
];
