import { holidaysOf, windowOf, yearOf, type Body } from "@albero/domain";
import type { CellLens } from "../../views/cell.ts";
import type { Snapshot } from "../body/snapshot.ts";

/** The last day on which a value of a cell is in time, by the rules of its year. */
export const dueIn =
  ({ holidays }: Pick<Body, "holidays">, collectingIn: Snapshot["collectingIn"]): CellLens["dueOf"] =>
  ({ measure, period }) => {
    const { calendar } = collectingIn(yearOf(period));
    return windowOf(measure, period, { calendar, holidaysOf: holidaysOf(holidays ?? []) }).due;
  };
