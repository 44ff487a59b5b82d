import { amountText } from "../../quantity/amount.ts";
import type { Day } from "../../quantity/day.ts";
import type { Cents } from "../../quantity/money.ts";
import { readings } from "../../quantity/readings.ts";
import { day, flag, moneyFromZero, text, whole, word, wrong, type Reader } from "../../quantity/reader.ts";
import { earnsVoucher } from "../meal-voucher.ts";
import { mayGrantExtraPay, payBy, voucherValue, type Month } from "../pay.ts";
import { hasAge, mayCompete, type LevelQuestion } from "../requirements.ts";
import type { ThresholdScheme, VoucherOptions } from "../scheme.ts";
import { WEEK_DAYS, type WeekDay } from "../timetable.ts";
import { form } from "./form.ts";

const month: Reader<Month> = (found, place) => {
  const written = text(found, place);
  if (!written.ok) return written;
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(written.value) ?? [];
  return year === undefined || number === undefined
    ? wrong(place, "a month such as 2013-12", found)
    : { ok: true, value: { year: Number(year), month: Number(number) } };
};

const payday = ({ payDay }: ThresholdScheme): Reader<unknown> =>
  form<{ readonly month: Month }>({ month }, (written) => ({ payBy: payBy(written.month, payDay) }));

const level = ({ levelYears }: ThresholdScheme): Reader<unknown> =>
  form<LevelQuestion>({ levelsBelow: whole(0), inLevelSince: day, on: day }, (asked) => {
    const { may, servedOn } = mayCompete(asked, levelYears);
    return { mayCompete: may, twoYearsOn: servedOn };
  });

const age = (scheme: ThresholdScheme): Reader<unknown> =>
  form<{ readonly born: Day; readonly on: Day }>({ born: day, on: day }, ({ born, on }) => ({
    admitted: hasAge(born, on, scheme.age),
  }));

type WrittenExtraPay = { readonly years: number; readonly newTasks: boolean; readonly proposed: boolean };

const extraPay = ({ extraPayYears }: ThresholdScheme): Reader<unknown> =>
  form<WrittenExtraPay>(
    { years: whole(0), newTasks: flag, proposed: flag },
    ({ years, newTasks, proposed }) => ({
      may: mayGrantExtraPay(
        { yearsAbove: years, hasNewTasks: newTasks, isProposed: proposed },
        extraPayYears,
      ),
    }),
  );

const voucher: Reader<unknown> = form<{ readonly proposed: Cents; readonly chamber: Cents }>(
  { proposed: moneyFromZero, chamber: moneyFromZero },
  ({ proposed, chamber }) => ({ nominal: amountText(voucherValue(proposed, chamber)) }),
);

type WrittenVoucherDay = {
  readonly day: WeekDay;
  readonly afternoonMinutes: number;
  readonly reading: VoucherOptions;
};

const voucherDay = ({ returnDays, voucher: choices }: ThresholdScheme): Reader<unknown> =>
  form<WrittenVoucherDay>(
    { day: word(WEEK_DAYS), afternoonMinutes: whole(0), reading: readings(choices) },
    ({ reading, afternoonMinutes: afternoon, ...asked }) => ({
      due: earnsVoucher({ day: asked.day, afternoon }, returnDays, reading.days),
    }),
  );

/** Questions on single values: pay day, level change, age, extra pay, meal vouchers. */
export const thresholdForms = (scheme: ThresholdScheme): Readonly<Record<string, Reader<unknown>>> => ({
  payday: payday(scheme),
  level: level(scheme),
  age: age(scheme),
  superminimo: extraPay(scheme),
  voucher,
  voucherDay: voucherDay(scheme),
});
