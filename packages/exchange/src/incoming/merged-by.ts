/** Our rows, each merged with theirs of the same id, then theirs that we do not know; a row they lack stays. */
export const mergedBy = <Row extends { readonly id: string }>(
  ours: readonly Row[],
  theirs: readonly Row[],
  merge: (ours: Row, theirs: Row) => Row,
): readonly Row[] => {
  const given = new Map(theirs.map((row) => [row.id, row]));
  const known = new Set(ours.map(({ id }) => id));
  const kept = ours.map((row) => {
    const other = given.get(row.id);
    return other === undefined ? row : merge(row, other);
  });
  return [...kept, ...theirs.filter(({ id }) => !known.has(id))];
};
