import type { Cell } from "../schema/cell";
import type { Language } from "../language/language";
import { said, say } from "../language/say";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { duty, visitorRole } from "../policy/lists/people";
import { department } from "../policy/lists/request";
import type { Moment } from "../values/day";
import { contactsFor, joiningHosts } from "../visit/contacts";
import { hostName } from "../visit/host-name";
import { attendingVisitors, visitorName } from "../visit/people";
import type { RowOf, Visit } from "../visit/visit";
import { listSection, type Section } from "./document";
import type { ListColumn } from "./sheet-rows";

const titles = {
  guests: { ko: "손님 (직급순, {count}명)", en: "Guests by rank ({count})" },
  hosts: { ko: "접대인원과 담당", en: "Hosts and their duties" },
  contacts: { ko: "비상 연락처", en: "Emergency contacts" },
} as const satisfies Record<string, Text>;
const heads = {
  number: { ko: "순", en: "No." },
  name: { ko: "성명", en: "Name" },
  company: { ko: "회사", en: "Company" },
  title: { ko: "직위", en: "Title" },
  rank: { ko: "직급", en: "Rank" },
  country: { ko: "국적", en: "Nat." },
  arrives: { ko: "도착", en: "Arrives" },
  leaves: { ko: "출발", en: "Leaves" },
  dept: { ko: "부서", en: "Department" },
  duties: { ko: "담당분야", en: "Duties" },
  phone: { ko: "전화", en: "Phone" },
  part: { ko: "구분", en: "For" },
} as const satisfies Record<string, Text>;
const parts = {
  lead: { ko: "접대 총괄", en: "In charge" },
  leadAndEmergency: { ko: "접대 총괄·비상 담당", en: "In charge, emergencies" },
  emergency: { ko: "비상 담당", en: "Emergencies" },
  guest: { ko: "손님 연락담당", en: "Guests' contact" },
  rescue: { ko: "구급·화재", en: "Ambulance, fire" },
  police: { ko: "경찰", en: "Police" },
} as const satisfies Record<string, Text>;

const small = { size: 9, wrap: true } as const;
const middle = { ...small, align: "center" } as const;

/** A column of a list of the plan. */
export function column(words: Text, width: number, language: Language, look: ListColumn["look"] = small): ListColumn {
  return { header: say(words, language), width, look };
}

/** Guests who come, the most senior first; within a rank by precedence. */
export function guestSection(visit: Visit, language: Language): readonly Section[] {
  const guests = [...attendingVisitors(visit)].sort((one, other) => (one.rank ?? 99) - (other.rank ?? 99) || (one.precedence ?? 999) - (other.precedence ?? 999));
  const columns = [
    column(heads.number, 8, language, middle),
    column(heads.name, 33, language),
    column(heads.company, 31, language),
    column(heads.title, 29, language),
    column(heads.rank, 10, language, middle),
    column(heads.country, 11, language, middle),
    column(heads.arrives, 26, language, middle),
    column(heads.leaves, 26, language, middle),
  ];
  return listSection(say(titles.guests, language, { count: guests.length }), columns, guests.map((guest, at) => [at + 1, ...guestCells(guest, language)]));
}

function guestCells(guest: RowOf<"visitors">, language: Language): readonly Cell[] {
  const { company, title, rank, nationality, role, arrivalNo, arrivalAt, departureNo, departureAt } = guest;
  const names = visitorName(guest);
  const other = language === "ko" ? guest.nameRoman : guest.nameNative;
  return [
    lines(names[language], other === names[language] ? null : other),
    company ?? "",
    lines(title, role === null ? null : wordOf(visitorRole, role)[language]),
    rank ?? "",
    nationality ?? "",
    lines(saidAt(arrivalAt, language), arrivalNo),
    lines(saidAt(departureAt, language), departureNo),
  ];
}

function saidAt(moment: Moment | null, language: Language): string | null {
  return moment === null ? null : said(moment, language);
}

/** One under the other; what is not known takes no line. */
export function lines(...texts: readonly (string | null | undefined)[]): string {
  return texts.filter(Boolean).join("\n");
}

/** Who receives, and what each does. */
export function hostSection(visit: Visit, language: Language): readonly Section[] {
  const columns = [column(heads.name, 28, language), column(heads.dept, 34, language), column(heads.title, 28, language), column(heads.duties, 54, language), column(heads.phone, 30, language, middle)];
  const rows = joiningHosts(visit).map((host) => [
    hostName(visit, host)[language],
    host.dept === null ? "" : wordOf(department, host.dept)[language],
    host.title ?? "",
    (host.duties ?? []).map((each) => wordOf(duty, each)[language]).join(", "),
    host.phone ?? "",
  ]);
  return listSection(say(titles.hosts, language), columns, rows);
}

/** Whom to call when something happens. */
export function contactSection(visit: Visit, language: Language): readonly Section[] {
  const { lead, emergency } = contactsFor(visit, null);
  const columns = [column(heads.part, 38, language), column(heads.name, 50, language), column(heads.title, 50, language), column(heads.phone, 36, language, middle)];
  const host = (words: Text, row: RowOf<"hosts"> | undefined): readonly (readonly Cell[])[] => (row ? [[say(words, language), hostName(visit, row)[language], row.title ?? "", row.phone ?? ""]] : []);
  const guests = attendingVisitors(visit).filter(({ isContact }) => isContact === "Y");
  return listSection(say(titles.contacts, language), columns, [
    ...host(lead?.duties?.includes("emergency") === true ? parts.leadAndEmergency : parts.lead, lead),
    ...host(parts.emergency, emergency),
    ...guests.map((guest) => [say(parts.guest, language), visitorName(guest)[language], guest.title ?? "", guest.phone ?? ""]),
    [say(parts.rescue, language), "", "", "119"],
    [say(parts.police, language), "", "", "112"],
  ]);
}
