/** Typed arrays for the search's inner loop: every index there is one that exists. */

export function real(cells: Float64Array, at: number): number {
  return cells[at] ?? 0;
}

export function whole(cells: Int32Array, at: number): number {
  return cells[at] ?? 0;
}

export function add(cells: Float64Array | Int32Array, at: number, more: number): void {
  cells[at] = (cells[at] ?? 0) + more;
}
