import type {
  BodyId,
  Day,
  Decimal,
  CommonLibrary,
  Formula,
  GivenFrom,
  Indicator,
  IndicatorId,
  Instant,
  Measure,
  MeasureId,
  PeriodCode,
  SystemId,
  SystemOptions,
  UnitId,
} from "@albero/domain";
import type { DatedRow, ReplacedRow, VoidedRow } from "./dated.ts";

export type MeasureRow = VoidedRow & {
  readonly body_id: BodyId;
  readonly id: MeasureId;
  readonly ordinal: number;
  readonly code: string;
  readonly version: number;
};

export type MeasureDefinitionRow = {
  readonly body_id: BodyId;
  readonly measure_id: MeasureId;
  readonly version: number;
  readonly recorded_at: Instant;
  readonly code: string;
  readonly printed_code: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly value_type: Measure["valueType"];
  readonly unit: string;
  readonly decimals: number;
  readonly accumulation: Measure["accumulation"];
  readonly frequency: Measure["frequency"];
  readonly first_due: PeriodCode | null;
  readonly days_allowed: number;
  readonly collected_by: Measure["collectedBy"];
  readonly unit_rule: Measure["unitRule"];
  readonly source_unit_id: UnitId | null;
  readonly source_label: string | null;
  readonly plausible_min: Decimal | null;
  readonly plausible_max: Decimal | null;
  readonly plausible_given: boolean;
  readonly notes: readonly string[];
};

export type MeasureUnitRow = {
  readonly body_id: BodyId;
  readonly measure_id: MeasureId;
  readonly version: number;
  readonly ordinal: number;
  readonly unit_id: UnitId;
};

export type IndicatorRow = VoidedRow & {
  readonly body_id: BodyId;
  readonly id: IndicatorId;
  readonly ordinal: number;
  readonly code: string;
  readonly version: number;
};

export type IndicatorDefinitionRow = {
  readonly body_id: BodyId;
  readonly indicator_id: IndicatorId;
  readonly version: number;
  readonly recorded_at: Instant;
  readonly code: string;
  readonly printed_code: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly typology: string | null;
  readonly kind: Indicator["kind"];
  readonly unit: string;
  readonly decimals: number;
  readonly direction: Indicator["direction"];
  readonly formula: Formula;
  readonly printed_formula: string | null;
  readonly source_label: string | null;
  readonly parameters: Indicator["parameters"];
  readonly footnotes: readonly string[];
  readonly notes: readonly string[];
  readonly given: GivenFrom | null;
};

/** A recorded value over four columns: which of them is filled depends on its kind. */
export type ValueRow = {
  readonly kind: "number" | "date" | "not-available";
  readonly number: Decimal | null;
  readonly date: Day | null;
  readonly reason: string | null;
};

export type DeclaredResultRow = ReplacedRow &
  ValueRow & {
    readonly body_id: BodyId;
    readonly indicator_id: IndicatorId;
    readonly period: PeriodCode;
    readonly source: string;
  };

export type MeasurementSystemRow = DatedRow & {
  readonly body_id: BodyId;
  readonly id: SystemId;
  readonly title: string;
  readonly options: SystemOptions;
  readonly act: string | null;
  readonly opinion: string | null;
  readonly reason: string | null;
};

/** A version of common objectives as its owner issued it. */
export type CommonLibraryRow = {
  readonly body_id: BodyId;
  readonly id: string;
  readonly version: number;
  readonly content: CommonLibrary;
  readonly recorded_at: Instant;
};
