/** Lines of a table; cells are made safe for it. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** A page: its title, the mark that it is written by a program, and its lines. */
export function page(title: string, lines: readonly string[]): string {
  return [`# ${title}`, "", "Written by `npm run generate`. Do not edit.", "", ...lines].join("\n").trimEnd() + "\n";
}

function cellText(cell: string | number): string {
  return String(cell).replace(/\|/g, "\\|").replace(/\n/g, " ");
}
