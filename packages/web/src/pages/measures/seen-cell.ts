import type { BodyOf, CellView, Endpoints, EntryView } from "@albero/contract";

type SeenCell = BodyOf<Endpoints["sendValues"]>["cells"][number];

/** The entry that stands in a cell: the last one its office did not take back. */
export const standingEntry = ({ entries }: CellView): EntryView | undefined =>
  entries.find(({ validation }) => validation?.decision !== "withdrawn");

/** A cell with the entry that stands on the screen: nothing else may be sent or validated. */
export const seenCell = (cell: CellView | null): readonly SeenCell[] => {
  const last = cell === null ? undefined : standingEntry(cell);
  if (cell === null || last === undefined) return [];
  const { measureId, period, unit } = cell;
  return [{ measureId, period, unitId: unit?.id ?? null, seenSeq: last.seq }];
};
