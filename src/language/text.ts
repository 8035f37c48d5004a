/** A sentence or a word in every language that stands with the meaning. `{name}` marks where a value goes. */
export interface Text {
  readonly ko: string;
  readonly en: string;
}

/** The names between braces in a sentence. */
export type Slots<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;

/** What a sentence may be given: ISO days and moments, numbers and texts are written as the language writes them. */
export type Said = string | number | Text | readonly (string | number | Text)[];

export type Values = Readonly<Record<string, Said>>;
