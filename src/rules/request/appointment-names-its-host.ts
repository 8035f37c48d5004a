import { rule } from "../rule";

export default rule({
  id: "REQ-08",
  title: { ko: "사전예약이 있으면 예약 대상자, 제품 상담이면 설명 담당이 정해져 있다", en: "An appointment names its host, and a product enquiry its presenter" },
  why: { ko: "예약한 손님은 기다리지 않고 바로 그 사람에게 안내되어야 합니다.", en: "Someone who comes by appointment is led straight to that person." },
  source: ["S075", "S076"],
  severity: "must",
  from: "submitted",
  needs: ["request", "hosts"],
  advice: { ko: "접대인원의 ID를 적으세요", en: "enter the id of someone on the host list" },
  messages: {
    appointment: { ko: "사전예약이 Y인데 예약대상자가 정해지지 않았습니다", en: "there is an appointment, but nobody is named for it" },
    absent: { ko: "예약대상자 {host}이(가) 참가하는 회의가 없습니다", en: "the appointment is with {host}, who takes part in no meeting" },
    presenter: { ko: "제품상담인데 설명담당이 정해지지 않았습니다", en: "a product enquiry, but nobody is named to present" },
  },
  *check({ request, hosts, meetings }, _policy, tell) {
    const isHost = (id: string | null): boolean => hosts.some((host) => host.id !== null && host.id === id);
    if (request.appointment === "Y" && !isHost(request.appointmentHostId)) {
      yield tell("appointment", {}, { part: "request", column: "appointmentHostId" });
    } else if (request.appointment === "Y" && meetings.length > 0 && !meetings.some((meeting) => meeting.hostIds?.includes(request.appointmentHostId ?? "") === true)) {
      const host = hosts.find(({ id }) => id === request.appointmentHostId)?.nameKo ?? request.appointmentHostId ?? "?";
      yield tell("absent", { host }, { part: "request", column: "appointmentHostId" });
    }
    if (request.purposeCode === "product" && !isHost(request.presenterHostId)) {
      yield tell("presenter", {}, { part: "request", column: "presenterHostId" });
    }
  },
  examples: {
    keeps: [{ request: { appointment: "Y", appointmentHostId: "H01" }, hosts: [{ id: "H01" }], meetings: [{ hostIds: ["H02"] }, { hostIds: ["H01"] }] }, { request: { appointment: "N", appointmentHostId: null } }, { request: { appointment: "Y", appointmentHostId: "H01" }, hosts: [{ id: "H01" }] }],
    breaks: [
      { request: { appointment: "Y", appointmentHostId: null }, hosts: [{ id: "H01" }] },
      { request: { appointment: "Y", appointmentHostId: "H01" }, hosts: [{ id: "H01" }, { id: "H02" }], meetings: [{ hostIds: ["H02"] }] },
      { request: { purposeCode: "product", presenterHostId: null }, hosts: [{ id: "H01" }] },
    ],
  },
});
