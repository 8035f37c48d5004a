// What a user waits for, compressed, by part. A limit is a question, not a target.
module.exports = [
  { name: "pane, until it shows itself", path: "dist/{react,fluent,visit,taskpane}.*.{js,css}", limit: "235 kB", gzip: true },
  { name: "React", path: "dist/react.*.js", limit: "75 kB", gzip: true },
  { name: "Fluent", path: "dist/fluent.*.js", limit: "75 kB", gzip: true },
  { name: "visit: sheets, reading, writing", path: "dist/visit.*.js", limit: "82 kB", gzip: true },
  { name: "rules, fetched when they are first asked", path: "dist/rules.*.js", limit: "64 kB", gzip: true },
  { name: "the pane's own code", path: "dist/taskpane.*.js", limit: "20 kB", gzip: true },
  { name: "ribbon functions", path: "dist/{visit,commands}.*.js", limit: "84 kB", gzip: true },
];
