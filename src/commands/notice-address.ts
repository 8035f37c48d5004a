import type { Trouble } from "../actions/trouble";
import type { Language } from "../language/language";
import { say } from "../language/say";

/** The page that says a trouble in one language. The words stand behind the #, which no server is sent. */
export function noticeAddress({ what, remedy, values }: Trouble, language: Language, page: string): string {
  const words = new URLSearchParams({ language, what: say(what, language, values), remedy: say(remedy, language, values) });
  const address = new URL("assets/notice.html", page);
  address.hash = words.toString();
  return address.href;
}
