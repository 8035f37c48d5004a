declare module "edmonds-blossom" {
  /**
   * The matching of greatest weight. Edges are two vertices (from 0) and a whole-number weight. Gives the partner of each
   * vertex that an edge names, -1 for none; nothing at all without edges.
   */
  export default function blossom(edges: readonly (readonly [number, number, number])[], maxCardinality?: boolean): readonly number[];
}
