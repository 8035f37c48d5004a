import { visitorStatus } from "../policy/lists";
import { allergen, diet } from "../policy/lists/food";
import { country, gender, language, lodgingNeed, occupation, travelMode, visitorRole } from "../policy/lists/people";
import { centred, computed } from "../schema/column";
import { choice, choices } from "../schema/columns/choice";
import { count } from "../schema/columns/number";
import { reference } from "../schema/columns/reference";
import { longText, text } from "../schema/columns/text";
import { day, moment } from "../schema/columns/time";
import { yesNo, yesNoNa } from "../schema/columns/yes-no";
import { sheet, table } from "../schema/sheet";
import type { Day, Moment } from "../values/day";

export default sheet({
  name: "visitors",
  title: { ko: "방문자명단", en: "Visitors" },
  hint: { ko: "한 사람에 한 줄. 오지 않게 된 사람은 지우지 말고 상태를 '취소'로 바꿉니다.", en: "One row a person. Never delete someone who does not come: set the status to Cancelled." },
  order: 20,
  phase: "before",
  print: { orientation: "landscape", paper: "A3" },
  parts: {
    visitors: table({
      table: "tblVisitors",
      key: "id",
      json: "visitors",
      words: { ko: "방문자", en: "Visitors" },
      frozenColumns: 4,
      marks: [
        { column: "*", when: "{status}={=visitorStatus.cancelled}", style: "muted" },
        { column: "status", when: "{status}={=visitorStatus.undecided}", style: "over" },
      ],
      columns: {
        id: text({ ko: "ID", en: "ID" }, { required: true, sample: (index) => `V${String(index + 1).padStart(3, "0")}`, width: 7, hint: { ko: "V001부터 차례로", en: "V001 and on" } }),
        delegationId: text({ ko: "방문단", en: "Delegation" }, { required: true, sample: "D1", width: 8 }),
        status: choice(visitorStatus, { ko: "상태", en: "Status" }, { required: true, sample: "attending", width: 10 }),
        nameKo: text({ ko: "성명(한글)", en: "Name (Korean)" }, { required: true, sample: (index) => `손님${index + 1}`, width: 18 }),
        nameRoman: text({ ko: "로마자", en: "Name (roman)" }, { required: "submitted", sample: (index) => `Guest ${index + 1}`, width: 18 }),
        nameNative: text({ ko: "원어명", en: "Name (native)" }, { sample: (index) => `Guest ${index + 1}`, width: 18 }),
        surnameForCard: text({ ko: "카드 성", en: "Surname on card" }, { sample: (index) => `Guest${index + 1}`, width: 13, hint: { ko: "나라마다 성의 자리가 달라 따로 적습니다", en: "Where the surname stands differs by country" } }),
        gender: choice(gender, { ko: "성별", en: "Sex" }, { sample: "M", width: 8, hint: { ko: "X는 비공개. 객실을 함께 쓰지 않습니다", en: "X is not disclosed; never shares a room" } }),
        nationality: choice(country, { ko: "국적", en: "Nationality" }, { required: true, sample: "DE", width: 11, hint: { ko: "두 글자 국가 코드", en: "Two-letter country code" } }),
        company: text({ ko: "회사", en: "Company" }, { required: true, sample: "Keller Drivetrain AG", width: 26 }),
        occupation: choice(occupation, { ko: "직업", en: "Occupation" }, { sample: "business", width: 13 }),
        title: text({ ko: "직위(직무)", en: "Title" }, { required: true, sample: "VP Engineering", width: 22, hint: { ko: "명함에 적힌 그대로", en: "As on the business card" } }),
        rank: centred(count({ ko: "직급등급", en: "Rank" }, { required: "submitted", sample: 4, width: 9, hint: { ko: "기준표의 1–10. 직위 이름으로 짐작하지 않습니다: 总经理는 대표입니다", en: "1–10 of Standards. Don't infer it from the title: a 总经理 heads the company" } })),
        precedence: centred(count({ ko: "의전순서", en: "Precedence" }, { required: "submitted", sample: (index) => index + 1, width: 9 })),
        role: choice(visitorRole, { ko: "역할", en: "Part" }, { sample: "member", width: 14 }),
        isPrincipal: yesNo({ ko: "주빈", en: "Principal" }, { required: true, sample: (index) => (index === 0 ? "Y" : "N"), width: 9 }),
        isContact: yesNo({ ko: "연락담당", en: "Contact" }, { required: true, sample: (index) => (index === 0 ? "Y" : "N"), width: 9 }),
        phone: text({ ko: "전화", en: "Phone" }, { sample: (index) => (index === 0 ? "+49 000 0000001" : null), width: 18 }),
        email: text({ ko: "이메일", en: "E-mail" }, { width: 24 }),
        language: choice(language, { ko: "언어", en: "Language" }, { required: "submitted", sample: "en", width: 9 }),
        arrivalMode: choice(travelMode, { ko: "도착수단", en: "Arrives by" }, { required: "confirmed", sample: "air", width: 10 }),
        arrivalNo: text({ ko: "도착편명", en: "Arrival no." }, { required: "confirmed", sample: "LH712", width: 10 }),
        arrivalAt: moment({ ko: "도착일시", en: "Arrives at" }, { required: "confirmed", sample: "2026-11-10T12:10" as Moment }),
        arrivalPlace: text({ ko: "도착장소", en: "Arrives where" }, { required: "confirmed", sample: "ICN T1", width: 13 }),
        departureMode: choice(travelMode, { ko: "출발수단", en: "Leaves by" }, { required: "confirmed", sample: "air", width: 10 }),
        departureNo: text({ ko: "출발편명", en: "Departure no." }, { required: "confirmed", sample: "LH713", width: 12 }),
        departureAt: moment({ ko: "출발일시", en: "Leaves at" }, { required: "confirmed", sample: "2026-11-12T16:45" as Moment }),
        departurePlace: text({ ko: "출발장소", en: "Leaves where" }, { required: "confirmed", sample: "ICN T1", width: 13 }),
        pickupNeeded: yesNo({ ko: "픽업 필요", en: "Pick-up" }, { required: "submitted", sample: "Y", width: 9 }),
        sendoffNeeded: yesNo({ ko: "송별 필요", en: "Send-off" }, { required: "submitted", sample: "Y", width: 9 }),
        roomNeeded: yesNo({ ko: "객실 필요", en: "Room" }, { required: "submitted", sample: "Y", width: 9 }),
        ticketNeeded: yesNo({ ko: "항공권 필요", en: "Ticket" }, { required: "submitted", sample: "N", width: 11 }),
        roomNo: computed(text({ ko: "배정 객실", en: "Room no." }, { json: null, width: 10 }), "IF({id}=\"\",\"\",IFERROR(INDEX({rooms.roomNo},MATCH({id},{rooms.occupant1},0))&\"\",IFERROR(INDEX({rooms.roomNo},MATCH({id},{rooms.occupant2},0))&\"\",\"\")))"),
        dietAnswered: yesNo({ ko: "식이 확인", en: "Diet asked" }, { required: "confirmed", sample: "Y", width: 9, hint: { ko: "물어보았으면 Y: 빈칸은 '없음'이 아닙니다", en: "Y once asked: a blank is not \"none\"" } }),
        diet: choices(diet, { ko: "식이", en: "Diet" }, { required: "confirmed", sample: [], width: 12, hint: { ko: "없으면 '없음', 여럿이면 쉼표로", en: "None if none; commas between several" } }),
        allergens: choices(allergen, { ko: "알레르기", en: "Allergies" }, { required: "confirmed", sample: [], width: 18, hint: { ko: "없으면 '없음', 여럿이면 쉼표로", en: "None if none; commas between several" } }),
        alcohol: yesNo({ ko: "음주", en: "Drinks alcohol" }, { required: "confirmed", sample: "Y", width: 8 }),
        lodgingNeeds: choices(lodgingNeed, { ko: "숙박요구", en: "Room needs" }, { required: "confirmed", sample: [], width: 34 }),
        customsNote: longText({ ko: "풍습·선호", en: "Customs and preferences" }, { required: "confirmed", sample: "없음", width: 28 }),
        publicOfficial: yesNo({ ko: "공직자등", en: "Public official" }, { required: "submitted", sample: "N", width: 9, hint: { ko: "청탁금지법의 공직자등(공무원, 교직원, 언론인)이면 Y", en: "Y for officials, school staff and journalists in the sense of the Graft Act" } }),
        directInterest: yesNo({ ko: "직접이해관계", en: "Direct interest" }, { sample: "N", width: 12 }),
        invitationNeeded: yesNo({ ko: "초청장필요", en: "Invitation needed" }, { required: "submitted", sample: "N", width: 11 }),
        consentPassport: yesNoNa({ ko: "여권정보동의", en: "Passport consent" }, { sample: "N/A", width: 13 }),
        consentSensitive: yesNo({ ko: "민감정보동의", en: "Sensitive data consent" }, { sample: "Y", width: 13, hint: { ko: "식이와 알레르기를 적으려면 동의를 받습니다", en: "Needed before diet and allergies are written down" } }),
        repeatBackName: yesNoNa({ ko: "복창: 이름", en: "Read back: name" }, { json: "repeat_back.name", required: "confirmed", sample: "Y", width: 10 }),
        repeatBackPhone: yesNoNa({ ko: "복창: 전화", en: "Read back: phone" }, { json: "repeat_back.phone", required: "confirmed", sample: "Y", width: 10 }),
        repeatBackDate: yesNoNa({ ko: "복창: 날짜", en: "Read back: date" }, { json: "repeat_back.date", required: "confirmed", sample: "Y", width: 10 }),
        repeatBackFlight: yesNoNa({ ko: "복창: 편명", en: "Read back: flight" }, { json: "repeat_back.flight", required: "confirmed", sample: "Y", width: 10 }),
        repeatBackOn: day({ ko: "복창일", en: "Read back on" }, { json: "repeat_back.on", required: "confirmed", sample: "2026-11-04" as Day }),
        repeatBackBy: reference("hosts", { ko: "복창 확인자", en: "Read back by" }, { json: "repeat_back.by", required: "confirmed", sample: "H01", width: 11 }),
        handbookDeliveredOn: day({ ko: "접대수첩 전달일", en: "Handbook given on" }, { sample: "2026-11-10" as Day }),
      },
    }),
  },
});
