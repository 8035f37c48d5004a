import statements from "../../domain/statements.json";
import { defaultTask } from "../../../src/policy/lists/tasks";
import checklist from "../../../src/sheets/checklist";
import { columnWidth } from "../../../src/sheets/column-width";
import { defaultTasks } from "../../../src/sheets/parts/default-tasks";
import { textWidth } from "../../../src/sheets/text-width";

const asked = new Set(statements.filter(({ cls }) => cls.includes("c")).map(({ id }) => id));

test("each statement that asks for a task has one, and no other statement", () => {
  expect(new Set(defaultTasks.map(({ seed_ref }) => seed_ref))).toEqual(asked);
});

test("each task stands in the checklist once, under an id of its own", () => {
  const words = Object.values(defaultTask.words).map(({ ko }) => ko);
  expect(defaultTasks.map(({ task }) => task).sort()).toEqual([...words].sort());
  expect(new Set(defaultTasks.map(({ id }) => id)).size).toBe(defaultTasks.length);
});

test("each task fits its column in both languages", () => {
  const width = columnWidth(checklist.parts.checklist.columns.task);
  expect(Object.values(defaultTask.words).flatMap(({ ko, en }) => [ko, en]).filter((words) => textWidth(words) >= width)).toEqual([]);
});

test("tasks follow one another in the order of the visit", () => {
  const phases = defaultTasks.map(({ phase }) => phase);
  expect([...new Set(phases)]).toEqual(["사전", "당일", "사후"]);
  expect(phases.filter((phase, index) => phase !== phases[index - 1])).toHaveLength(3);
});
