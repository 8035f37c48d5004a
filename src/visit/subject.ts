import type { Text } from "../language/text";

/** One of the things that a proposal or a paper can be about, as people choose it. */
export interface Subject {
  readonly id: string;
  readonly name: Text;
}

/** Rows with an id as subjects: by their name, or by the id where they have none. */
export function subjectsAmong(rows: readonly { readonly id: string | null; readonly name: string | null }[]): readonly Subject[] {
  return rows.flatMap(({ id, name }) => (id === null ? [] : [{ id, name: { ko: name ?? id, en: name ?? id } }]));
}
