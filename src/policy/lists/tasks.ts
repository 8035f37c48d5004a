import { closedList } from "../list";

/** The words of the checklist. */

export const taskPhase = closedList("taskPhase", { ko: "단계", en: "Phase" }, {
  before: { ko: "사전", en: "Before" },
  during: { ko: "당일", en: "During" },
  after: { ko: "사후", en: "After" },
});

/** From which day of the visit a task's days are counted. */
export const dueFrom = closedList("dueFrom", { ko: "기한 기준", en: "Due counted from" }, {
  beforeStart: { ko: "시작 전", en: "Before the start" },
  afterStart: { ko: "시작 후", en: "After the start" },
  beforeEnd: { ko: "종료 전", en: "Before the end" },
  afterEnd: { ko: "종료 후", en: "After the end" },
});
