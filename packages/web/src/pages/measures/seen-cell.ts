import type { BodyOf, Endpoints, MeasureRow } from "@albero/contract";

type SeenCell = BodyOf<Endpoints["sendValues"]>["cells"][number];

/** The cell of a row with the entry that stands on the screen: nothing else may be sent or validated. */
export const seenCell = ({ cell }: Pick<MeasureRow, "cell">): readonly SeenCell[] => {
  const last = cell?.entries[0];
  if (cell === null || last === undefined) return [];
  const { measureId, period, unit } = cell;
  return [{ measureId, period, unitId: unit?.id ?? null, seenSeq: last.seq }];
};
