import type { Text } from "../../language/text";
import { receptionLevel } from "../../policy/lists";
import type { GradeStandard } from "../../policy/policy";
import { personName } from "../../visit/people";
import { levelByRank, type ReceptionLevel } from "../../visit/reception-level";
import type { RowOf, Visit } from "../../visit/visit";
import { differing, type ProposedLine, type Told } from "../proposal";
import { withProposal } from "../with-proposal";
import { handedOver } from "./handed-over";
import { fieldLine } from "./request-lines";
import { leadership, type Leadership, type Objection } from "./leading-host";

type Banquet = RowOf<"banquets">;

const words = {
  host: { ko: "{banquet} 주인 – {who}", en: "{banquet}, host: {who}" },
  talks: { ko: "{meeting} 우리 참가자 – {who} 추가", en: "{meeting}, our side: {who} joins" },
  stays: { ko: "규격과 등급에 맞아 그대로", en: "fits level and grade" },
  receives: { ko: "주빈을 맞는 우리 쪽 대표: {who}", en: "{who} receives the principal guest" },
  raises: { ko: "{level}이(가) 되려면 {rank}급 {who}이(가) 나와야 함", en: "{who}, rank {rank}, makes the level {level}" },
  anew: { ko: "주빈의 직급에 가장 가까운 {rank}급", en: "rank {rank}, the nearest to the principal's" },
} as const satisfies Record<string, Text>;

const objections: Readonly<Record<Objection, Text>> = {
  nobody: { ko: "주인이 비어 있음: {rank}급 {who}", en: "there is no host yet: {who}, rank {rank}" },
  absent: { ko: "지금 주인이 참여하지 않음: {rank}급 {who}", en: "the host does not take part: {who}, rank {rank}" },
  junior: { ko: "지금 주인의 직급이 등급의 최저 주인 직급보다 낮음: {rank}급 {who}", en: "the host is below the lowest host rank of the grade: {who}, rank {rank}" },
  senior: { ko: "지금 주인의 직급이 바라는 규격보다 높음: {rank}급 {who}", en: "the host is too senior for the level: {who}, rank {rank}" },
};

/**
 * Who hosts each banquet so that the wished level comes out. Who may lead stays; where nobody brings the level, the leader
 * takes the first banquet, or joins the first talks where there is none. With the host goes the table that he hosts.
 */
export function hostLines(visit: Visit, wish: ReceptionLevel | null, standard: GradeStandard | undefined, keeps: boolean): readonly ProposedLine[] {
  const lead = leadership(visit, wish, standard);
  const [first, ...others] = [...visit.banquets].sort((one, other) => (one.start ?? "9").localeCompare(other.start ?? "9"));
  const linesOf = (banquet: Banquet): readonly ProposedLine[] => banquetLines(visit, banquet, lead, keeps ? objectionTo(banquet, lead) : anew(banquet, lead));
  const later = [...others.flatMap(linesOf), ...counterpartLine(visit, lead)];
  const lines = [...(first ? linesOf(first) : []), ...later];
  if (wish === null || lead.leader === null || levelWith(visit, lines) === wish) return lines;
  const reason: Told = { words: words.raises, values: { level: receptionLevel.words[wish], rank: lead.leader.rank, who: personName(visit, lead.leader.id) } };
  const raised = [...(first ? banquetLines(visit, first, lead, reason) : talksLine(visit, lead, reason)), ...later];
  return levelWith(visit, raised) === wish ? raised : lines;
}

function levelWith(visit: Visit, lines: readonly ProposedLine[]): ReceptionLevel | null {
  return levelByRank(withProposal(visit, { lines, notes: [] }))?.level ?? null;
}

function objectionTo({ hostId }: Banquet, lead: Leadership): Told | null {
  const objection = lead.objection(hostId);
  return objection === null ? null : { words: objections[objection], values: {} };
}

function anew({ hostId }: Banquet, { leader }: Leadership): Told | null {
  return leader === null || leader.id === hostId ? null : { words: words.anew, values: { rank: leader.rank } };
}

function banquetLines(visit: Visit, banquet: Banquet, { leader }: Leadership, reason: Told | null): readonly ProposedLine[] {
  const { row, id, name, hostId } = banquet;
  if (reason !== null && leader !== null && leader.id !== hostId) return handedOver(visit, banquet, leader, reason);
  if (hostId === null) return [];
  return [{ fate: "same", part: "banquets", row, what: { words: words.host, values: { banquet: name ?? id ?? "?", who: personName(visit, hostId) } }, reason: { words: words.stays, values: {} }, cells: {} }];
}

function talksLine(visit: Visit, { leader }: Leadership, reason: Told): readonly ProposedLine[] {
  const [meeting] = visit.meetings;
  if (!meeting || leader === null) return [];
  const wanted = { hostIds: [...(meeting.hostIds ?? []), leader.id], headcount: meeting.headcount === null ? null : meeting.headcount + 1 };
  return [{ fate: "changed", part: "meetings", row: meeting.row, what: { words: words.talks, values: { meeting: meeting.name ?? meeting.id ?? "?", who: personName(visit, leader.id) } }, reason, cells: differing(wanted, meeting) }];
}

function counterpartLine(visit: Visit, { leader }: Leadership): readonly ProposedLine[] {
  if (visit.request.counterpartHostId !== null || leader === null) return [];
  return [fieldLine(visit, "counterpartHostId", leader.id, { words: words.receives, values: { who: personName(visit, leader.id) } })];
}
