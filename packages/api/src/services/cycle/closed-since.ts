import { extendedTo, holidaysOf, stageOf, windowOf, type Body, type Day, type Instant } from "@albero/domain";
import type { CellOf } from "../../views/cell.ts";
import type { Collecting } from "../body/snapshot.ts";

type Asking = {
  readonly body: Pick<Body, "holidays">;
  readonly cell: CellOf;
  readonly today: Day;
  readonly now: Instant;
};

/** The day a cell closed for its office; `null` while it takes values, by its window or by an extension. */
export const closedSince = (
  { calendar, extensions }: Collecting,
  { body, cell, today, now }: Asking,
): Day | null => {
  const ground = { calendar, holidaysOf: holidaysOf(body.holidays ?? []) };
  const window = windowOf(cell.measure, cell.period, ground);
  const office = cell.unitId ?? cell.measure.sourceUnitId;
  const asking = { period: cell.period, unitIds: office === null ? [] : [office], knownAt: now };
  const granted = extendedTo(extensions, asking);
  return stageOf(window, today, granted) === "closed" ? window.closes : null;
};
