import { excelClass } from "../excel-class";
import { invalidArgument } from "../excel-error";
import type { Session } from "../session";
import { thing, thingOrNull } from "../thing";

function text(name: string) {
  return {
    read: ({ properties }: Session): string => properties.get(name) ?? "",
    write: ({ properties }: Session, value: string): void => {
      properties.set(name, value);
    },
  };
}

const [title, subject, author, company] = [text("title"), text("subject"), text("author"), text("company")];

export const documentProperties = excelClass("DocumentProperties", {
  read: { title: title.read, subject: subject.read, author: author.read, company: company.read },
  write: { title: title.write, subject: subject.write, author: author.write, company: company.write },
  open: { custom: (session) => thing("CustomPropertyCollection", session) },
});

/** Excel finds custom properties without regard to case. */
function keyOf({ customProperties }: Session, key: unknown): string | null {
  const name = String(key).toLowerCase();
  return [...customProperties.keys()].find((one) => one.toLowerCase() === name) ?? null;
}

function propertyOrNull(session: Session, wanted: unknown) {
  const key = keyOf(session, wanted);
  return thingOrNull("CustomProperty", key === null ? null : { session, key });
}

function put(session: Session, key: string, value: unknown): void {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
  if (key === "" || key.length > 255 || (typeof value === "string" && value.length > 255)) throw invalidArgument();
  session.customProperties.set(keyOf(session, key) ?? key, value);
}

export const customPropertyCollection = excelClass("CustomPropertyCollection", {
  items: (session) => [...session.customProperties.keys()].map((key) => thing("CustomProperty", { session, key })),
  item: propertyOrNull,
  call: {
    add: (session, key, value: unknown) => {
      put(session, key, value);
      return thing("CustomProperty", { session, key: keyOf(session, key) ?? key });
    },
    deleteAll: ({ customProperties }) => {
      customProperties.clear();
    },
    getCount: ({ customProperties }) => customProperties.size,
    getItemOrNullObject: propertyOrNull,
  },
});

export const customProperty = excelClass("CustomProperty", {
  read: {
    key: ({ key }) => key,
    value: ({ session, key }) => session.customProperties.get(key) ?? null,
    type: ({ session, key }) => {
      const value = session.customProperties.get(key);
      if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
      return typeof value === "boolean" ? "Boolean" : "String";
    },
  },
  write: {
    value: ({ session, key }, value: unknown) => {
      put(session, key, value);
    },
  },
  call: {
    delete: ({ session, key }) => {
      session.customProperties.delete(key);
    },
  },
});
