import { fetched } from "../actions/fetched";

/** The JSON of the sample visit that comes with the add-in, from the pane's own origin. Throws a Failure when it cannot be fetched. */
export function sampleVisit(): Promise<unknown> {
  return fetched(async () => {
    const answer = await fetch("assets/sample-visit.json");
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json() as Promise<unknown>;
  });
}
