import { isBlank, isError, type Cell } from "../schema/cell";
import { visitorColumns } from "./columns/targets";
import { asWritten, doubted, nothing, together, told, type RosterContext, type Told } from "./told";
import { cleanText } from "./values/clean-text";
import { nameParts, type NameParts } from "./values/name";
import { readFood, readRank, readWord, readWords } from "./values/read-word";
import { whenOf } from "./values/when";

const errorFound = { ko: "엑셀 오류입니다: {found}", en: "An error of Excel's: {found}" };
const oddEmail = { ko: "이메일 형식이 아닙니다: {found}", en: "No e-mail address: {found}" };
const lostZero = { ko: "앞자리 0이나 +가 빠졌을 수 있습니다: {found}", en: "Its first 0 or + may be lost: {found}" };
const unreadable = { ko: "읽을 수 없어 적힌 그대로 둡니다: {found}", en: "It cannot be read and stays as written: {found}" };

/** What one cell tells for a target that is a column of its own, or names or food at once. A blank cell tells nothing. */
export function readCell(target: string, cell: Cell, context: RosterContext): Told {
  if (isBlank(cell)) return nothing;
  if (isError(cell)) return asWritten(target, cell, errorFound);
  switch (target) {
    case "fullName":
      return namesTold(nameParts(cell));
    case "nameKo":
    case "nameRoman":
    case "nameNative":
      return nameTold(target, cell);
    case "food":
      return readFood(cell);
    case "rank":
      return readRank(cell, context);
    case "email":
      return emailTold(cell);
    case "phone":
      return phoneTold(cell);
    default:
      return readWord(target, cell) ?? readWords(target, cell) ?? readPlain(target, cell, context);
  }
}

function namesTold(parts: NameParts): Told {
  return together(Object.entries(parts).map(([column, value]) => told(column, value)));
}

/** A name in a column for one script: what is written there in another goes to its own, and its mark of the family name is read. */
function nameTold(column: "nameKo" | "nameRoman" | "nameNative", cell: Cell): Told {
  const parts = nameParts(cell);
  const { surnameForCard, ...scripts } = parts;
  const names = Object.values(scripts);
  // A native name may well be in Latin letters, and a Korean column may hold whatever the file calls so.
  if (names.length === 1) return namesTold({ [column]: names[0], ...(surnameForCard === undefined ? {} : { surnameForCard }) });
  return namesTold(parts);
}

function emailTold(cell: Cell): Told {
  const text = cleanText(cell).replace(/^mailto:/i, "").replace(/\s*@\s*/, "@");
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text) ? told("email", text) : doubted(told("email", text), "email", oddEmail, { found: text });
}

function phoneTold(cell: Cell): Told {
  const text = cleanText(cell);
  const isBare = /^[1-9]\d{6,}$/.test(text.replace(/[\s()-]/g, ""));
  return isBare ? doubted(told("phone", text), "phone", lostZero, { found: text }) : told("phone", text);
}

/** A cell as its own column reads it: texts, numbers, days. What the column cannot read stays as written. */
function readPlain(target: string, cell: Cell, { near }: RosterContext): Told {
  const column = visitorColumns[target];
  if (!column) return nothing;
  const day = column.kind.name === "day" ? whenOf(cell, near)?.day : null;
  const reading = column.kind.read(day ?? (typeof cell === "number" && column.kind.align !== "left" ? cell : cleanText(cell)));
  if ("trouble" in reading) return asWritten(target, cell, unreadable);
  return reading.value === null ? nothing : told(target, reading.value);
}
