import { Failure } from "../excel/failure";

/** The JSON of the sample visit that comes with the add-in, from the pane's own origin. Throws a Failure when it cannot be fetched. */
export async function sampleVisit(): Promise<unknown> {
  const answer = await fetch("assets/sample-visit.json").catch(() => null);
  if (answer?.ok) return answer.json();
  throw new Failure(
    { ko: "예시 방문을 내려받지 못했습니다.", en: "The sample visit could not be fetched." },
    { ko: "네트워크를 확인한 뒤 다시 실행하세요. 통합 문서는 바뀌지 않았습니다.", en: "Check the network, then try again. The workbook was not changed." },
  );
}
