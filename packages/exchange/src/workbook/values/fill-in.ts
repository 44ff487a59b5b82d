import type { Language, MeasureId, PeriodCode, RecordedValue, UnitId } from "@albero/domain";

/** One value an office is asked for, as it stands when the sheet is taken or brought back. */
export type FillInCell = {
  readonly measureId: MeasureId;
  readonly period: PeriodCode;
  /** The unit the value is of; `null`: the whole body. */
  readonly unitId: UnitId | null;
  readonly code: string;
  readonly name: string;
  readonly scope: string | null;
  readonly unit: string;
  readonly decimals: number;
  readonly valueType: "number" | "date";
  /** The last value of the periods before the year, as people read it. */
  readonly before: string | null;
  readonly value: RecordedValue | null;
  readonly note: string | null;
  /** Whether the office may write in it now. */
  readonly isOpen: boolean;
};

/** What an office is asked in a year, to be filled in away from here. */
export type FillIn = {
  readonly body: { readonly id: string; readonly name: string };
  readonly year: number;
  /** `null`: every office's. */
  readonly office: { readonly id: string; readonly name: string } | null;
  readonly language: Language;
  readonly cells: readonly FillInCell[];
};

/** The hidden name of a row: which cell it is. */
export const idOfCell = ({ measureId, period, unitId }: FillInCell): string =>
  [measureId, period, unitId ?? "-"].join(" ");
