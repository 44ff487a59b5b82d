import { dependenciesOf, periodOf, standingEntries, type IndicatorUse } from "@albero/domain";
import type { CellOf } from "../../views/cell.ts";
import { look, type Asking, type Service, type View } from "../service.ts";

/**
 * Whether an indicator of the plan that reads the value of a cell is critical at the end of its period, and no other
 * value it reads says why: one note explains an indicator.
 */
export type IsCritical = (cell: Pick<CellOf, "measure" | "period">) => boolean;

/** Without a plan in force nothing is critical. */
export const NEVER_CRITICAL: IsCritical = () => false;

type Cell = Parameters<IsCritical>[0];

/** Whether another value that the indicator reads in the period carries a note. */
const isExplained = ({ lens }: View, use: IndicatorUse, { measure, period }: Cell): boolean => {
  const read = dependenciesOf(lens.indicatorOf(use).formula).measures;
  const others = new Set([...read].filter((id) => id !== measure.id));
  const { from, to } = periodOf(period);
  const { entries, validations } = lens.document;
  const beside = entries.filter(
    (entry) => others.has(entry.measureId) && entry.period.from === from && entry.period.to === to,
  );
  return standingEntries({ entries: beside, answers: validations }).some(
    ({ note }) => (note ?? "").trim() !== "",
  );
};

/** The same off a body seen in the period of the cell. */
const isCriticalIn = (view: View, cell: Cell): boolean =>
  view.lens
    .usesReading(cell.measure.id)
    .some((use) => view.lens.useResults.get(use.id)?.light === "critical" && !isExplained(view, use, cell));

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
