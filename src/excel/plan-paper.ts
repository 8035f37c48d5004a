import { everyPart } from "../visit/every-part";
import { accent, faint, phaseColours, plain } from "./palette";
import type { Block } from "./reference";
import type { NewSheet } from "./site";
import type { Paper, Step } from "./step";
import type { Language } from "../language/language";

/** Characters of 맑은 고딕 10 across a page at seven tenths of their size, by paper and orientation. */
const across = { A4: { portrait: 135, landscape: 205 }, A3: { portrait: 205, landscape: 300 } } as const;

/** Rows of a form that one page takes legibly; a longer form, and every list, goes on. */
const legibleRows = 70;

/** The tab itself, its type, its title and its hint. */
export function sheetSteps({ name, definition, position, layout }: NewSheet, language: Language): readonly Step[] {
  const line = (row: number) => ({ sheet: name, top: row, left: 0, rows: 1, columns: 1 });
  const titles = everyPart([definition]).flatMap(({ key, part }): Step[] => {
    const place = layout.parts[key];
    if (place?.titleRow === null || place === undefined) return [];
    const at = { ...line(place.titleRow), left: place.left };
    return [{ kind: "cells", at, formulas: [[part.words[language]]] }, { kind: "look", at, look: { font: { bold: true, size: 12, color: accent } } }];
  });
  return [
    { kind: "sheet", sheet: name, position, tabColor: phaseColours[definition.phase] },
    ...plainBlocks({ name, definition, position, layout }).map((at): Step => ({ kind: "look", at, look: plain })),
    { kind: "cells", at: line(layout.titleRow), formulas: [[(definition.print.title ?? definition.title)[language]]] },
    { kind: "look", at: line(layout.titleRow), look: { font: { size: 16, bold: true, color: accent } } },
    { kind: "cells", at: line(layout.hintRow), formulas: [[definition.hint[language]]] },
    { kind: "look", at: line(layout.hintRow), look: { font: { color: faint } } },
    ...titles,
  ];
}

/** The cells that get our type. Under a table they keep Excel's own: a table that grows brings its look along, and undo can clear it. */
function plainBlocks({ name, definition, layout }: NewSheet): readonly Block[] {
  const placed = everyPart([definition]).flatMap(({ key, part }) => {
    const place = layout.parts[key];
    return place ? [{ part, place }] : [];
  });
  const depths = Array.from({ length: layout.columns }, (_, column) => {
    const lowest = placed.filter(({ place }) => place.left <= column && column <= place.right).sort((one, other) => one.place.bottom - other.place.bottom).at(-1);
    return lowest?.part.shape === "table" ? lowest.place.bottom + 1 : layout.rows;
  });
  return depths.flatMap((rows, left): Block[] => {
    if (depths[left - 1] === rows) return [];
    const end = depths.findIndex((depth, at) => at > left && depth !== rows);
    return [{ sheet: name, top: 0, left, rows, columns: (end < 0 ? depths.length : end) - left }];
  });
}

/** Widths, what stays in sight, and the paper. */
export function paperSteps({ name, definition, layout }: NewSheet): readonly Step[] {
  const { print, parts } = definition;
  const first = Object.values(parts)[0];
  const isTitleOnly = print.titleOnly === true;
  const printed = isTitleOnly ? [{ left: 0, right: layout.columns - 1 }] : print.parts?.flatMap((key) => layout.parts[key] ?? []);
  const apart = print.apart ? ownPages(definition, layout) : null;
  const columns = printed ? { first: Math.min(...printed.map(({ left }) => left)), last: Math.max(...printed.map(({ right }) => right)) } : null;
  const widths = layout.widths.slice(columns?.first ?? 0, (columns?.last ?? layout.columns - 1) + 1);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const size = print.paper ?? "A4";
  const isTable = first?.shape === "table" && !isTitleOnly;
  // A header that repeated over the parts below it would name other columns than its own.
  const isStacked = Object.values(parts).slice(1).some(({ place }) => place !== "beside");
  const held = isTable ? (first.frozenColumns ?? 0) : 0;
  const heldWidth = layout.widths.slice(0, held).reduce((sum, width) => sum + width, 0);
  return [
    ...widthSteps(name, layout),
    { kind: "freeze", sheet: name, rows: layout.frozen.rows, columns: layout.frozen.columns },
    {
      kind: "paper",
      sheet: name,
      paper: {
        orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
        size,
        titleRows: isTable && !isStacked ? { first: layout.frozen.rows - (apart ? 2 : 1), last: layout.frozen.rows - 1 } : null,
        titleColumns: held,
        pagesAcross: print.oneWide || isTitleOnly || apart ? 1 : Math.max(1, Math.ceil((total - heldWidth) / (across[size][print.orientation] - heldWidth))),
        pagesDown: isTable || isTitleOnly || layout.rows > legibleRows ? null : 1,
        columns,
        lastRow: isTitleOnly ? layout.hintRow : null,
        ...(apart ? { apart } : {}),
        ...(print.oneWide ? { isWide: true as const } : {}),
      },
    },
  ];
}

/** Rows that a page of a growing table takes, so that rows which are added print too and no empty page follows. */
const pageRows = 34;

function ownPages({ print, parts }: NewSheet["definition"], layout: NewSheet["layout"]): NonNullable<Paper["apart"]> {
  return (print.parts ?? Object.keys(parts)).flatMap((key) => {
    const [part, place] = [parts[key], layout.parts[key]];
    if (!place) return [];
    const isFixed = part?.shape !== "table" || part.fixed === true;
    return [{ first: place.left, last: place.right, lastRow: isFixed ? place.bottom : Math.max(place.bottom, pageRows) }];
  });
}

/** Told through the header cells, whose proxies the notes of the headers use too. */
function widthSteps(sheet: string, { widths, frozen }: NewSheet["layout"]): readonly Step[] {
  return widths.map((characters, left): Step => ({ kind: "width", at: { sheet, top: frozen.rows - 1, left, rows: 1, columns: 1 }, characters }));
}
