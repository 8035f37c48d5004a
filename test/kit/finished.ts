import { atOnce, retold, type Slices } from "../../src/values/slices";

/** What work answers that tells again and again how far it is. */
export function finished<Result>(work: Slices<Result, number>): Result {
  return atOnce(retold(work, (done) => {
    expect(done).toBeGreaterThanOrEqual(0);
    expect(done).toBeLessThanOrEqual(1);
  }));
}
