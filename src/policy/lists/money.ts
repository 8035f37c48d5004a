import { closedList, openList } from "../list";

/** The words of budget, expenses and settlement. */

export const budgetCategory = closedList("budgetCategory", { ko: "비용구분", en: "Cost category" }, {
  lodging: { ko: "숙박비", en: "Lodging" },
  banquet: { ko: "연회비", en: "Banquets" },
  meal: { ko: "식비", en: "Meals" },
  transport: { ko: "교통비", en: "Transport" },
  gift: { ko: "선물비", en: "Gifts" },
  meeting: { ko: "회의비", en: "Meetings" },
  tour: { ko: "참관비", en: "Site tour" },
  print: { ko: "홍보·인쇄비", en: "Publicity and print" },
  leisure: { ko: "여가비", en: "Leisure" },
  staff: { ko: "통역·인건비", en: "Interpreting and staff" },
  other: { ko: "기타", en: "Other" },
  contingency: { ko: "예비비", en: "Contingency" },
});

export const basis = openList("basis", { ko: "산출단위", en: "Unit" }, {
  person: { ko: "명", en: "Person" },
  roomNight: { ko: "실·박", en: "Room-night" },
  vehicleDay: { ko: "대·일", en: "Vehicle-day" },
  event: { ko: "식", en: "Lump sum" },
  piece: { ko: "개", en: "Piece" },
});

export const expenseType = closedList("expenseType", { ko: "지출유형", en: "Kind of entry" }, {
  expense: { ko: "지출", en: "Expense" },
  refund: { ko: "환불", en: "Refund" },
});

/** Only the first is bound by the law on business entertainment; the others have input VAT to deduct. */
export const account = openList("account", { ko: "계정", en: "Account" }, {
  entertainment: { ko: "기업업무추진비", en: "Business entertainment" },
  meeting: { ko: "회의비", en: "Meeting expense" },
  advertising: { ko: "광고선전비", en: "Advertising" },
  supplies: { ko: "소모품비", en: "Supplies" },
  rent: { ko: "지급임차료", en: "Rent" },
  printing: { ko: "도서인쇄비", en: "Books and printing" },
  travel: { ko: "여비교통비", en: "Travel" },
  fees: { ko: "지급수수료", en: "Fees" },
  welfare: { ko: "복리후생비", en: "Employee benefits" },
});

/** ISO 4217 codes. */
export const currency = openList("currency", { ko: "통화", en: "Currency" }, {
  KRW: { ko: "KRW", en: "KRW" },
  USD: { ko: "USD", en: "USD" },
  EUR: { ko: "EUR", en: "EUR" },
  CNY: { ko: "CNY", en: "CNY" },
  JPY: { ko: "JPY", en: "JPY" },
  GBP: { ko: "GBP", en: "GBP" },
  IDR: { ko: "IDR", en: "IDR" },
  VND: { ko: "VND", en: "VND" },
});

export const paymentMethod = openList("paymentMethod", { ko: "결제수단", en: "Payment" }, {
  companyCard: { ko: "법인카드", en: "Company card" },
  transfer: { ko: "계좌이체", en: "Bank transfer" },
  advanceCash: { ko: "현금(가지급)", en: "Cash (advance)" },
  cash: { ko: "현금", en: "Cash" },
  personalCard: { ko: "개인카드", en: "Personal card" },
});

export const evidenceType = closedList("evidenceType", { ko: "증빙종류", en: "Evidence" }, {
  cardSlip: { ko: "신용카드매출전표", en: "Card slip" },
  cashReceipt: { ko: "현금영수증", en: "Cash receipt" },
  taxInvoice: { ko: "세금계산서", en: "Tax invoice" },
  amendedTaxInvoice: { ko: "수정세금계산서", en: "Amended tax invoice" },
  invoice: { ko: "계산서", en: "VAT-free invoice" },
  withholding: { ko: "원천징수영수증", en: "Withholding receipt" },
  foreignCardSlip: { ko: "국외카드전표", en: "Foreign card slip" },
  simpleReceipt: { ko: "간이영수증", en: "Simple receipt" },
  condolence: { ko: "청첩·부고", en: "Wedding or funeral notice" },
  other: { ko: "기타", en: "Other" },
});

/** What the law counts as proof of a business entertainment cost above the limit (Corporate Tax Act §25). */
export const qualifiedEvidence = ["cardSlip", "cashReceipt", "taxInvoice", "amendedTaxInvoice", "invoice", "withholding", "foreignCardSlip"] as const satisfies readonly (keyof typeof evidenceType.words)[];
