import { say, saidFullDay } from "../language/say";
import type { Text } from "../language/text";
import { wordOf } from "../policy/list";
import { department } from "../policy/lists/request";
import { customerProfile } from "../sheets/parts/customer-profile";
import { request } from "../sheets/parts/request-form";
import { signedHead } from "./approval-box";
import { documentOf, listSection, pageWidth } from "./document";
import { labelledSection, writtenSection } from "./labelled";
import type { Paper } from "./paper";
import { fieldsOf } from "./told-value";
import { visitLine } from "./visit-line";

const title: Text = { ko: "고객 방문 접수 신청서", en: "Visit application" };
const money: Text = { ko: "{title} (원)", en: "{title} (KRW)" };

/** What Excel works out for whoever types, and names beside their ids: the names themselves are printed. */
const leftOut = new Set<string>(["asOf", "attending", "headcountDifference", "leadHostName", "counterpartHostName", "computedLevel", "noticeDays", "timezone", "currency"]);

/** The request as leaders read and sign it: who comes and why, and what is known of the customer. */
const visitApplication: Paper = {
  key: "visit-application",
  title,
  use: { ko: "결재란이 있는 신청서: 방문 내용, 통지 기록, 고객 정보 11항목.", en: "The request for signature: the visit, its notices and the eleven items on the customer." },
  needs: ["request", "customerProfile"],
  about: null,
  sheets: (visit, { language }) => {
    const sections = request.sections.map(({ title: heading, fields }) => {
      const words = say(heading ?? request.words, language);
      const isMoney = fields.some((key) => key === "approvedBudget");
      return labelledSection(isMoney ? say(money, language, { title: words }) : words, fieldsOf(request.columns, visit.request, fields.filter((key) => !leftOut.has(key)), visit, language));
    });
    const { dept, on } = { dept: { ko: "통지부서", en: "Department notified" }, on: { ko: "통지일", en: "Notified on" } };
    return [
      documentOf(say(title, language), [
        signedHead(visit, title, visitLine(visit, language), visit.approvals, language),
        ...sections,
        writtenSection(say(customerProfile.words, language), fieldsOf(customerProfile.columns, visit.customerProfile, customerProfile.sections.flatMap(({ fields }) => fields), visit, language)),
        ...listSection(
          say({ ko: "부서 통지", en: "Departments notified" }, language),
          [{ header: say(dept, language), width: pageWidth / 2 }, { header: say(on, language), width: pageWidth / 2, look: { align: "center" } }],
          visit.departmentsNotified.map((row) => [row.dept === null ? "" : wordOf(department, row.dept)[language], row.on === null ? "" : saidFullDay(row.on, language)]),
        ),
      ]),
    ];
  },
};

export default visitApplication;
