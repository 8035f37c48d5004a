/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { commandsOf } from "../../../src/workbench/page/commands";

const manifest = `<App xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="urn:bt">
  <FunctionFile resid="Functions"/>
  <Control xsi:type="Button" id="Show"><Label resid="Show.Label"/><Supertip><Title resid="Show.Label"/><Description resid="Show.Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="Icon"/></Icon><Action xsi:type="ShowTaskpane"><TaskpaneId>Help</TaskpaneId><SourceLocation resid="Pane"/></Action></Control>
  <Control xsi:type="Button" id="Do"><Label resid="Do.Label"/><Action xsi:type="ExecuteFunction"><FunctionName>doIt</FunctionName></Action></Control>
  <Resources>
    <bt:Image id="Icon" DefaultValue="https://localhost:3000/assets/a-16.png"/>
    <bt:Url id="Pane" DefaultValue="https://localhost:3000/taskpane.html?place=help"/><bt:Url id="Functions" DefaultValue="https://localhost:3000/functions.html"/>
    <bt:String id="Show.Label" DefaultValue="보이기"><bt:Override Locale="en-US" Value="Show"/></bt:String>
    <bt:String id="Show.Tip" DefaultValue="창"/><bt:String id="Do.Label" DefaultValue="하기"/>
  </Resources></App>`;

test("labels in both languages, what a press does, and where the files stand here", () => {
  expect(commandsOf(manifest)).toEqual([
    { id: "Show", label: { ko: "보이기", en: "Show" }, tip: { ko: "창", en: "창" }, icon: "/assets/a-16.png", action: { kind: "pane", pane: "Help", page: "/taskpane.html?place=help" } },
    { id: "Do", label: { ko: "하기", en: "하기" }, tip: { ko: "", en: "" }, icon: null, action: { kind: "function", name: "doIt", page: "/functions.html" } },
  ]);
});

test("our own manifest gives labelled buttons with icons that exist", () => {
  const commands = commandsOf(readFileSync("manifest.xml", "utf8"));
  expect(commands.length).toBeGreaterThan(0);
  for (const { label, tip, icon } of commands) {
    expect([label.ko, label.en, tip.ko, tip.en].every((word) => word.length > 0)).toBe(true);
    expect(readFileSync(`.${icon ?? ""}`).length).toBeGreaterThan(0);
  }
});

test("what is no XML is refused", () => {
  expect(() => commandsOf("<a>")).toThrow("manifest.xml");
});
