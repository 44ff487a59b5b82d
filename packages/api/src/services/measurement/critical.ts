import type { CellOf } from "../../views/cell.ts";
import { look, type Asking, type Service, type View } from "../service.ts";

/** Whether an indicator of the plan that reads the value of a cell is critical at the end of its period. */
export type IsCritical = (cell: Pick<CellOf, "measure" | "period">) => boolean;

/** Without a plan in force nothing is critical. */
export const NEVER_CRITICAL: IsCritical = () => false;

/** The same off a body seen in the period of the cell. */
const isCriticalIn = ({ lens }: View, { measure }: Pick<CellOf, "measure">): boolean =>
  lens.usesReading(measure.id).some(({ id }) => lens.useResults.get(id)?.light === "critical");

/** Evaluates the body at the end of each of the periods, with what is recorded now. */
export const criticalIn = async (
  service: Service,
  call: Omit<Asking, "query">,
  periods: readonly string[],
): Promise<IsCritical> => {
  const views = new Map<string, View>();
  for (const period of new Set(periods)) {
    const seen = await look(service, { ...call, query: { period } });
    if (seen.ok) views.set(period, seen.value);
  }
  return (cell) => {
    const view = views.get(cell.period);
    return view !== undefined && isCriticalIn(view, cell);
  };
};
