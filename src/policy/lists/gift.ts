import { closedList } from "../list";

/** Kinds of gifts as the Graft Act tells them apart; money and vouchers for money are never allowed for officials. */
export const giftKind = closedList("giftKind", { ko: "선물종류", en: "Kind of gift" }, {
  general: { ko: "일반", en: "General" },
  farm: { ko: "농축수산물", en: "Farm produce" },
  goodsVoucher: { ko: "물품·용역상품권", en: "Voucher for goods" },
  moneyVoucher: { ko: "금액상품권", en: "Voucher for money" },
  cash: { ko: "현금", en: "Cash" },
  omitted: { ko: "생략", en: "No gift" },
});
