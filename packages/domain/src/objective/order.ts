/** Something to compute, and the things it is computed from. */
export type Vertex = { readonly key: string; readonly needs: readonly string[] };

/** A thing in its turn, and the circle it stands on: all that are needed, by whatever way round, for themselves. */
export type Turn = { readonly key: string; readonly circle: readonly string[] };

type Visit = { readonly index: number; low: number; open: boolean };

/**
 * The one order in which everything can be computed: each thing after all it needs. Things on a circle come out
 * together, since none of them can be first. Needs that are not among the vertices are left out.
 * (Strongly connected components by Tarjan's algorithm, in one walk.)
 */
export const inOrder = (vertices: readonly Vertex[]): readonly Turn[] => {
  const byKey = new Map(vertices.map((vertex) => [vertex.key, vertex]));
  const visits = new Map<string, Visit>();
  const path: string[] = [];
  const turns: Turn[] = [];

  const visit = (vertex: Vertex): Visit => {
    const here: Visit = { index: visits.size, low: visits.size, open: true };
    visits.set(vertex.key, here);
    path.push(vertex.key);
    for (const need of vertex.needs.flatMap((key) => byKey.get(key) ?? [])) {
      const there = visits.get(need.key) ?? visit(need);
      if (there.open) here.low = Math.min(here.low, there.low);
    }
    if (here.low === here.index) close(vertex);
    return here;
  };

  const close = (root: Vertex): void => {
    const members = path.splice(path.indexOf(root.key)).toSorted();
    for (const key of members) (visits.get(key) as Visit).open = false;
    const circle = members.length > 1 || root.needs.includes(root.key) ? members : [];
    turns.push(...members.map((key) => ({ key, circle })));
  };

  for (const vertex of vertices) if (!visits.has(vertex.key)) visit(vertex);
  return turns;
};
