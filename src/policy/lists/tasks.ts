import { closedList, openList } from "../list";

/** The words of the checklist. */

export const taskPhase = closedList("taskPhase", { ko: "단계", en: "Phase" }, {
  before: { ko: "사전", en: "Before" },
  during: { ko: "당일", en: "During" },
  after: { ko: "사후", en: "After" },
});

/** From which day of the visit a task's days are counted. */
export const dueFrom = closedList("dueFrom", { ko: "기한 기준", en: "Due counted from" }, {
  beforeStart: { ko: "시작 전", en: "Before the start" },
  afterStart: { ko: "시작 후", en: "After the start" },
  beforeEnd: { ko: "종료 전", en: "Before the end" },
  afterEnd: { ko: "종료 후", en: "After the end" },
});

/** What is to be done at every visit, in our own words. A company's own tasks stand beside them as they were typed. */
export const defaultTask = openList("defaultTask", { ko: "할 일", en: "Task" }, {
  departmentsSupport: { ko: "관련 부서와 조율해 물품·차량·인력 지원 준비", en: "Arrange supplies, vehicles and people with departments" },
  departmentsAnswer: { ko: "협조 부서에 맡을 일을 알리고 답 받기", en: "Tell each department its part and have its answer" },
  oneContactList: { ko: "부서별 담당과 연락망을 한 장으로 정리", en: "Put owners and contacts of all departments on one page" },
  etiquetteTraining: { ko: "접대 인원 예절교육 실시", en: "Train the hosts in etiquette" },
  leisurePrepared: { ko: "여가 활동의 장소·표·준비물 마련", en: "Places, tickets and gear for leisure are ready" },
  introductionOrder: { ko: "우리 측 소개 순서 정하기(최고책임자부터)", en: "Settle the order of introductions, our head first" },
  coursesAgreed: { ko: "요리 순서와 음료를 주방과 확인", en: "Go through courses and drinks with the kitchen" },
  welcomePrepared: { ko: "등급에 맞는 호텔 환영 준비(꽃·현수막·도열)", en: "Prepare the welcome at the hotel as the grade has it" },
  dressTold: { ko: "접대 인원에게 날짜별 복장 알리기", en: "Tell the hosts what to wear on each day" },
  appearance: { ko: "복장과 용모가 단정한지 서로 확인", en: "Look over each other's dress and appearance" },
  ticketsHelped: { ko: "공항·역 연락과 항공권 확인 돕기", en: "Help with airport or station and with tickets" },
  luggageHelped: { ko: "수하물 찾기와 싣기 돕기", en: "Help to find and load the luggage" },
  warmGreeting: { ko: "먼저 다가가 반갑게 인사", en: "Be the first to greet, and warmly" },
  handshake: { ko: "악수는 알맞은 힘으로 짧게(2–3초)", en: "Shake hands firmly and briefly (2–3 seconds)" },
  handshakeOrder: { ko: "악수는 윗사람이 먼저 청하기를 기다림(전통: 여성이 먼저)", en: "Let the senior offer a hand first (tradition: the lady)" },
  introduceJunior: { ko: "아랫사람을 윗사람에게 먼저 소개", en: "Introduce the junior to the senior" },
  introduceRank: { ko: "소개는 성별보다 직급 순서로(전통: 남성을 여성에게)", en: "Introduce by rank, not by sex (tradition: him to her)" },
  welcomeDone: { ko: "호텔 도착 환영", en: "Welcome the guests as they reach the hotel" },
  luggageToRooms: { ko: "짐을 객실별로 나누고 빠진 짐 확인", en: "Bring luggage to the rooms and look for what is missing" },
  guideAhead: { ko: "안내는 한두 걸음 앞에서 손님 걸음에 맞추어", en: "Guide one or two steps ahead, at the guests' pace" },
  stairsSlow: { ko: "계단은 한 칸씩, 서두르지 않기", en: "Take stairs one by one, without haste" },
  stairsInside: { ko: "계단에서 손님은 안쪽, 안내자는 바깥쪽", en: "On stairs, guests on the inner side, the guide outside" },
  standUp: { ko: "손님이 들어오면 모두 일어서서 맞기", en: "All stand up when the guests come in" },
  offerSeat: { ko: "자리를 권하고 얼마나 기다리는지 알리기", en: "Offer a seat and say how long the wait is" },
  tea: { ko: "차는 가득 채우지 않고, 뜨겁다고 알리기", en: "Pour tea not to the brim, and say that it is hot" },
  attentive: { ko: "필요한 것을 먼저 살펴 넉넉히 챙기기", en: "See what is needed before being asked, and be generous" },
  smile: { ko: "웃는 얼굴로 응대", en: "Serve with a smile" },
  evenManner: { ko: "모든 손님을 겸손하고 한결같이 대하기", en: "Treat every guest modestly and alike" },
  toSeats: { ko: "연회 자리까지 안내하고 나갈 때도 안내", en: "Guide guests to their seats and out again" },
  dishPace: { ko: "요리가 나가는 속도 살피기(빠르지도 늦지도 않게)", en: "Watch the pace of dishes: neither hurried nor slow" },
  specialSituation: { ko: "특별한 상황은 주인과 배석임원의 뜻을 물어 처리", en: "In special situations, act as host and leaders wish" },
  flexibleLeisure: { ko: "여가 시간은 손님의 흥미에 따라 늘리거나 줄이기", en: "Lengthen or shorten leisure as the guests like it" },
  reportUpward: { ko: "진행 상황을 상급자에게 보고하고 지시 받기", en: "Report to the leaders and ask for instructions" },
  dailyLook: { ko: "하루를 마치며 남은 할 일 확인", en: "At the end of the day, look for what is left to do" },
  sendoffPrepared: { ko: "방침에 맞는 송별 예절 준비", en: "Prepare the send-off as the policy has it" },
  lineup: { ko: "숙소 앞에 도열해 배웅", en: "Line up at the hotel to say goodbye" },
  watchLeave: { ko: "항공기·열차가 떠날 때까지 지켜보기", en: "Stay until the plane or train has left" },
  allDone: { ko: "모든 할 일을 마쳤는지 확인하고 점검표 닫기", en: "See that every task is done and close the checklist" },
});
