import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useEffect, useId, useRef, useState, type JSX } from "react";
import type { Now } from "../../actions/now";
import type { Text } from "../../language/text";
import { parseDay } from "../../values/day";
import type { Actions } from "../actions";
import { useSpeech } from "../speech";
import type { VisitWork } from "../visit-work";
import { CopyMade } from "./CopyMade";

const words = {
  making: { ko: "새 방문을 만드는 중", en: "Making the new visit" },
  kept: { ko: "남습니다: 접대인원, 일정, 차량과 운행, 호텔과 객실, 회의·참관·연회, 메뉴, 선물, 예산, 점검표, 기준표, 직접 더한 시트와 열", en: "Stays: hosts, itinerary, vehicles and runs, hotel and rooms, meetings, tours and banquets, menus, gifts, budget, checklist, standards, and sheets and columns of your own" },
  gone: { ko: "비웁니다: 방문자, 여권, 탑승·투숙·좌석, 지출, 정산, 예외승인, 확정기록, 변경이력, 결재일과 완료일. 상태는 작성중이 됩니다.", en: "Emptied: visitors, passports, riders, guests of rooms and seats, expenses, settlement, waivers, what was confirmed, changes, days of approval and completion. The status becomes Draft." },
  start: { ko: "새 방문의 첫날", en: "First day of the new visit" },
  untouched: { ko: "지금 통합 문서는 바뀌지 않습니다.", en: "This workbook does not change." },
  make: { ko: "새 방문 만들기", en: "Make the new visit" },
  close: { ko: "닫기", en: "Close" },
  title: { ko: "새 방문", en: "New visit" },
  moved: { ko: "{from} → {to}: 모든 날짜를 {days}일 옮겼습니다.", en: "{from} → {to}: everything moved by {days} days." },
  guests: { ko: "손님 {count}명을 비웠습니다.", en: "Guests taken out: {count}." },
  leftOut: { ko: "넣지 않은 인쇄물: {sheets}", en: "Papers left out: {sheets}" },
  file: { ko: "새방문-{day}.xlsx", en: "visit-{day}.xlsx" },
} as const satisfies Record<string, Text>;

interface NewVisitBlockProps {
  /** The heading over it. */
  readonly titleId: string;
  readonly actions: Actions;
  readonly visit: VisitWork;
  readonly now: () => Now;
  readonly onClose: () => void;
}

/** A new visit made of this one: other days, nobody in it yet. */
export function NewVisitBlock({ titleId, actions, visit, now, onClose }: NewVisitBlockProps): JSX.Element {
  const { say } = useSpeech();
  const [typed, setTyped] = useState("");
  const [made, setMade] = useState<Awaited<ReturnType<Actions["renewVisit"]>>>(null);
  const isWanted = useRef(true);
  const top = useRef<HTMLDivElement>(null);
  const id = useId();
  const start = parseDay(typed);
  const isBusy = visit.work.progress !== null;

  // The button that was pressed is gone: the keyboard goes on where it stood.
  useEffect(() => top.current?.focus(), []);

  function make(): void {
    if (!start) return;
    isWanted.current = true;
    void visit.work.run(words.making, async (report) => setMade(await actions.renewVisit({ start, today: now().today }, report, () => isWanted.current)), () => (isWanted.current = false));
  }

  return (
    <div ref={top} className="copy-desk" tabIndex={-1} role="group" aria-labelledby={titleId}>
      <p>{say(words.kept)}</p>
      <p>{say(words.gone)}</p>
      <p className="hint">{say(words.untouched)}</p>
      <div className="plan-field">
        <label htmlFor={id}>{say(words.start)}</label>
        <input
          id={id}
          type="date"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setMade(null);
          }}
        />
      </div>
      {made && start && (
        <CopyMade title={say(words.title)} bytes={made.bytes} fileName={say(words.file, { day: start.replaceAll("-", "") })} actions={actions} visit={visit}>
          <ul className="copy-facts">
            <li>{say(words.moved, { from: made.from.replaceAll("-", "."), to: start.replaceAll("-", "."), days: made.days })}</li>
            <li>{say(words.guests, { count: made.guests })}</li>
            {made.notes.map(({ message, values }) => (
              <li key={message.en}>{say(message, values)}</li>
            ))}
            {made.leftOut.length > 0 && <li>{say(words.leftOut, { sheets: made.leftOut })}</li>}
          </ul>
        </CopyMade>
      )}
      <div className="buttons">
        {!made && <PrimaryButton text={say(words.make)} disabled={isBusy || !start} allowDisabledFocus onClick={make} />}
        <DefaultButton text={say(words.close)} onClick={onClose} />
      </div>
    </div>
  );
}
