import type { Language } from "../language/language";
import { said, say } from "../language/say";
import type { Text } from "../language/text";
import type { PaperSheet } from "../schema/paper";
import { expanded, hostOf, personName, visitorOf } from "../visit/people";
import type { RowOf, Visit } from "../visit/visit";
import { paperHead, sheetName } from "./paper-head";
import { letterLegend } from "./diet-letters";
import { drawing, type Box } from "./drawing";
import { hall, type Hall } from "./hall";
import { lineCount, linesHeight } from "./measure";
import type { Paper } from "./paper";
import { banquetsAbout, distinctName, setTables } from "./sitters";

const title: Text = { ko: "좌석 배치도", en: "Seating chart" };
const door: Text = { ko: "출입문", en: "Door" };
const marks: Text = {
  ko: "◎ 주인   ○ 부주인   ①② 첫째·둘째 손님   통 통역   흰 칸 손님 · 색 칸 접대인원",
  en: "◎ host   ○ co-host   ①② first and second guest   Int. interpreter   white: guests, tinted: hosts",
};
const hands: Text = {
  ko: "원탁의 번호는 주인(1번)부터 시계 방향입니다. 오른쪽·왼쪽은 문을 바라보고 앉은 사람의 손을 따르므로, 위에 앉은 주인의 오른쪽은 그림에서 왼쪽입니다.",
  en: "Round tables count clockwise from the host (1). Right and left are the seated person's own hands, facing the door: the right of the host at the top is drawn at the left.",
};
const unseated: Text = { ko: "자리가 없는 사람: {people}", en: "Without a seat: {people}" };
const elsewhere: Text = { ko: "자리 번호를 알 수 없는 사람: {people}", en: "On a seat that the table does not have: {people}" };

/** Places as large as lets the hall stay on one page, the largest first. */
const sizes = [36, 33, 30, 27, 24].map((width) => ({ width, name: width / 3 - 0.5 }));
const doorHeight = 7;
const footGap = 5;

interface Trial {
  readonly placed: Hall;
  readonly foot: readonly FootLine[];
  /** Where the foot begins. */
  readonly start: number;
  readonly pages: number;
}

/** For those who set the hall and lead guests to their seats. */
const seatingChart: Paper = {
  key: "seating-chart",
  title,
  use: { ko: "연회장 그대로 그린 좌석. 탁자가 셋 이상이면 A3입니다.", en: "The hall as it is set; A3 from three tables on." },
  needs: ["banquets", "seats"],
  about: "banquets",
  showsNeeds: true,
  sheets: (visit, { language, about }) => banquetsAbout(visit, about).flatMap((banquet) => chart(visit, banquet, language) ?? []),
};

export default seatingChart;

function chart(visit: Visit, banquet: RowOf<"banquets">, language: Language): PaperSheet | null {
  const tables = setTables(visit, banquet, language);
  if (tables.every(({ sitters }) => sitters.length === 0)) return null;
  const isLarge = tables.length > 2 || tables.some(({ row, sitters }) => Math.max(row.seats ?? 0, sitters.length) > 20);
  const page = isLarge ? { width: 376, height: 230 } : { width: 256, height: 146 };
  const letters = letterLegend(tables.flatMap(({ sitters }) => sitters.flatMap((sitter) => sitter.letters)));
  const missing = seatless(visit, banquet, new Set(tables.flatMap(({ sitters }) => sitters.map(({ id }) => id))));
  const trials = sizes.map((size): Trial => {
    const placed = hall(tables, page.width, page.height, size, language);
    const foot = footLines(
      [
        [say(marks, language), letters === null ? null : letters[language]].filter(Boolean).join("   "),
        say(hands, language),
        ...(placed.seatless.length > 0 ? [say(elsewhere, language, { people: placed.seatless.map((sitter) => `${distinctName(sitter)} (${sitter.table}-${sitter.seat})`) })] : []),
        ...(missing.length > 0 ? [say(unseated, language, { people: missing.map((id) => personName(visit, id)[language]) })] : []),
      ],
      page.width,
    );
    const footHeight = foot.reduce((sum, { height }) => sum + height, doorHeight + 2);
    const room = page.height - (placed.bottom % page.height) - footGap;
    const start = room < footHeight ? Math.ceil(placed.bottom / page.height) * page.height : placed.bottom + footGap;
    return { placed, foot, start, pages: Math.ceil((start + footHeight) / page.height) };
  });
  const { placed, foot, start } = trials.reduce((best, each) => (each.pages < best.pages || (each.pages === best.pages && each.placed.count < best.placed.count) ? each : best));
  const drawn = drawing([...placed.boxes, ...footBoxes(start, page.width, foot, language)], page.width, page.height);
  const head = paperHead(visit, title, banquetLine(banquet, language), drawn.columns.length, language);
  return {
    name: sheetName(title, banquet.name, language),
    size: isLarge ? "A3" : "A4",
    orientation: "landscape",
    columns: drawn.columns,
    rows: [...head, ...drawn.rows],
    repeats: { from: 0, rows: head.length },
    isNumbered: true,
  };
}

/** A banquet in one line: its name, when and where. */
export function banquetLine({ name, start, venue, hall: room }: RowOf<"banquets">, language: Language): string {
  return [name, start === null ? null : said(start, language), [venue, room].filter(Boolean).join(" ")].filter(Boolean).join("  ·  ");
}

/** Invited people who come and have no seat. */
function seatless(visit: Visit, { guestIds, hostIds }: RowOf<"banquets">, seated: ReadonlySet<string>): readonly string[] {
  const invited = [...new Set([...expanded(visit, guestIds), ...expanded(visit, hostIds)])];
  return invited.filter((id) => !seated.has(id) && (visitorOf(visit, id)?.status === "attending" || (hostOf(visit, id)?.status ?? "absent") !== "absent"));
}

interface FootLine {
  readonly text: string;
  readonly height: number;
}

function footLines(texts: readonly string[], width: number): readonly FootLine[] {
  return texts.map((text) => ({ text, height: linesHeight(lineCount(text, width, 8), 8) }));
}

/** The door, and under it what the marks mean. */
function footBoxes(start: number, width: number, lines: readonly FootLine[], language: Language): readonly Box[] {
  const doorWidth = 50;
  const boxes: Box[] = [{ x: Math.round((width - doorWidth) / 2), y: start, width: doorWidth, height: doorHeight, text: say(door, language), look: { align: "center", bold: true, fill: "label", rules: "around" } }];
  let y = start + doorHeight + 2;
  for (const { text, height } of lines) {
    boxes.push({ x: 0, y, width, height, text, look: { size: 8, tone: "faint", wrap: true, align: "center" } });
    y += height;
  }
  return boxes;
}
