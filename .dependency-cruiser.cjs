// The floors of the house. Imports run down: a room may use the floors below its own and nothing above or beside it.
// Rooms on one floor stand side by side and do not know each other.

/** From the roof to the ground; each line is one floor and its rooms, folders of src. */
const floors = [
  ["taskpane", "commands", "cli"],
  ["actions"],
  ["planning"],
  ["rules", "reports", "papers", "roster", "sharing", "excel"],
  ["visit"],
  ["sheets"],
  ["schema"],
  ["policy"],
  ["language"],
  ["xlsx"],
  ["values"],
];

/** The workbench is a house of its own, with its own floors. */
const workbenchFloors = [["page"], ["host"], ["protocol"], ["members"], ["engine", "contract"]];

/** A room's forbidden imports: the floors above, and its neighbours unless the floor is one where they may talk. */
function rulesFor(house, base) {
  return house.flatMap((rooms, floor) =>
    rooms.map((room) => {
      const above = house.slice(0, floor).flat();
      const beside = rooms.filter((other) => other !== room);
      return {
        name: `${base.replaceAll("/", "-")}-${room}-looks-down`,
        severity: "error",
        comment: `${base}/${room} stands on its floor; what it needs must stand below it.`,
        from: { path: `^${base}/${room}/` },
        to: { path: `^${base}/(${[...above, ...beside].join("|")})/` },
      };
    }),
  ).filter(({ to }) => !to.path.includes("()"));
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...rulesFor(floors, "src"),
    ...rulesFor(workbenchFloors, "src/workbench"),
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one thing, or hide a third.",
      from: { pathNot: "^src/workbench/" },
      to: { circular: true },
    },
    {
      name: "no-circles-at-run-time",
      severity: "error",
      comment: "In the workbench's object model a sheet knows its workbook and the workbook its sheets: by type only.",
      from: { path: "^src/workbench/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "workbench-knows-nothing-of-ours",
      severity: "error",
      comment: "The workbench imitates Excel, whatever add-in runs on it.",
      from: { path: "^src/workbench/" },
      to: { path: "^src/(?!workbench/)" },
    },
    {
      name: "workbench-stays-out-of-the-add-in",
      severity: "error",
      comment: "Only the terminal, tests, benchmarks and tools may open a workbench; users have Excel.",
      from: { path: "^src/(?!workbench/|cli/)" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "engine-never-heard-of-office",
      severity: "error",
      comment: "The engine is a workbook; Office.js is the business of members, protocol and host.",
      from: { path: "^src/workbench/engine/" },
      to: { path: "node_modules/(@microsoft/office-js|@types/office-js)/" },
    },
    {
      name: "rooms-are-known",
      severity: "error",
      comment: "A new folder of src needs its place among the floors.",
      from: {},
      to: { path: `^src/(?!(${[...floors.flat(), "workbench"].join("|")})/)` },
    },
    {
      name: "sources-do-not-import-tests",
      severity: "error",
      from: { path: "^(src|tools|bench)/" },
      to: { path: "^test/", pathNot: "^test/(kit/|domain/|conformance/gaps)" },
    },
    {
      name: "sources-import-no-kit",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|tools|bench)/" },
    },
    {
      name: "the-add-in-ships-dependencies-only",
      severity: "error",
      comment: "What the bundle holds is a dependency; development tools stay at home.",
      from: { path: "^src/(?!workbench/|cli/)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "types", "default"] },
  },
};
