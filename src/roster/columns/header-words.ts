import { languages } from "../../language/language";
import { tidy } from "../../schema/cell";
import { snakeCase } from "../../schema/sheet";
import { visitorColumns } from "./targets";

/** What other people's rosters call our columns, in the languages that guests write in. `null`: known, and nothing for us. */
const synonyms: readonly (readonly [target: string | null, words: string])[] = [
  [null, "부서, 부서명, 소속부서, 部门, 部署, dept, department, division, team"],
  [null, "no, no., num, number, 번호, 순번, 연번, 구분, 序号, 编号, 番号, index, #, s/n, sn"],
  ["id", "visitor id, guest id, 방문자id, 고객id"],
  ["fullName", "성명, 이름, 성함, 참석자, 참석자명, 방문자, 방문자명, 방문객, 고객명, name, full name, guest name, guest, visitor name, participant, attendee, 姓名, 名前, 氏名, 名字, 成员"],
  ["nameKo", "한글성명, 국문성명, 성명국문, 이름한글, 한글이름, 한글명, 국문, 국문명, 성명한국어, korean name, name in korean, 韩文名, 韩文姓名, 韩语名"],
  ["nameRoman", "영문성명, 성명영문, 이름영문, 영문이름, 영문명, 영문, 로마자성명, 로마자이름, english name, name in english, name english, roman name, name romanized, 英文名, 英文姓名, 拼音, 姓名拼音, 英語名, ローマ字, ローマ字氏名"],
  ["nameNative", "원어성명, 현지어성명, 한자성명, 성명한자, 한자, 한자명, 중문성명, 중문명, native name, local name, chinese name, name in chinese, 中文名, 中文姓名, 汉字, 漢字氏名"],
  ["familyName", "성, 성씨, 영문성, 성영문, last name, lastname, family name, surname, sur name, 姓, 姓氏, 苗字"],
  ["givenName", "영문이름만, 이름성제외, first name, firstname, given name, given names, forename, 名"],
  ["gender", "성별, 남녀, 남여, 성별남여, 性别, 性別, gender, sex, m/f"],
  ["nationality", "국적, 국가, 나라, 출신국, 国籍, 國籍, 国家, nationality, citizenship, country, nation"],
  ["company", "회사, 회사명, 소속, 소속회사, 소속기관, 기관, 기관명, 업체, 업체명, 법인, 직장, 公司, 公司名称, 单位, 工作单位, 会社, 会社名, 所属, company, company name, organization, organisation, affiliation, employer, firm, institution, entity"],
  ["occupation", "직업, 职业, 職業, occupation, profession"],
  ["title", "직위, 직책, 직함, 직무, 담당업무, 보직, 직급직책, 직위직책, 职务, 职位, 头衔, 役職, 肩書, title, job title, position, designation, function, post"],
  ["rank", "직급, 직급등급, 등급, 级别, 职级, rank, grade, level"],
  ["precedence", "의전순서, 의전서열, 서열, 순위, 礼宾次序, 排序, precedence, protocol order, order"],
  ["role", "역할, 방문역할, 角色, 役割, role, part"],
  ["isPrincipal", "주빈, 주빈여부, 단장, 대표여부, 主宾, 团长, 団長, principal, head of delegation, vip"],
  ["isContact", "연락담당, 연락담당자, 실무담당, 담당자여부, 联络人, 联系人, contact person, contact, point of contact, poc"],
  ["delegationId", "방문단, 대표단, 그룹, 조, 팀, 代表团, 团组, delegation, group"],
  ["status", "상태, 참석, 참석여부, 참가여부, 참석상태, 출석, 확정여부, 状态, 是否参加, 出欠, status, attendance, attending, rsvp, confirmed"],
  ["phone", "전화, 전화번호, 연락처, 휴대폰, 휴대전화, 핸드폰, 핸드폰번호, 휴대폰번호, 휴대전화번호, 모바일, 电话, 手机, 手机号, 联系电话, 联系方式, 電話, 電話番号, 携帯, phone, phone number, phone no, mobile, mobile phone, mobile no, tel, telephone, cell, cell phone, contact number, contact no"],
  ["email", "이메일, 메일, 전자메일, 전자우편, 이메일주소, 메일주소, 邮箱, 电子邮件, 电子邮箱, メール, メールアドレス, email, e-mail, mail, email address, e-mail address"],
  ["language", "언어, 사용언어, 사용어, 통역언어, 语言, 语种, 言語, language, languages, spoken language, preferred language"],
  ["pickupNeeded", "픽업, 픽업여부, 영접, 공항픽업, 接机, 是否接机, 出迎え, pickup, pick up, pick-up, airport pickup"],
  ["sendoffNeeded", "송별, 샌딩, 배웅, 送机, 是否送机, 見送り, sendoff, send off, send-off, airport dropoff, drop off"],
  ["roomNeeded", "객실, 숙박여부, 숙박필요, 객실필요, 住宿, 是否住宿, 宿泊, room, room needed, accommodation, hotel"],
  ["ticketNeeded", "항공권, 항공권예약, 发券, ticket, ticket needed, air ticket"],
  ["food", "식이알레르기, 식이및알레르기, 식사제한, 식이제한, 음식제한, 음식알레르기, 못먹는음식, 기피음식, 식사특이사항, 忌口, 饮食禁忌, 食事制限, dietary restrictions, dietary requirements, dietary, diet allergies, diet and allergies, food restrictions, special meal, meal restrictions"],
  ["diet", "식이, 식단, 식사, 식사유형, 饮食, 饮食习惯, 食事, diet, dietary preference, meal preference, meal"],
  ["allergens", "알레르기, 알러지, 알레르기유무, 알러지유무, 过敏, 过敏源, 食物过敏, アレルギー, allergy, allergies, allergens, food allergy, food allergies"],
  ["alcohol", "음주, 음주여부, 주류, 술, 饮酒, 是否饮酒, 飲酒, alcohol, drinks alcohol, drinking"],
  ["lodgingNeeds", "숙박요구, 객실요청, 숙소요청, 객실선호, 住宿要求, 宿泊希望, room preference, room needs, room request, lodging needs"],
  ["customsNote", "비고, 특이사항, 기타, 메모, 참고, 참고사항, 요청사항, 선호, 풍습, 종교, 备注, 备考, 備考, remarks, remark, note, notes, comment, comments, special request, special requests, preferences"],
  ["publicOfficial", "공직자, 공직자여부, 공무원여부, 公务员, public official, official, government official"],
  ["invitationNeeded", "초청장, 초청장여부, 비자초청, 邀请函, 招聘状, invitation, invitation letter, invitation needed, visa invitation"],
  ["consentPassport", "여권동의, 여권정보동의, passport consent"],
  ["consentSensitive", "민감정보동의, 개인정보동의, sensitive data consent, privacy consent"],
  ["birth", "생년월일, 생일, 출생일, 出生日期, 生日, 生年月日, birth, birthday, birth date, birthdate, date of birth, dob, d.o.b."],
  ["withheld", "여권번호, 여권, 여권no, 여권만료일, 여권유효기간, 여권발급일, 여권성명, 주민번호, 주민등록번호, 외국인등록번호, 신분증번호, 身份证, 身份证号, 护照, 护照号, 护照号码, 护照有效期, パスポート, パスポート番号, 旅券番号, passport, passport no, passport number, passport expiry, passport expiry date, passport expiration, date of expiry, id number, id no, national id, ssn, resident registration number"],
];

/** Headers that are told of arrivals more often than of departures, but not always. */
const supposed: readonly (readonly [target: string, words: string])[] = [
  ["arrivalNo", "항공편, 항공편명, 편명, 비행편, 航班, 航班号, 便名, flight, flight no, flight number"],
  ["arrivalAt", "eta, 도착예정"],
  ["departureAt", "etd, 출발예정"],
  ["arrivalPlace", "공항, airport, 机场, 空港"],
  ["arrivalMode", "교통편, 교통수단, transport, 交通工具, 交通手段"],
];

/** Words of a journey: which way it goes, and what is told of it. */
const ways = [
  ["arrival", "도착, 입국, 방한, 오는편, 来程, 到达, 抵达, 入境, 到着, 入国, arrival, arrive, arriving, arr, inbound, incoming"],
  ["departure", "출발, 출국, 귀국, 가는편, 返程, 离开, 离境, 出发, 出発, 出国, departure, depart, departing, dep, outbound, return, leaving"],
] as const;
const facts = [
  ["No", "편명, 편, 항공편, 항공, 항공편명, 열차편, 편번호, 航班, 航班号, 便名, フライト, flight, flight no, flight number, flt, no, train no"],
  ["At", "일시, 날짜시간, 날짜및시간, 일자시간, 시각일시, 时间日期, 日時, date time, datetime, date and time, schedule"],
  ["Day", "일, 일자, 날짜, 예정일, 日期, 日, 日付, date, day"],
  ["Clock", "시간, 시각, 예정시간, 时间, 时刻, 時間, 時刻, time, hour"],
  ["Place", "장소, 공항, 지, 역, 터미널, 도시, 机场, 地点, 場所, 空港, place, airport, station, terminal, city"],
  ["Mode", "수단, 교통, 교통편, 교통수단, 交通工具, 交通手段, mode, by, means, transport"],
] as const;
/** A journey with nothing told beside it ("도착", "Arrival") is its day and time. */
const bareFact = "At";

/** A header as it is compared: full-width forms folded, capitals, blanks and marks left out. */
export function plainHeader(header: string): string {
  return tidy(header).toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "") || tidy(header);
}

function wordsOf(list: string): readonly string[] {
  return list.split(",").map((word) => plainHeader(word));
}

function known(): ReadonlyMap<string, string | null> {
  const words = new Map<string, string | null>();
  const add = (word: string, target: string | null): void => {
    if (!words.has(word)) words.set(word, target);
  };
  for (const [key, { words: own, formula }] of Object.entries(visitorColumns)) {
    if (formula !== undefined) continue;
    for (const language of languages) add(plainHeader(own[language]), key);
    add(plainHeader(snakeCase(key)), key);
  }
  for (const [target, list] of synonyms) for (const word of wordsOf(list)) add(word, target);
  for (const [way, wayWords] of ways) {
    for (const word of wordsOf(wayWords)) {
      add(word, way + bareFact);
      for (const [fact, factWords] of facts) {
        for (const other of wordsOf(factWords)) {
          add(word + other, way + fact);
          add(other + word, way + fact);
        }
      }
    }
  }
  return words;
}

/** Targets of headers that mean them more often than not. */
export const supposedWords: ReadonlyMap<string, string> = new Map(supposed.flatMap(([target, list]) => wordsOf(list).map((word) => [word, target] as const)));

/** The target that each known header means, by the header as it is compared. */
export const knownWords: ReadonlyMap<string, string | null> = known();
