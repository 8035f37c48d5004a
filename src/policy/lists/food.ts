import { closedList, openList } from "../list";

/** The words of meals: what guests do not eat, what dishes hold. */

export const diet = openList("diet", { ko: "식이", en: "Diet" }, {
  halal: { ko: "할랄", en: "Halal" },
  kosher: { ko: "코셔", en: "Kosher" },
  vegetarian: { ko: "채식", en: "Vegetarian" },
  vegan: { ko: "비건", en: "Vegan" },
  pescatarian: { ko: "페스코", en: "Pescatarian" },
  hindu: { ko: "힌두", en: "Hindu" },
  jain: { ko: "자이나", en: "Jain" },
});

/** Korea's 22 label allergens and the European 14, each under its own name: neither list holds the other. */
export const allergen = openList("allergen", { ko: "알레르기유발", en: "Allergen" }, {
  egg: { ko: "알류", en: "Egg" },
  milk: { ko: "우유", en: "Milk" },
  buckwheat: { ko: "메밀", en: "Buckwheat" },
  peanut: { ko: "땅콩", en: "Peanut" },
  soy: { ko: "대두", en: "Soy" },
  wheat: { ko: "밀", en: "Wheat" },
  gluten: { ko: "글루텐", en: "Gluten" },
  mackerel: { ko: "고등어", en: "Mackerel" },
  fish: { ko: "생선", en: "Fish" },
  crab: { ko: "게", en: "Crab" },
  shrimp: { ko: "새우", en: "Shrimp" },
  crustacean: { ko: "갑각류", en: "Crustaceans" },
  squid: { ko: "오징어", en: "Squid" },
  shellfish: { ko: "조개류", en: "Shellfish" },
  oyster: { ko: "굴", en: "Oyster" },
  abalone: { ko: "전복", en: "Abalone" },
  mussel: { ko: "홍합", en: "Mussel" },
  mollusc: { ko: "연체류", en: "Molluscs" },
  pork: { ko: "돼지고기", en: "Pork" },
  chicken: { ko: "닭고기", en: "Chicken" },
  beef: { ko: "쇠고기", en: "Beef" },
  peach: { ko: "복숭아", en: "Peach" },
  tomato: { ko: "토마토", en: "Tomato" },
  walnut: { ko: "호두", en: "Walnut" },
  pineNut: { ko: "잣", en: "Pine nut" },
  treeNut: { ko: "견과", en: "Tree nuts" },
  sesame: { ko: "참깨", en: "Sesame" },
  celery: { ko: "셀러리", en: "Celery" },
  mustard: { ko: "겨자", en: "Mustard" },
  lupin: { ko: "루핀", en: "Lupin" },
  sulphite: { ko: "아황산류", en: "Sulphites" },
});

export const ingredient = openList("ingredient", { ko: "성분", en: "Ingredient" }, {
  beef: { ko: "쇠고기", en: "Beef" },
  pork: { ko: "돼지고기", en: "Pork" },
  chicken: { ko: "닭고기", en: "Chicken" },
  lamb: { ko: "양고기", en: "Lamb" },
  fish: { ko: "생선", en: "Fish" },
  crustacean: { ko: "갑각류", en: "Crustaceans" },
  shellfish: { ko: "패류", en: "Shellfish" },
  dairy: { ko: "유제품", en: "Dairy" },
  egg: { ko: "난류", en: "Egg" },
  honey: { ko: "꿀", en: "Honey" },
  gelatin: { ko: "젤라틴", en: "Gelatin" },
  alcohol: { ko: "알코올", en: "Alcohol" },
  rootVegetable: { ko: "뿌리채소", en: "Root vegetable" },
  plant: { ko: "식물성", en: "Plant-based" },
});

export const meal = closedList("meal", { ko: "끼니", en: "Meal" }, {
  breakfast: { ko: "조식", en: "Breakfast" },
  lunch: { ko: "중식", en: "Lunch" },
  dinner: { ko: "석식", en: "Dinner" },
});

export const banquetStyle = openList("banquetStyle", { ko: "연회방식", en: "Style of banquet" }, {
  courseRound: { ko: "코스(원탁)", en: "Courses (round tables)" },
  koreanLong: { ko: "한정식(장방형)", en: "Korean table (long)" },
  buffet: { ko: "뷔페", en: "Buffet" },
  standing: { ko: "스탠딩", en: "Standing" },
  boxed: { ko: "도시락", en: "Boxed meal" },
});

/** Where the second guest sits: CN and KR at the host's left, INTL at the co-host's right. */
export const seatPattern = closedList("seatPattern", { ko: "좌석유형", en: "Seating pattern" }, {
  CN: { ko: "CN", en: "CN" },
  KR: { ko: "KR", en: "KR" },
  INTL: { ko: "INTL", en: "INTL" },
  free: { ko: "자유", en: "Free" },
});

export const tableShape = openList("tableShape", { ko: "탁자모양", en: "Shape of table" }, {
  round: { ko: "원탁", en: "Round" },
  longHostMiddle: { ko: "장방형(주인 중앙)", en: "Long (host in the middle)" },
  longHostEnd: { ko: "장방형(주인 끝)", en: "Long (host at the end)" },
  square: { ko: "사각", en: "Square" },
});

/** What staff know that two people had better have: a table in common, or seats side by side, or the very opposite. */
export const seatWish = closedList("seatWish", { ko: "좌석희망", en: "Seat wish" }, {
  together: { ko: "함께", en: "Together" },
  beside: { ko: "나란히", en: "Side by side" },
  apart: { ko: "따로", en: "Apart" },
});

export const wishStrength = closedList("wishStrength", { ko: "희망정도", en: "Strength of wish" }, {
  must: { ko: "꼭", en: "Must" },
  wish: { ko: "되도록", en: "If possible" },
});

export const seatSide = closedList("seatSide", { ko: "측", en: "Side" }, {
  host: { ko: "주", en: "Host" },
  guest: { ko: "객", en: "Guest" },
});
