import { everyPart } from "../../src/visit/every-part";
import { firstRows } from "../../src/visit/read-json-row";
import { readJson } from "../../src/visit/read-json";
import type { Day } from "../../src/values/day";
import { isError } from "../../src/schema/cell";
import { sheets } from "../../src/sheets/catalogue";
import { shownInLibreOffice, type Shown, type Typed } from "./in-libreoffice";
import { sample } from "./sample";

const everySheet = sheets.map(({ name }) => name);
const reading = readJson(sample, { today: "2026-11-20" as Day });
if (!("visit" in reading)) throw new Error("The sample cannot be read.");
const { visit } = reading;

/** The visit's parts as rows to be typed. */
function typedParts(): Typed {
  const parts = sheets.flatMap(({ parts: each }) => Object.keys(each));
  const content = visit as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(parts.map((part) => [part, (Array.isArray(content[part]) ? content[part] : [content[part]]) as Record<string, unknown>[]]));
}

function errorsIn({ texts }: Shown): readonly string[] {
  return texts.filter((text) => isError(text.slice(text.indexOf(": ") + 2)) || /Err:\d+/.test(text));
}

describe("the sample, calculated by LibreOffice", () => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await shownInLibreOffice(everySheet, typedParts(), "ko");
  });
  const form = (part: string): Readonly<Record<string, string>> => shown.rows(part)[0] ?? {};

  test("no cell shows an error", () => {
    expect(errorsIn(shown)).toEqual([]);
  });

  test("the settlement comes out to the won", () => {
    const settlement = sample["settlement"] as Record<string, number>;
    const keys = { budgetTotal: "budget_total", actualTotal: "actual_total", varianceTotal: "variance_total", executionRatePct: "execution_rate_pct", supplyTotal: "supply_total", vatTotal: "vat_total", vatDeductibleTotal: "vat_deductible_total", entertainmentAccountTotal: "entertainment_account_total", perGuest: "per_guest", guestDays: "guest_days", perGuestDay: "per_guest_day" };
    for (const [field, key] of Object.entries(keys)) expect([field, Number(form("settlement")[field])]).toEqual([field, settlement[key]]);
    expect(form("settlement")).toMatchObject({ missingEvidenceCount: "0", missingEvidenceAmount: "0", mark: "" });
  });

  test("each category's line is the file's", () => {
    const { lines } = sample["settlement"] as { lines: Record<string, string | number>[] };
    const rows = shown.rows("settlementLines");
    expect(rows).toHaveLength(12);
    for (const line of lines) {
      const row = rows.find(({ category }) => category === line["category"]);
      expect([row?.["budget"], row?.["actual"], row?.["variance"], row?.["ratePct"]].map(Number)).toEqual([line["budget"], line["actual"], line["variance"], line["rate_pct"]]);
    }
  });

  test("payments, accounts and the advance add up", () => {
    const { by_payment: byPayment } = sample["settlement"] as { by_payment: Record<string, number> };
    const paid: Record<string, number> = Object.fromEntries(shown.rows("settlementByPayment").map(({ paymentMethod = "", total }): [string, number] => [paymentMethod, Number(total)]));
    expect(paid).toMatchObject(byPayment);
    expect(Object.values(paid).reduce((sum, each) => sum + each, 0)).toBe(16_122_600);
    expect(shown.rows("settlementByAccount").reduce((sum, { total }) => sum + Number(total), 0)).toBe(16_122_600);
    expect(form("advance")).toMatchObject({ spent: "213000", balance: "0", mark: "", personName: "배수아" });
  });

  test("the summary counts what the file counts", () => {
    expect(form("summary")).toMatchObject({ attending: "12", cancelled: "0", nationalities: "3", hostsCount: "9", roomsCount: "11", roomNights: "22", banquetsCount: "2", banquetHeads: "37", period: "2026-11-10 – 2026-11-12", budgetTotal: "16947000", actualTotal: "16122600", perGuest: "1343550", grade: "A" });
  });

  test("the request is worked out", () => {
    expect(form("request")).toMatchObject({ attending: "12", headcountDifference: "0", computedLevel: "대등", leadHostName: "서지우", noticeDays: "8", plannedBudget: "16947000", budgetLeft: "1053000" });
  });

  test("names and sides stand next to ids", () => {
    expect(shown.rows("rooms").find(({ id }) => id === "R1603")).toMatchObject({ occupant1Name: "시티 라마와티", occupant2Name: "데위 레스타리", nights: "2", mark: "" });
    expect(shown.rows("rooms").find(({ id }) => id === "R1801")).toMatchObject({ bestRank: "2", cap: "500000", amount: "960000", mark: "" });
    const seats = shown.rows("seats");
    for (const [index, seat] of (sample["seats"] as Record<string, string>[]).entries()) expect(seats[index]?.["side"]).toBe(seat["side"]);
    expect(seats[0]).toMatchObject({ name: "한서준", title: "대표이사 사장", mark: "" });
    expect(shown.rows("banquets")[0]).toMatchObject({ seatCount: "19", leadMinutes: "60", cap: "100000", hostName: "한서준", mark: "" });
    expect(shown.rows("visitors")[0]).toMatchObject({ roomNo: "1801" });
    expect(shown.rows("menuSubstitutions").every(({ visitorName, dishName, alternativeName, mark }) => visitorName !== "" && dishName !== "" && alternativeName !== "" && mark === "")).toBe(true);
  });
});

describe("the sheets of the days, calculated by LibreOffice", () => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await shownInLibreOffice(everySheet, typedParts(), "ko");
  });

  test("nothing is marked in the sample", () => {
    for (const part of ["passports", "transport", "rides", "meetings", "meetingSeats", "tours", "tourMaterials", "gifts", "checklist", "changeLog"]) {
      expect([part, shown.rows(part).map(({ mark }) => mark).filter((mark) => mark !== "" && mark !== undefined)]).toEqual([part, []]);
    }
  });

  test("names, numbers and days stand next to ids", () => {
    expect(shown.rows("passports")[0]).toMatchObject({ visitorName: "왕리신", consent: "Y" });
    expect(shown.rows("vehicles").slice(0, 3).map(({ runCount }) => runCount)).toEqual(["5", "3", "7"]);
    expect(shown.rows("transport")[7]).toMatchObject({ id: "T08", vehicleType: "중형버스(25)", riders: "14", capacity: "24", minutes: "85", brieferName: "서지우" });
    expect(shown.rows("rides")[5]).toMatchObject({ runId: "T02", personId: "V001", seat: "뒤우", personName: "마르쿠스 켈러" });
    expect(shown.rows("meetings")[0]).toMatchObject({ seatCount: "20", headcount: "20" });
    expect(shown.rows("meetingSeats")[0]).toMatchObject({ seat: "G6", personName: "마르쿠스 켈러" });
    expect(shown.rows("tourMaterials").slice(0, 3).map(({ needed }) => needed)).toEqual(["17", "17", ""]);
    expect(shown.rows("gifts")[0]).toMatchObject({ visitorName: "마르쿠스 켈러", amount: "45000", cap: "50000", isOfficial: "N", deliveredByName: "임채현" });
  });
});

describe("a visit with things amiss", () => {
  const typed = typedParts();
  const first = (part: string, change: Record<string, unknown>): Typed => ({ [part]: (typed[part] ?? []).map((row, index) => (index === 0 ? { ...row, ...change } : row)) });
  const amiss: Typed = {
    ...typed,
    ...first("rooms", { ratePerNight: 510_000, roomNo: "1803" }),
    ...first("banquets", { staffArriveAt: "2026-11-10T17:40", headcount: 20, standardPerHead: 110_000 }),
    ...first("expenses", { evidenceType: "simpleReceipt", vatKrw: 0 }),
    ...first("seats", { personId: "V099" }),
    ...first("budget", { unitPrice: 9_000_000 }),
    ...first("advance", { returned: 0 }),
    ...first("visitors", { status: "cancelled", publicOfficial: "Y", directInterest: "Y" }),
    ...first("request", { asOf: "2026-12-01", start: "2026-11-10T08:05", end: "2026-11-12T16:45" }),
    ...first("passports", { contentConfirmedOn: "2026-10-31", expiresOn: "2027-05-11", destroyedOn: null }),
    ...first("vehicles", { capacity: 2 }),
    ...first("transport", { arriveAt: "2026-11-10T09:20", meetAt: "2026-11-10T08:06" }),
    rides: [...(typed["rides"] ?? []), { runId: "T02", personId: "V009", seat: "rearRight" }, { runId: "T03", personId: "V001" }, { runId: "T03", personId: "V099" }, { runId: "T02", personId: "V009" }],
    ...first("meetings", { headcount: 30 }),
    ...first("meetingSeats", { seat: "G7" }),
    ...first("tours", { end: "2026-11-11T14:00", attendeeCount: 18 }),
    ...first("gifts", { unitPrice: 60_000 }),
    checklist: [
      { id: "K01", task: "etiquetteTraining", dueFrom: "beforeStart", dueDays: 5 },
      { id: "K02", task: "etiquetteTraining", dueFrom: "afterEnd", dueDays: 30 },
      { id: "K03", task: "우리만의 일", dueOn: "2026-11-30" },
      { id: "K04", task: "우리만의 일", dueOn: "2026-11-30", na: "Y" },
    ],
    ...first("changeLog", { notified: null }),
  };
  let shown: Shown;
  beforeAll(async () => {
    shown = await shownInLibreOffice(everySheet, amiss, "en");
  });

  test("each is said in words next to it, in the workbook's language", () => {
    expect(shown.rows("rooms")[0]?.["mark"]).toBe("Room booked twice / Rate over limit");
    expect(shown.rows("banquets")[0]?.["mark"]).toBe("Staff too late / Seats differ / Over limit per head");
    expect(shown.rows("expenses")[0]?.["mark"]).toBe("No valid evidence / Sum differs");
    expect(shown.rows("seats")[0]?.["mark"]).toBe("Unknown id");
    expect(shown.rows("settlement")[0]).toMatchObject({ mark: "Over approved budget", missingEvidenceCount: "1", missingEvidenceAmount: "5380000", guests: "11" });
    expect(shown.rows("advance")[0]).toMatchObject({ balance: "287000", mark: "Balance open" });
    expect(shown.rows("request")[0]).toMatchObject({ headcountDifference: "-1" });
    expect(shown.rows("settlementLines")[0]?.["mark"]).toContain("Reason needed");
  });

  test("on the sheets of the days too", () => {
    /** What the 확인 column says in the rows of a part in which something was typed. */
    const marks = (part: string): readonly (string | undefined)[] => shown.rows(part).slice(0, amiss[part]?.length).map(({ mark }) => mark);
    expect(marks("passports").slice(0, 2)).toEqual(["Sent before confirmed / Expires too soon / Overdue", ""]);
    expect(marks("transport").slice(0, 3)).toEqual(["Ends before it starts / Waiting too late", "Over capacity", ""]);
    expect(marks("rides").slice(-4)).toEqual(["Listed twice / Seated twice", "Same time", "Unknown id", "Listed twice"]);
    expect(marks("meetings")).toEqual(["Over capacity / Seats differ"]);
    expect(marks("meetingSeats").slice(0, 3)).toEqual(["Seated twice", "Seated twice", ""]);
    expect(marks("tours")[0]).toBe("Ends before it starts");
    expect(marks("tourMaterials")).toEqual(["Too few", "Too few", ""]);
    expect(marks("gifts").slice(0, 2)).toEqual(["Gift over limit / Over limit for officials / Direct interest", ""]);
    expect(shown.rows("checklist").slice(0, 4).map(({ due, mark }) => [Number(due), mark])).toEqual([[46331, "Overdue"], [46368, ""], [46356, "Overdue"], [46356, ""]]);
    expect(marks("changeLog")).toEqual(["Nobody notified", ""]);
  });

  test("and no cell shows an error", () => {
    expect(errorsIn(shown)).toEqual([]);
  });
});

test("words where numbers belong leave no error in what is worked out", async () => {
  const typed = typedParts();
  const inEachRow = (part: string, change: Record<string, unknown>): Typed => ({ [part]: (typed[part] ?? []).map((row) => ({ ...row, ...change })) });
  const shown = await shownInLibreOffice(everySheet, {
    ...typed,
    ...inEachRow("request", { declaredHeadcount: "?", approvedBudget: "?" }),
    ...inEachRow("visitors", { rank: "?" }),
    ...inEachRow("hosts", { rank: "?" }),
    ...inEachRow("rooms", { ratePerNight: "?", capacity: "?" }),
    ...inEachRow("banquets", { headcount: "?", standardPerHead: "?" }),
    ...inEachRow("budget", { qty: "?" }),
    ...inEachRow("expenses", { totalKrw: "?", vatKrw: "?" }),
    ...inEachRow("advance", { amount: "?", returned: "?" }),
    ...inEachRow("vehicles", { capacity: "?" }),
    ...inEachRow("meetings", { headcount: "?", roomCapacity: "?" }),
    ...inEachRow("tours", { attendeeCount: "?" }),
    ...inEachRow("tourMaterials", { qty: "?" }),
    ...inEachRow("gifts", { unitPrice: "?", qty: "?" }),
    ...inEachRow("checklist", { dueDays: "?", dueFrom: "beforeStart" }),
    ...inEachRow("grades", { roomCapOther: "?" }),
    ...inEachRow("standards", { value: "?" }),
  }, "ko");
  expect(errorsIn(shown)).toEqual([]);
});

describe("an empty workbook", () => {
  const template: Typed = Object.fromEntries(everyPart(sheets).map((placed) => [placed.key, placed.part.shape === "table" ? firstRows({ ...placed, part: placed.part }) : []]));

  let whole: Shown;
  beforeAll(async () => {
    whole = await shownInLibreOffice(everySheet, template, "ko");
  });
  const isSound = (shown: Shown): void => {
    expect(errorsIn(shown)).toEqual([]);
    expect(shown.rows("settlementLines")[0]?.["category"]).toBe("숙박비");
  };

  test("shows no error: every sheet", () => isSound(whole));

  test("shows no error: three sheets", async () => isSound(await shownInLibreOffice(["visitors", "lodging", "settlement"], template, "ko")));

  test("leaves the cells of blank rows blank", () => {
    for (const part of ["rooms", "banquets", "seats", "budget", "expenses", "menu", "menuSubstitutions", "itinerary", "passports", "vehicles", "transport", "rides", "meetings", "meetingSeats", "tours", "tourMaterials", "gifts", "changeLog"]) {
      for (const row of whole.rows(part)) expect(Object.values(row).filter((text) => text !== "")).toEqual([]);
    }
  });
});
