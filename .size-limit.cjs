// What a user's first opening of the pane costs, compressed, by part. A limit is a question, not a target.
module.exports = [
  { name: "pane, everything it loads", path: ["dist/{react,fluent,visit,taskpane}.*.{js,css}"], limit: "250 kB", gzip: true },
  { name: "React", path: "dist/react.*.js", limit: "75 kB", gzip: true },
  { name: "Fluent", path: "dist/fluent.*.js", limit: "110 kB", gzip: true },
  { name: "visit: actions, rules, sheets", path: "dist/visit.*.js", limit: "60 kB", gzip: true },
  { name: "the pane's own code", path: "dist/taskpane.*.js", limit: "30 kB", gzip: true },
  { name: "ribbon functions, everything they load", path: "dist/{visit,commands}.*.js", limit: "65 kB", gzip: true },
];
