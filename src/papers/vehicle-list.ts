import type { Cell } from "../schema/cell";
import type { Language } from "../language/language";
import { say, saidDay } from "../language/say";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { carSeat, runKind, vehicleType } from "../policy/lists/travel";
import { seatsInOrder } from "../policy/car-seats";
import type { PaperRow } from "../schema/paper";
import { clockOf, dayOf, type Moment } from "../values/day";
import { inOrder } from "../visit/in-order";
import { hostOf } from "../visit/people";
import { rowsBy } from "../visit/rows-by";
import { runs, type Run } from "../visit/runs";
import type { Visit } from "../visit/visit";
import { paperHead, sheetName } from "./paper-head";
import type { Paper } from "./paper";
import { column, lines } from "./plan-people";
import { headerRow, lineRow, listRows, paged, widthsOf, type ListColumn } from "./sheet-rows";
import { visitLine } from "./visit-line";
import { nameOn } from "./who";

const title: Text = { ko: "차량 배정표", en: "Vehicle list" };
const heads = {
  time: { ko: "시각", en: "Time" },
  run: { ko: "운행", en: "Run" },
  vehicle: { ko: "차량", en: "Vehicle" },
  driver: { ko: "기사", en: "Driver" },
  way: { ko: "구간", en: "From – to" },
  flight: { ko: "편명", en: "Flight" },
  meet: { ko: "만나는 곳", en: "Where to meet" },
  riders: { ko: "탑승자", en: "Riders" },
} as const satisfies Record<string, Text>;
const waits: Text = { ko: "{place}, {at}부터 대기", en: "{place}, from {at}" };
const gathers: Text = { ko: "영접자 {at} {place} 집합", en: "greeters {at}, {place}" };
const ours: Text = { ko: "안내 {people}", en: "with you: {people}" };
const undated: Text = { ko: "날짜 미정", en: "Without a day" };

const small = { size: 9, wrap: true } as const;
const middle = { ...small, align: "center" } as const;

/** For drivers, greeters and guests alike: no guest's phone, passport or diet is on it. */
const vehicleList: Paper = {
  key: "vehicle-list",
  title,
  use: { ko: "운행마다 시각·차량·기사·구간·편명·만나는 곳·자리. 날짜마다 새 쪽, 손님의 전화·여권·식이는 싣지 않습니다.", en: "Each run: time, vehicle, driver, way, flight, where to meet, seats. A page a day; no guest's phone, passport or diet." },
  needs: ["transport"],
  about: null,
  sheets: (visit, { language }) => {
    const columns = columnsIn(language);
    const all = inOrder(runs(visit), ({ run }) => run.departAt).filter(({ run }) => run.id !== null || run.departAt !== null);
    if (all.length === 0) return [];
    const head = [...paperHead(visit, title, visitLine(visit, language), columns.length, language), headerRow(columns)];
    const days = rowsBy(all, ({ run }) => (run.departAt === null ? null : dayOf(run.departAt)));
    const groups = [...days].flatMap(([day, own], page): readonly (readonly PaperRow[])[] => {
      const name = lineRow(day === null ? say(undated, language) : saidDay(day, language), columns.length, 8, { bold: true, fill: "label", rules: "all" });
      const [first = [], ...others] = own.map((each) => listRows(columns, [cells(visit, each, language)]));
      const begins = page === 0 ? name : { ...name, startsPage: true as const };
      return [[begins, ...first], ...others];
    });
    return [
      {
        name: sheetName(title, null, language),
        size: "A4",
        orientation: "landscape",
        columns: widthsOf(columns),
        rows: paged([[...head, ...(groups[0] ?? [])], ...groups.slice(1)], 175, head.at(-1)?.height),
        repeats: { from: head.length - 1, rows: 1 },
        isNumbered: true,
      },
    ];
  },
};

export default vehicleList;

function columnsIn(language: Language): readonly ListColumn[] {
  return [
    column(heads.time, 22, language, { ...middle, bold: true }),
    column(heads.run, 14, language, middle),
    column(heads.vehicle, 30, language),
    column(heads.driver, 27, language),
    column(heads.way, 36, language),
    column(heads.flight, 18, language, middle),
    column(heads.meet, 37, language),
    column(heads.riders, 78, language),
  ];
}

function cells(visit: Visit, each: Run, language: Language): readonly Cell[] {
  const { run, vehicle } = each;
  return [
    [run.departAt, run.arriveAt].flatMap((at) => (at === null ? [] : [clockOf(at)])).join("–"),
    lines(run.id, run.kind === null ? null : wordOf(runKind, run.kind)[language]),
    vehicle === null ? (run.vehicleId ?? "") : lines([vehicle.id, vehicle.type === null ? null : wordOf(vehicleType, vehicle.type)[language]].filter(Boolean).join(" "), vehicle.plate),
    lines(vehicle?.driverName, vehicle?.driverPhone),
    [run.from, run.to].filter(Boolean).join(" → "),
    lines(run.flightNo, run.flightAt === null ? null : clockOf(run.flightAt)),
    meetingPoint(run, language),
    riders(visit, each, language),
  ];
}

/** Where people and car come together: where greeters wait, where the hosts line up, else where the run begins. */
function meetingPoint({ kind, from, meetAt, assemblyAt, assemblyPlace, lineupPlace }: Run["run"], language: Language): string {
  const place = kind === "sendoff" ? (from ?? lineupPlace) : from;
  const clock = (at: Moment): string => clockOf(at);
  return lines(
    meetAt === null ? place : say(waits, language, { place: place ?? "", at: clock(meetAt) }),
    assemblyAt === null ? null : say(gathers, language, { at: clock(assemblyAt), place: assemblyPlace ?? "" }),
  );
}

/** Who rides: a line for each seat, the best first; without seats the names one after another, then those of us who are with them. */
function riders(visit: Visit, { vehicle, rides }: Run, language: Language): string {
  const order = seatsInOrder(vehicle?.type ?? null, vehicle?.driver ?? null).flat();
  const place = (seat: string | null): number => { const at = order.findIndex((each) => each === seat); return at < 0 ? order.length : at; };
  const seated = rides.filter(({ personId, seat }) => personId !== null && seat !== null).sort((one, other) => place(one.seat) - place(other.seat));
  const others = rides.flatMap(({ personId, seat }) => (personId === null || seat !== null ? [] : [personId]));
  const named = (ids: readonly string[]): string => ids.map((id) => nameOn(visit, id, language)).join(", ");
  const [hosts, guests] = [others.filter((id) => hostOf(visit, id)), others.filter((id) => !hostOf(visit, id))];
  return lines(
    ...seated.map(({ personId, seat }) => `${wordOf(carSeat, seat ?? "")[language]}  ${nameOn(visit, personId, language)}`),
    named(guests),
    hosts.length === 0 ? null : guests.length + seated.length === 0 ? named(hosts) : say(ours, language, { people: named(hosts) }),
  );
}
