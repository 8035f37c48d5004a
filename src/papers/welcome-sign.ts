import type { Language } from "../language/language";
import { say } from "../language/say";
import type { Text } from "../language/text";
import type { PaperLook, PaperSheet } from "../schema/paper";
import { clockOf } from "../values/day";
import { inOrder } from "../visit/in-order";
import { delegations, visitorOf } from "../visit/people";
import { runs } from "../visit/runs";
import type { RowOf, Visit } from "../visit/visit";
import { drawing, type Box } from "./drawing";
import { fittingType } from "./fitting-type";
import { sheetName } from "./paper-head";
import type { Paper } from "./paper";

type Guest = RowOf<"visitors">;

const title: Text = { ko: "환영 피켓", en: "Welcome sign" };
const welcome: Text = { ko: "환영합니다", en: "Welcome" };
const more: Text = { ko: "외 {count}명", en: "and {count} more" };

/** Millimetres of the sheets, one page with its margins off: few names stand on A4, more on A3. */
const papers = {
  A4: { width: 266, height: 180, most: 6 },
  A3: { width: 386, height: 266, most: 18 },
} as const;
type Size = keyof typeof papers;

/** What one sign says. */
interface Sign {
  readonly guests: readonly Guest[];
  readonly company: string;
  /** What the guests came with, and when, for who holds the sign. */
  readonly foot: string;
}

/** Held up where guests arrive: their names so large that they are read from afar, and nothing else of them. */
const welcomeSign: Paper = {
  key: "welcome-sign",
  title,
  use: { ko: "도착장에서 드는 안내판. 영접 운행마다 한 장(운행이 없으면 방문단마다), 원어 이름과 로마자를 크게.", en: "To hold up at arrivals: one for each pick-up run, or each delegation, names large in their own script and in roman letters." },
  needs: ["visitors"],
  about: null,
  sheets: (visit, { language }) => {
    const signs = signsOf(visit);
    return (Object.keys(papers) as Size[]).flatMap((size): readonly PaperSheet[] => {
      const own = signs.filter(({ guests }) => sizeFor(guests.length) === size);
      if (own.length === 0) return [];
      const { width, height } = papers[size];
      const drawn = drawing(own.flatMap((sign, page) => boxesOf(visit, sign, size, language).map((box) => ({ ...box, y: box.y + page * height }))), width, height);
      return [{ name: sheetName(title, signs.length > own.length ? size : null, language), size, orientation: "landscape", margin: 12, columns: drawn.columns, rows: drawn.rows, isNumbered: false }];
    });
  },
};

export default welcomeSign;

function sizeFor(count: number): Size {
  return count <= papers.A4.most ? "A4" : "A3";
}

/** A sign for each run that fetches guests; before there are runs, for each delegation. */
function signsOf(visit: Visit): readonly Sign[] {
  const pickups = inOrder(runs(visit), ({ run }) => run.departAt).filter(({ run }) => run.kind === "pickup");
  const parties = pickups.map(({ run, riders }) => ({
    guests: riders.flatMap((id) => visitorOf(visit, id) ?? []).filter(({ status }) => status === "attending"),
    foot: [run.flightNo, run.flightAt === null ? null : clockOf(run.flightAt), run.from].filter(Boolean).join("  ·  "),
  }));
  const groups = pickups.length > 0 ? parties : [...delegations(visit).values()].map((guests) => ({ guests, foot: "" }));
  return groups.filter(({ guests }) => guests.length > 0).map(({ guests, foot }) => ({ guests: [...guests].sort(byPrecedence), foot, company: companyOf(visit, guests) }));
}

function byPrecedence(one: Guest, other: Guest): number {
  return (one.precedence ?? 999) - (other.precedence ?? 999);
}

/** The guests' company; of several, what they are called together. */
function companyOf({ request }: Visit, guests: readonly Guest[]): string {
  const [company, second] = new Set(guests.flatMap((guest) => guest.company ?? []));
  return second === undefined ? (company ?? request.guestCompany ?? "") : (request.guestCompany ?? company ?? "");
}

/** A greeting in both languages, the company, the names in columns, and at the foot who fetches them. */
function boxesOf({ request }: Visit, { guests, company, foot }: Sign, size: Size, language: Language): readonly Box[] {
  const { width, height, most } = papers[size];
  const top = height * 0.14;
  const bottom = height * 0.07;
  const companyHeight = height * 0.13;
  const shown = guests.slice(0, guests.length > most ? most - 1 : most);
  const left = guests.length - shown.length;
  const names = [...shown.map((guest) => namesOf(guest, language)), ...(left > 0 ? [[say(more, language, { count: left }), ""] as const] : [])];
  const across = names.length <= 3 ? 1 : names.length <= 8 ? 2 : 3;
  const lines = Math.ceil(names.length / across);
  const room = { y: top + companyHeight, width: width / across, height: (height - top - companyHeight - bottom - 2) / lines };
  const main = Math.min(...names.map(([name]) => fittingType(name, room.width, room.height * 0.58, 120).size));
  const beside = Math.min(main * 0.5, ...names.map(([, second]) => fittingType(second, room.width, room.height * 0.26, 60).size));
  const others: Language = language === "ko" ? "en" : "ko";
  return [
    fitted(`${say(welcome, language)}  ·  ${say(welcome, others)}`, { x: 0, y: 0, width, height: top }, { bold: true, tone: "onAccent", fill: "accent", align: "center" }, 44),
    fitted(company, { x: 0, y: top, width, height: companyHeight }, { tone: "accent", bold: true, align: "center" }, 34),
    ...names.flatMap(([name, second], at): readonly Box[] => {
      const [x, y] = [(at % across) * room.width, room.y + Math.floor(at / across) * room.height];
      const type = fittingType(name, room.width, room.height * 0.6, main);
      const centred: PaperLook = { align: "center", wrap: true };
      const alone = second === "";
      return [
        { x, y, width: room.width, height: room.height * (alone ? 1 : 0.66), text: type.text, look: { ...centred, bold: true, size: type.size, vertical: alone ? "center" : "bottom" } },
        ...(alone ? [] : [{ x, y: y + room.height * 0.66, width: room.width, height: room.height * 0.34, text: second, look: { ...centred, size: Math.max(8, Math.floor(beside)), tone: "faint", vertical: "top" } as const }]),
      ];
    }),
    { x: 0, y: height - bottom - 1, width: width / 2, height: bottom, text: request.hostCompany ?? "", look: { size: 12, tone: "faint" } },
    { x: width / 2, y: height - bottom - 1, width: width / 2, height: bottom, text: foot, look: { size: 12, tone: "faint", align: "right" } },
  ];
}

/** The name as the guest writes it, and under it in roman letters; a Korean sign has the Korean name for who holds it. */
function namesOf({ nameNative, nameRoman, nameKo, id }: Guest, language: Language): readonly [name: string, second: string] {
  const name = nameNative ?? nameRoman ?? nameKo ?? id ?? "?";
  const others = [nameRoman, language === "ko" ? nameKo : null].filter((each) => each !== null && each !== name);
  return [name, [...new Set(others)].join("  ·  ")];
}

function fitted(text: string, place: Pick<Box, "x" | "y" | "width" | "height">, look: PaperLook, most: number): Box {
  const type = fittingType(text, place.width, place.height * 0.8, most);
  return { ...place, text: type.text, look: { ...look, size: type.size, wrap: true } };
}
