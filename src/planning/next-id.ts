/** The id of a new row, so many behind the first new one: ids go on behind the greatest number, as wide as those that are there ("T16" after "T15"). */
export function nextId(ids: readonly (string | null)[], letter: string, index: number): string {
  const pattern = new RegExp(`^${letter}(\\d+)$`);
  const numbers = ids.flatMap((id) => { const digits = pattern.exec(id ?? "")?.[1]; return digits === undefined ? [] : [digits]; });
  const greatest = numbers.reduce((most, digits) => Math.max(most, Number(digits)), 0);
  return `${letter}${String(greatest + 1 + index).padStart(numbers[0]?.length ?? 2, "0")}`;
}
