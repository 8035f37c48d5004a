/** @jest-environment jsdom */
import type { VisitStatus } from "../../../src/policy/lists";
import type { Day } from "../../../src/values/day";
import { checkedWith, everySheet, openPane, outcome, overviewWith, type OpenPane } from "../../kit/pane";

let pane: OpenPane;
afterEach(() => pane.close());

function overviewAt(status: VisitStatus, confirmedOn: Day | null) {
  const { heading } = checkedWith([]);
  return { ...overviewWith(everySheet), heading: { ...heading, status, confirmedOn } };
}

test("a confirmed visit offers to write down what is confirmed, and then says of which day that is", async () => {
  let confirmedOn: Day | null = null;
  const confirmVisit = ({ today }: { today: Day }) => {
    confirmedOn = today;
    return Promise.resolve(outcome("적었습니다."));
  };
  pane = await openPane({ lookOver: () => Promise.resolve(overviewAt("confirmed", confirmedOn)), confirmVisit });
  await pane.click(pane.button("확정 내용 적기"));
  expect(pane.asked).toContainEqual({ action: "confirmVisit", wish: { today: "2026-11-20", minutes: 842 } });
  expect(pane.text()).toContain("11.20(금)에 적어 둔 것과 견주어 점검합니다");
  pane.button("지금 것으로 다시 적기");
});

test.each<[VisitStatus, boolean]>([
  ["draft", false],
  ["submitted", false],
  ["running", true],
  ["closed", false],
])("of a visit that is %s: %s", async (status, isOffered) => {
  pane = await openPane({ lookOver: () => Promise.resolve(overviewAt(status, null)) });
  expect(pane.text().includes("확정 내용 적기")).toBe(isOffered);
});

test("beside the findings it is offered until something is written down", async () => {
  pane = await openPane({ lookOver: () => Promise.resolve(overviewAt("confirmed", null)), checkVisit: () => Promise.resolve(checkedWith([])) }, "en", "check");
  pane.button("Write down what is confirmed");
  await pane.close();
  pane = await openPane({ lookOver: () => Promise.resolve(overviewAt("confirmed", "2026-11-06" as Day)), checkVisit: () => Promise.resolve(checkedWith([])) }, "en", "check");
  expect(pane.text()).not.toContain("Write down");
});
