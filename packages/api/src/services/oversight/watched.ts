import {
  askedIn,
  dependenciesOf,
  periodOf,
  slotsOf,
  standingNow,
  type Asked,
  type IndicatorId,
  type IndicatorUse,
  type MeasureId,
  type PlanVersion,
  type RecordedValue,
  type Watched,
  type WatchedCell,
} from "@albero/domain";
import type { Lens } from "../../views/lens.ts";
import { collectionOf } from "../cycle/collecting.ts";
import type { View } from "../service.ts";
import { sampledFrom } from "./draw-sample.ts";

/** Years before the one looked at whose values a value is held against. */
const YEARS_BEFORE = 2;

/** The measures an indicator reads, also through other indicators; a circle ends where it began. */
const measuresOf = (lens: Lens, use: IndicatorUse): readonly MeasureId[] => {
  const seen = new Set<IndicatorId>();
  const read = (formula: Parameters<typeof dependenciesOf>[0]): readonly MeasureId[] => {
    const { measures, indicators } = dependenciesOf(formula);
    const others = indicators.filter((id) => !seen.has(id));
    for (const id of others) seen.add(id);
    const below = others.flatMap((id) => lens.document.indicators.filter((each) => each.id === id).slice(-1));
    return [...measures, ...below.flatMap((indicator) => read(indicator.formula))];
  };
  return [...new Set(read(lens.indicatorOf(use).formula))];
};

const beforeOf = ({ cells }: View, { measure, period, unitId }: Asked): readonly RecordedValue[] => {
  const year = Number(period.slice(0, 4));
  const years = Array.from({ length: YEARS_BEFORE + 1 }, (_, back) => year - YEARS_BEFORE + back);
  return years
    .flatMap((each) => slotsOf(measure.frequency, each))
    .filter((slot) => periodOf(slot).to <= periodOf(period).from)
    .flatMap((slot) => {
      const entries = cells.entriesOf({ measure, period: slot, unitId });
      const answers = entries.flatMap((entry) => cells.validationsOf(entry));
      const { last } = standingNow({ entries, answers });
      return last === null ? [] : [last.value];
    });
};

/** What is known of the proofs of values: the entries that have one. */
type Proofs = ReadonlySet<number>;

const cellOf = (view: View, asked: Asked, proofs: Proofs): WatchedCell => {
  const { measure, period, unitId, window, granted, standing } = asked;
  const entries = view.cells.entriesOf({ measure, period, unitId });
  const answers = entries.flatMap((entry) => view.cells.validationsOf(entry));
  const latest = (day: typeof window.due) => (granted !== null && granted > day ? granted : day);
  return {
    ...{ measure, period, entries, answers, timeZone: view.document.body.timeZone },
    ...{ due: latest(window.due), closes: latest(window.closes), before: beforeOf(view, asked) },
    hasEvidence: standing.last !== null && proofs.has(standing.last.seq),
  };
};

/** The targets a use had when its plan was approved first. */
const firstTargets = ({ plan }: Lens, use: IndicatorUse): IndicatorUse["targets"] => {
  const approved = plan.versions.filter(({ approvedAt }) => approvedAt !== null);
  const first: PlanVersion | undefined = approved.toSorted((a, b) => a.version - b.version)[0];
  return first?.uses.find(({ id }) => id === use.id)?.targets ?? use.targets;
};

/** The cells of a year that each measure asks for. */
export const askedOfYear = (view: View, year: number): ReadonlyMap<MeasureId, readonly Asked[]> =>
  Map.groupBy(askedIn(collectionOf(view, view.collectingIn(year))), ({ measure }) => measure.id);

/** Every value of a year that an indicator is read from. */
export const askedOfUse = (
  lens: Lens,
  use: IndicatorUse,
  asked: ReturnType<typeof askedOfYear>,
): readonly Asked[] => measuresOf(lens, use).flatMap((id) => asked.get(id) ?? []);

/** The indicators of the tree in a year with all that the queue by risk is made of. */
export const watchedIn = (view: View, year: number, proofs: Proofs): readonly Watched[] => {
  const { lens } = view;
  const asked = askedOfYear(view, year);
  const counted = new Set(sampledFrom(lens));
  return lens.version.uses
    .filter(({ id }) => counted.has(id))
    .map((use) => ({
      ...{ useId: use.id, direction: lens.indicatorOf(use).direction },
      cells: askedOfUse(lens, use, asked).map((each) => cellOf(view, each, proofs)),
      targets: { first: firstTargets(lens, use), now: use.targets },
    }));
};
