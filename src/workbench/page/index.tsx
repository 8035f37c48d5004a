import { createRoot } from "react-dom/client";
import { createBook } from "../engine/create-book";
import { App } from "./App";
import { Desk } from "./desk";
import { NewWorkbooks, takeFromOpener } from "./new-workbooks";
import { PaneHost } from "./pane-host";
import { putHooks } from "./window-hooks";
import { type Language, word } from "./words";
import "./page.css";

const language: Language = new URLSearchParams(location.search).get("language") === "en" ? "en" : "ko";
const desk = new Desk(createBook(language), "Visit.xlsx", language);
const pane = new PaneHost();
// Over plain http the library asks once whether this host may be trusted; say so before its question stands there.
if (location.protocol === "http:" && !localStorage.getItem(`OfficeJSTrustKeyV2_http_${location.hostname}`)) {
  desk.show({ status: word("consent", language) });
}
const newWorkbooks = new NewWorkbooks();
pane.onNewWorkbook = (bytes) => newWorkbooks.add(desk, bytes);
putHooks(desk, pane, newWorkbooks);
void takeFromOpener(desk);

const place = document.getElementById("page");
if (!place) throw new Error("page.html has no element #page.");
createRoot(place).render(<App desk={desk} pane={pane} />);
