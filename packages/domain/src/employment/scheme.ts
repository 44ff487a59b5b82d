import type { Choice, Choices } from "../quantity/choice.ts";
import type { Bands, BandsReading } from "./bands.ts";
import type { AgencyDeadlines } from "./deadlines.ts";
import type { LeaveScheme } from "./leave.ts";
import type { VoucherDays } from "./meal-voucher.ts";
import type { MissionOptions } from "./mission.ts";
import type { BoardScheme } from "./selection-board.ts";
import type { SelectionScheme } from "./selection.ts";
import type { StaffNumbersReading } from "./staff-numbers.ts";
import type { Timetable, WeekDay } from "./timetable.ts";
import type { TravelReading } from "./working-day.ts";

export type HoursOptions = {
  /** AMB-17: what the afternoon bands are for. */
  readonly bands: BandsReading;
  /** AMB-16: travel beyond the day. */
  readonly travel: TravelReading;
};

export type HoursScheme = {
  readonly timetable: Timetable;
  readonly weekHours: number;
  readonly bands: Bands;
  readonly choices: Choices<HoursOptions>;
};

export type VoucherOptions = { readonly days: VoucherDays };

/** Single values the regulation fixes about pay, levels and admission. */
export type ThresholdScheme = {
  readonly payDay: number;
  readonly extraPayYears: number;
  readonly levelYears: number;
  readonly age: number;
  readonly returnDays: readonly WeekDay[];
  readonly voucher: Choices<VoucherOptions>;
};

/** Everything a body's regulation fixes about the work of its people, with the readings it leaves open. */
export type EmploymentScheme = {
  readonly leave: LeaveScheme;
  readonly selection: SelectionScheme;
  readonly board: BoardScheme;
  readonly hours: HoursScheme;
  readonly mission: Choices<MissionOptions>;
  readonly deadlines: AgencyDeadlines;
  readonly thresholds: ThresholdScheme;
  readonly staffNumbers: Choice<StaffNumbersReading>;
};
