import { visitorStatus } from "../../policy/lists";
import { allergen, diet } from "../../policy/lists/food";
import { gender, lodgingNeed, occupation, travelMode, visitorRole } from "../../policy/lists/people";
import type { List } from "../../policy/list";
import { countryCode, languageCode, plainName } from "./country-words";

/** What people write for the words of a list beside those that the list has. */
function listed(list: List, more: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const add = (word: string, key: string): void => {
    if (!words.has(plainName(word))) words.set(plainName(word), key);
  };
  for (const [key, { ko, en }] of Object.entries(list.words)) for (const word of [ko, en, key]) add(word, key);
  for (const [key, all] of Object.entries(more)) for (const word of all.split(", ")) add(word, key);
  return words;
}

const lists = {
  gender: listed(gender, { M: "남, 남자, 남성, 男, 男性, male, man, mr, ♂", F: "여, 여자, 여성, 女, 女性, female, woman, ms, mrs, miss, ♀", X: "비공개, undisclosed, n/a, prefer not to say" }),
  status: listed(visitorStatus, { attending: "참가, 참여, 예정, 확정, 방문, o, ○, y, yes, 예, 出席, 参加, confirmed, attend, coming, joining", cancelled: "불참, 불참석, 미참석, 취소됨, x, ×, n, no, 아니오, 缺席, 取消, 不参加, 欠席, cancel, canceled, declined, absent, not attending, withdrawn", undecided: "미확정, 검토중, 협의중, tbd, tbc, tentative, pending, maybe, 待定, 未定, ?" }),
  diet: listed(diet, { halal: "할랄식, 무슬림, 무슬림식, 清真, ハラル, halal food, halal meal, muslim meal, moml", kosher: "코셔식, 유대교식, ksml", vegetarian: "채식주의, 채식주의자, 베지테리언, 베지, 素食, ベジタリアン, veg, veggie, vegetarian meal, vgml", vegan: "비건식, 완전채식, 纯素, strict vegetarian", pescatarian: "페스카테리언, 페스코베지테리언, pescetarian", hindu: "힌두식, hindu meal, hnml", jain: "자이나교식, jain meal, vjml" }),
  allergen: listed(allergen, { egg: "계란, 달걀, 난류, 鸡蛋, 卵, eggs", milk: "유제품, 유당, 유당불내증, 牛奶, 牛乳, dairy, lactose, lactose intolerant", peanut: "花生, ピーナッツ, peanuts", soy: "콩, soya, soybean, 大豆", wheat: "밀가루, 小麦", gluten: "글루텐프리, gluten free, 麸质", shrimp: "虾, エビ, えび, prawn, shrimps, prawns", crab: "꽃게, 대게, 螃蟹, カニ, crabs", crustacean: "갑각, 甲壳类, 甲殻類, crustaceans", shellfish: "조개, 패류, 贝类, 貝類", fish: "어류, 鱼, 魚", treeNut: "견과류, 坚果, ナッツ, nuts, nut, tree nut", pork: "돈육, 猪肉, 豚肉", beef: "소고기, 우육, 牛肉", chicken: "닭, 계육, 鸡肉, 鶏肉", sesame: "깨, 芝麻, ごま", walnut: "호두나무, walnuts", oyster: "牡蛎, oysters", peach: "桃子, もも" }),
  occupation: listed(occupation, { business: "회사원, 사업가, 기업, 임원, 직장인, businessman, company employee, executive, 企业家, 会社員", official: "공직자, 정부, 公务员, 公務員, civil servant, government, government official", educator: "교수, 교사, 교직원, 教师, teacher, professor, academic", journalist: "기자, 언론, 记者, 記者, reporter, press", secretary: "秘书, 秘書", interpreter: "통역사, 통역관, 翻译, 通訳, translator" }),
  role: listed(visitorRole, { principal: "단장, 대표, 团长, 主宾, 団長, head of delegation, principal, vip", member: "단원, 구성원, 위원, 成员, 団員, delegate, member", attendant: "수행원, 수행자, 随员, 随行人员, 随行員, entourage, accompanying, staff, attendant", secretary: "수행비서, 秘书, 秘書, assistant", interpreter: "통역사, 통역원, 翻译, 通訳, translator" }),
  mode: listed(travelMode, { air: "비행기, 항공기, 항공편, 飞机, 飛行機, flight, plane, by air, airplane", rail: "기차, 열차, ktx, srt, 火车, 高铁, 列車, train, by train", ship: "배, 여객선, 船, ferry, boat", car: "자가용, 승용차, 렌터카, 자차이동, 自驾, 車, car, own car, by car, rental car" }),
  lodging: listed(lodgingNeed, { nonSmoking: "금연실, 금연룸, 비흡연, 无烟, 禁煙, nonsmoking, non smoking room, no smoking", highFloor: "고층객실, 高层, 高層階, high floor room", quiet: "조용한방, 조용한 방, 安静, quiet", barrierFree: "휠체어, 장애인객실, 无障碍, wheelchair, accessible, accessible room", connecting: "커넥팅, 커넥팅룸, connecting" }),
  yesNo: listed({ name: "yesNo", title: { ko: "예·아니오", en: "Yes or no" }, open: false, words: { Y: { ko: "예", en: "Yes" }, N: { ko: "아니오", en: "No" } } }, { Y: "y, o, ○, ◯, ●, ◎, v, ✓, ✔, √, 네, 유, 유함, 있음, 필요, 필요함, 해당, 가능, 동의, 희망, 是, 要, 有, はい, true, 1, yes please, required, needed", N: "n, x, ×, ✕, ✗, 무, 없음, 불필요, 불요, 필요없음, 해당없음, 불가, 미동의, 부동의, 否, 不要, 不, 无, いいえ, false, 0, not needed, not required, none" }),
} as const;

export type WordList = keyof typeof lists | "nationality" | "language";

/** The key of a list that a word means, in any language we know; null for a word that we don't. */
export function closedWord(list: WordList, word: string): string | null {
  if (list === "nationality") return countryCode(word);
  if (list === "language") return languageCode(word);
  return lists[list].get(plainName(word)) ?? null;
}
