import type { Book } from "../../engine/model";
import { excelClass } from "../excel-class";
import { thing, thingOrNull } from "../thing";

function settingOrNull(book: Book, key: unknown) {
  return thingOrNull("Setting", typeof key === "string" && book.settings.has(key) ? { book, key } : null);
}

/** What a setting's text means; a text that another program wrote may be no JSON and then means itself. */
function meaning(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The add-in's own settings in the file: a value of any JSON kind under a key. */
export const settingCollection = excelClass("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => thing("Setting", { book, key })),
  item: settingOrNull,
  call: {
    add: (book, key, value: unknown) => {
      book.settings.set(key, JSON.stringify(value));
      return thing("Setting", { book, key });
    },
    getCount: (book) => book.settings.size,
    getItemOrNullObject: settingOrNull,
  },
});

export const setting = excelClass("Setting", {
  identity: ({ key }) => key,
  read: {
    key: ({ key }) => key,
    value: ({ book, key }) => meaning(book.settings.get(key) ?? "null"),
  },
  write: {
    value: ({ book, key }, value: unknown) => {
      book.settings.set(key, JSON.stringify(value));
    },
  },
  call: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
});
