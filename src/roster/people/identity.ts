import { companyKey, nameKeys, phoneKey } from "./name-keys";

/** By what a person is told from others. Blanks are "". */
export interface Identity {
  readonly id: string;
  readonly names: ReadonlySet<string>;
  readonly nameKo: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly gender: string;
}

/** The identity that values of 방문자명단 give. */
export function identityOf(values: Readonly<Record<string, unknown>>): Identity {
  const text = (column: string): string => {
    const value = values[column];
    return typeof value === "string" ? value : "";
  };
  const names = ["nameKo", "nameRoman", "nameNative"].flatMap((column) => text(column).split(" / ").flatMap(nameKeys));
  return {
    id: text("id").trim().toUpperCase(),
    names: new Set(names),
    nameKo: nameKeys(text("nameKo"))[0] ?? "",
    company: companyKey(text("company")),
    email: text("email").trim().toLowerCase(),
    phone: phoneKey(text("phone")),
    gender: text("gender"),
  };
}

export function shareName(one: Identity, other: Identity): boolean {
  return [...one.names].some((name) => other.names.has(name));
}

/** Whether something that both tell speaks against their being one person. */
export function conflict(one: Identity, other: Identity): boolean {
  const differs = (fact: "nameKo" | "company" | "email" | "gender"): boolean => one[fact] !== "" && other[fact] !== "" && one[fact] !== other[fact];
  return differs("email") || differs("gender") || differs("nameKo") || differs("company");
}

/** Whether both tell a fact, and the same. */
export function agree(one: Identity, other: Identity, fact: "company" | "email" | "phone"): boolean {
  return one[fact] !== "" && one[fact] === other[fact];
}
