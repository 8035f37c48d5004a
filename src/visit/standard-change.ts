import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { limitOfKey, limitWords } from "../policy/standards";
import type { Part } from "../schema/sheet";
import standards from "../sheets/standards";
import type { ReadRow } from "./every-part";
import type { Visit } from "./visit";
import type { StandardEdit } from "./with-standards";

/** A cell of 기준표 that would change, as a person reads it. */
export interface StandardChange {
  readonly edit: StandardEdit;
  /** "공직자등 식사", "A등급 · 연회 1인", "직급 3 · 우리 직위", "알레르기유발". */
  readonly label: Text;
  readonly old: number | string | null;
  readonly value: number | string | null;
}

const parts: Readonly<Record<string, Part>> = standards.parts;

/** What changes, named and with what stands there now. */
export function standardChange(visit: Visit, edit: StandardEdit, edits: readonly StandardEdit[]): StandardChange {
  const rows = (visit as unknown as Readonly<Record<string, readonly ReadRow[]>>)[edit.part] ?? [];
  const row = rows.find((each) => each.row === edit.row);
  const old = row?.[edit.column];
  return { edit, label: labelOf(edit, row, edits), old: typeof old === "number" || typeof old === "string" ? shown(edit, old) : null, value: edit.value === null ? null : shown(edit, edit.value) };
}

/** A word of a list as people read it; any other value as it is. */
function shown({ part }: StandardEdit, value: number | string): number | string {
  const check = parts[part]?.columns["word"]?.kind;
  return check && typeof value === "string" ? String(check.write(value, "ko")) : value;
}

function labelOf({ part, column, row: at }: StandardEdit, row: ReadRow | undefined, edits: readonly StandardEdit[]): Text {
  const words = parts[part]?.columns[column]?.words ?? { ko: column, en: column };
  const keyColumn = parts[part]?.shape === "table" ? parts[part].key : null;
  const key = keyColumn === null ? null : (row?.[keyColumn] ?? edits.find((each) => each.part === part && each.row === at && each.column === keyColumn)?.value ?? null);
  const id = typeof key === "string" || typeof key === "number" ? String(key) : "?";
  if (part === "grades") return { ko: `${id}등급 · ${words.ko}`, en: `Grade ${id} · ${words.en}` };
  if (part === "ranks") return { ko: `직급 ${id} · ${words.ko}`, en: `Rank ${id} · ${words.en}` };
  if (part !== "standards") return words;
  const name = limitOfKey(id);
  const limit = name === null ? { ko: id, en: id } : wordOf(limitWords, name);
  return column === "value" ? limit : { ko: `${limit.ko} · ${words.ko}`, en: `${limit.en} · ${words.en}` };
}
