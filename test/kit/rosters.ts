import type { Cell } from "../../src/schema/cell";
import type { MergedCells, SourceSheet } from "../../src/roster/source";

/** A sheet of rows, as a file would have it. */
export function sourceOf(rows: readonly (readonly Cell[])[], merged: readonly MergedCells[] = []): SourceSheet {
  return { name: "명단", rows, merged };
}

/** A list as a Korean office mails it: a title, one line of headers, names in two scripts, times as text, full-width digits, a note. */
export const mailed = sourceOf([
  ["켈러그룹 방문단 명단 (2026.11.10~12)"],
  [],
  ["No.", "성명", "소속", "직위", "성별", "국적", "연락처", "E-mail", "입국일", "입국시간", "항공편", "식이/알레르기", "비고", "사번"],
  [1, "마르쿠스 켈러 (Markus KELLER)", "Keller Drivetrain AG", "Group CEO", "남", "독일", "＋４９ 30 1234567", "m.keller@example.com", "11/10", "오후 12:10", "LH 712", "채식, 호두", "", "A-1"],
  [2, "율리아 브란트 (Julia BRANDT)", "Keller Drivetrain AG", "CFO", "여", "독일", "+49\u00a030\u00a07654321", "j.brandt@example.com", "11. 10.", "12시10분", "lh712", "없음", "늦게 도착할 수 있음", "A-2"],
  [3, "왕리신 / 王立新 / Wang Lixin", "Keller Shanghai Co., Ltd.", "总经理", "男", "中国", "+86 21 5555000", "", "2026-11-10", "1530", "MU5041", "돼지고기 알레르기", "", "S-1"],
  [4, "부디 산토소 (SANTOSO, Budi)", "PT Keller Indonesia", "President Director", "M", "Indonesia", 1012345678, "budi@example", "10-Nov-26", "3.30pm", "GA 878", "할랄", "=HYPERLINK(\"http://x\")", "J-1"],
  ["※ 인원은 바뀔 수 있음"],
]);

/** Two lines of headers under merged titles, the company merged over its people. */
export const twoHeaders = sourceOf(
  [
    ["방문자 명단"],
    ["순번", "성명", "", "소속", "도착", "", "", "출발", "", "여권번호", "생년월일"],
    ["", "한글", "영문", "", "편명", "일시", "공항", "편명", "일시", "", ""],
    [1, "김철수", "KIM Cheolsu", "한빛전자", "KE902", "2026-11-10T12:10", "ICN T2", "KE901", "2026-11-12T16:45", "M12345678", "1970-01-02"],
    [2, "김철수", "KIM Cheolsu", "", "KE902", "2026-11-10T12:10", "ICN T2", "KE901", "2026-11-12T16:45", "M87654321", "1985-05-06"],
    [3, "이영희", "LEE Younghee", "미래상사", "OZ541", "2026-11-10T09:00", "ICN T1", "OZ542", "", "M11112222", "1990-09-09"],
  ],
  [
    { top: 0, left: 0, bottom: 0, right: 10 },
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 1, left: 3, bottom: 2, right: 3 },
    { top: 1, left: 4, bottom: 1, right: 6 },
    { top: 1, left: 7, bottom: 1, right: 8 },
    { top: 1, left: 9, bottom: 2, right: 9 },
    { top: 1, left: 10, bottom: 2, right: 10 },
    { top: 3, left: 3, bottom: 4, right: 3 },
  ],
);
