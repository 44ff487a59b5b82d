import {
  extendedTo,
  holidaysOf,
  stageOf,
  windowOf,
  yearOf,
  type Body,
  type Day,
  type Instant,
} from "@albero/domain";
import type { Tx } from "@albero/store";
import type { CellOf } from "../../views/cell.ts";
import { readCollecting } from "./collecting.ts";

type Asking = {
  readonly body: Pick<Body, "id" | "holidays">;
  readonly cell: CellOf;
  readonly today: Day;
  readonly now: Instant;
};

/** The day a cell closed for its office; `null` while it takes values, by its window or by an extension. */
export const closedSince = async (tx: Tx, { body, cell, today, now }: Asking): Promise<Day | null> => {
  const { calendar, extensions } = await readCollecting(tx, body.id, yearOf(cell.period));
  const ground = { calendar, holidaysOf: holidaysOf(body.holidays ?? []) };
  const window = windowOf(cell.measure, cell.period, ground);
  const office = cell.unitId ?? cell.measure.sourceUnitId;
  const asking = { period: cell.period, unitIds: office === null ? [] : [office], knownAt: now };
  const granted = extendedTo(extensions, asking);
  return stageOf(window, today, granted) === "closed" ? window.closes : null;
};
