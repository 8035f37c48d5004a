/** Digits read aloud in Korean: 영 일 이 삼 사 오 육 칠 팔 구. "" is an open syllable, "ㄹ" closes with ㄹ, "ㄱ" stands for any other close. */
const digits = ["ㄱ", "ㄹ", "", "ㄱ", "", "", "ㄱ", "ㄹ", "ㄹ", ""];
/** Latin letters whose Korean name closes: 엘 엠 엔 알. */
const letters: Readonly<Record<string, string>> = { l: "ㄹ", m: "ㄱ", n: "ㄱ", r: "ㄹ" };

/** How the last syllable before a particle closes. */
function close(letter: string): string {
  const syllable = letter.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11_172) return syllable % 28 === 0 ? "" : syllable % 28 === 8 ? "ㄹ" : "ㄱ";
  return digits[Number.parseInt(letter, 10)] ?? letters[letter.toLowerCase()] ?? "";
}

const pairs: Readonly<Record<string, (closed: string) => string>> = {
  "이(가)": (closed) => (closed ? "이" : "가"),
  "을(를)": (closed) => (closed ? "을" : "를"),
  "은(는)": (closed) => (closed ? "은" : "는"),
  "과(와)": (closed) => (closed ? "과" : "와"),
  "(으)로": (closed) => (closed === "ㄱ" ? "으로" : "로"),
};

/** A Korean sentence with each "이(가)", "을(를)", "은(는)", "과(와)" and "(으)로" made to fit the syllable before it, quotes and brackets passed over. */
export function withParticles(sentence: string): string {
  return sentence.replace(/([\p{L}\p{N}])([^\p{L}\p{N}\s]*?)(이\(가\)|을\(를\)|은\(는\)|과\(와\)|\(으\)로)/gu, (_whole, letter: string, marks: string, pair: string) => {
    return letter + marks + (pairs[pair]?.(close(letter)) ?? pair);
  });
}
