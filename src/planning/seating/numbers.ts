/** Adds to a cell of a typed array: an index that exists. */
export function add(cells: Float64Array | Int32Array, at: number, more: number): void {
  cells[at] = (cells[at] ?? 0) + more;
}
