import { readings } from "../../quantity/readings.ts";
import { optional } from "../../quantity/record-reader.ts";
import { flag, whole, word, type Reader } from "../../quantity/reader.ts";
import { entersInBand, leavesInBand, lunchOf, type LunchBreak } from "../bands.ts";
import { clockText, type Minutes } from "../clock.ts";
import type { HoursOptions, HoursScheme } from "../scheme.ts";
import { WEEK_DAYS, type WeekDay } from "../timetable.ts";
import { accountOf, type DayAccount, type OvertimeGround } from "../working-day.ts";
import { form } from "./form.ts";
import { hoursAndMinutes } from "./time-reader.ts";

const OVERTIME_GROUNDS = ["requested", "preauthorised", "ratified"] as const;

type WrittenDay = {
  readonly day: WeekDay;
  readonly entry: Minutes;
  readonly exit: Minutes;
  readonly breakMinutes: number;
  readonly travelMinutes: number;
  readonly overtime: OvertimeGround;
  readonly reading: HoursOptions;
};

const layDay = (account: DayAccount, { travel }: HoursOptions): unknown => ({
  worked: clockText(account.worked),
  due: clockText(account.due),
  creditedOrdinary: clockText(account.ordinary),
  shortfall: clockText(account.shortfall),
  overtimeRecognised: clockText(account.overtime),
  excessNotRecognised: clockText(account.notRecognised),
  travelBeyondDay: clockText(account.travelBeyond),
  ...(travel === "toRecover" ? { toRecover: clockText(account.toRecover) } : {}),
});

const workingDay = ({ timetable, choices }: HoursScheme): Reader<unknown> =>
  form<WrittenDay>(
    {
      day: word(WEEK_DAYS),
      entry: hoursAndMinutes,
      exit: hoursAndMinutes,
      breakMinutes: optional(whole(0), 0),
      travelMinutes: optional(whole(0), 0),
      overtime: optional(word(OVERTIME_GROUNDS), null),
      reading: readings(choices),
    },
    ({ breakMinutes: pause, travelMinutes: travel, reading, ...day }) =>
      layDay(accountOf({ ...day, pause, travel }, timetable[day.day], reading.travel), reading),
  );

const entry = ({ bands }: HoursScheme): Reader<unknown> =>
  form<{ readonly time: Minutes }>({ time: hoursAndMinutes }, ({ time }) => ({
    inBand: entersInBand(bands, time),
  }));

const exit = ({ bands, choices }: HoursScheme): Reader<unknown> =>
  form<{ readonly day: WeekDay; readonly time: Minutes; readonly reading: HoursOptions }>(
    { day: word(WEEK_DAYS), time: hoursAndMinutes, reading: readings(choices) },
    ({ reading, ...leaving }) => ({ inBand: leavesInBand(bands, leaving, reading.bands) }),
  );

const lunch = ({ bands }: HoursScheme): Reader<unknown> =>
  form<LunchBreak>(
    { from: hoursAndMinutes, to: hoursAndMinutes, forService: optional(flag, false) },
    (pause) => lunchOf(bands, pause),
  );

/** Questions on a day: entry, exit, lunch, the whole account. */
export const dayForms = (scheme: HoursScheme): Readonly<Record<string, Reader<unknown>>> => ({
  entry: entry(scheme),
  exit: exit(scheme),
  break: lunch(scheme),
  day: workingDay(scheme),
});
