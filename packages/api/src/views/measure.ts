import type { CellView, MeasureRow, MeasureView } from "@albero/contract";
import { slotsOf, yearOf, type IndicatorUse, type Measure, type Outcome, type UnitId } from "@albero/domain";
import { cellView, periodAt, type CellLens, type CellOf } from "./cell.ts";
import { figureView } from "./figure.ts";
import type { Lens } from "./lens.ts";
import { measureRef, placeOf, unitRef } from "./refs.ts";
import { useView } from "./use.ts";

/** What views of measures are read off. */
export type MeasureLens = { readonly lens: Lens; readonly cells: CellLens };

const NOT_THERE: Outcome = { kind: "missing", causes: [] };

const figureOf = (
  { lens }: MeasureLens,
  measure: Measure,
  unitId: UnitId | null,
): Pick<MeasureRow, "figure" | "provisional"> => {
  const result = lens.measureResult(measure, unitId);
  return {
    figure: figureView(lens, result?.outcome ?? NOT_THERE, measure.decimals),
    provisional: result?.provisional ?? false,
  };
};

/** The uses of the plan whose formula reads the measure, in the plan's order. */
export const usesOfMeasure = (lens: Lens, { id }: Measure): readonly IndicatorUse[] => lens.usesReading(id);

const indicatorsOf = (lens: Lens, measure: Measure): number =>
  new Set(usesOfMeasure(lens, measure).map(({ indicatorId }) => indicatorId)).size;

/** Whose cell a row shows: the unit asked for, or the body where the measure is collected for it. */
const cellOf = ({ lens, cells }: MeasureLens, measure: Measure, unitId: UnitId | null): CellView | null => {
  if (measure.collectedBy === "unit" && (unitId === null || !measure.unitIds.includes(unitId))) return null;
  const scope = measure.collectedBy === "unit" ? unitId : null;
  return cellView(cells, { measure, period: periodAt(measure, lens.question), unitId: scope });
};

const rowOf = (
  from: MeasureLens,
  measure: Measure,
  { unitId, cell }: { readonly unitId: UnitId | null; readonly cell: CellView | null },
): MeasureRow => ({
  measure: measureRef(measure),
  printedCode: measure.printedCode,
  unit: measure.unit,
  decimals: measure.decimals,
  valueType: measure.valueType,
  collectedBy: measure.collectedBy,
  source: measure.sourceLabel,
  sourceUnit: unitRef(from.lens, measure.sourceUnitId),
  ...figureOf(from, measure, measure.collectedBy === "unit" ? unitId : null),
  cell,
  indicators: indicatorsOf(from.lens, measure),
});

/** A measure as a row: value to date, and the cell somebody may have to fill now. */
export const measureRow = (from: MeasureLens, measure: Measure, unitId: UnitId | null): MeasureRow =>
  rowOf(from, measure, { unitId, cell: cellOf(from, measure, unitId) });

/** A measure as a row with one cell of it. */
export const measureRowAt = (from: MeasureLens, cell: CellOf): MeasureRow =>
  rowOf(from, cell.measure, { unitId: cell.unitId, cell: cellView(from.cells, cell) });

/** Every cell of the asked year, and those of other years that hold something, in order of time and unit. */
const cellsOf = ({ lens, cells }: MeasureLens, measure: Measure): CellView[] => {
  const scopes = measure.collectedBy === "unit" ? measure.unitIds : [null];
  const year = yearOf(lens.question.period);
  const years = [...new Set([...lens.document.plans.flatMap((plan) => plan.years), year])].toSorted(
    (a, b) => a - b,
  );
  return years
    .flatMap((each) => slotsOf(measure.frequency, each).map((period) => ({ period, own: each === year })))
    .flatMap(({ period, own }) =>
      scopes
        .filter((unitId) => own || cells.entriesOf({ measure, period, unitId }).length > 0)
        .map((unitId) => cellView(cells, { measure, period, unitId })),
    );
};

/** A measure with its definition, its cells and what it feeds. */
export const measureView = (from: MeasureLens, measure: Measure): Omit<MeasureView, "moment"> => {
  const { lens } = from;
  const { id, version, code, printedCode, name, description, valueType, unit, decimals } = measure;
  const { accumulation, frequency, daysAllowed, collectedBy } = measure;
  return {
    measure: {
      ...{ id, version, code, printedCode, name, description, valueType, unit, decimals },
      ...{ accumulation, frequency, daysAllowed, collectedBy },
      source: measure.sourceLabel,
      sourceUnit: unitRef(lens, measure.sourceUnitId),
      notes: [...measure.notes],
    },
    ...figureOf(from, measure, null),
    cells: cellsOf(from, measure),
    usedBy: usesOfMeasure(lens, measure).map((use) => ({ use: useView(lens, use), ...placeOf(lens, use) })),
  };
};
