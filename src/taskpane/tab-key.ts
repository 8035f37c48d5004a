/** What the keyboard can stop at: all of it has a tabIndex of 0 or more, and what is asked not to be a stop has not. */
const stops = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * Lets the browser move the keyboard on Tab within the pane. Office.js does it itself in Excel on the web, from one to the next of
 * what it knows as a stop: a summary is none for it, and from a heading to which we brought the keyboard it leaves the pane.
 * Beyond the pane's first and last stop it is asked as ever, for only Excel knows what comes there.
 */
export function tabWithinPane(pane: Document): void {
  // Office.js listens at the window, where the key comes last.
  pane.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && event.target instanceof Node && hasStopBeyond(pane, event.target, event.shiftKey)) event.stopPropagation();
  });
}

function hasStopBeyond(pane: Document, from: Node, isBackward: boolean): boolean {
  const side = isBackward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...pane.querySelectorAll<HTMLElement>(stops)].some((stop) => (from.compareDocumentPosition(stop) & side) !== 0 && stop.tabIndex >= 0 && !stop.matches(":disabled") && stop.checkVisibility());
}
