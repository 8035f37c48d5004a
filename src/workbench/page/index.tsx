import { createRoot } from "react-dom/client";
import { createBook } from "../engine/create-book";
import { App } from "./App";
import { Desk } from "./desk";
import { PaneHost } from "./pane-host";
import { putHooks } from "./window-hooks";
import type { Language } from "./words";
import "./page.css";

const language: Language = new URLSearchParams(location.search).get("language") === "en" ? "en" : "ko";
const desk = new Desk(createBook(language), "Visit.xlsx", language);
const pane = new PaneHost();
putHooks(desk, pane);

const place = document.getElementById("page");
if (!place) throw new Error("page.html has no element #page.");
createRoot(place).render(<App desk={desk} pane={pane} />);
