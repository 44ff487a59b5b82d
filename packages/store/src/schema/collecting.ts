import type {
  AccountId,
  BodyId,
  Day,
  Frequency,
  HolidayRule,
  Instant,
  MappedColumns,
  MonthDay,
  PeriodCode,
  UnitId,
} from "@albero/domain";

export type CalendarRow = {
  readonly body_id: BodyId;
  readonly year: number;
  readonly revision: number;
  readonly rounds: Frequency;
  readonly opens_before: number;
  readonly days_allowed: number;
  readonly days_late: number | null;
  readonly holiday_rule: HolidayRule;
  readonly close_opens: MonthDay;
  readonly close_due: MonthDay;
  readonly joined_duties: boolean;
  readonly remind_hour: number | null;
  readonly remind_before: number;
  readonly remind_after: number;
  readonly remind_manager_after: number;
  readonly recorded_at: Instant;
  readonly superseded_at: Instant | null;
};

export type ExtensionRow = {
  readonly body_id: BodyId;
  readonly id: string;
  readonly period: PeriodCode;
  readonly unit_id: UnitId | null;
  readonly until: Day;
  readonly reason: string;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};

export type ReminderDayRow = {
  readonly body_id: BodyId;
  readonly day: Day;
  readonly recorded_at: Instant;
};

export type ValueMappingRow = {
  readonly body_id: BodyId;
  readonly name: string;
  readonly revision: number;
  readonly columns: MappedColumns;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};
