import { amountText } from "../../quantity/amount.ts";
import { caseRow, type CaseRow } from "../../quantity/case.ts";
import type { Choices } from "../../quantity/choice.ts";
import type { Day } from "../../quantity/day.ts";
import { decimalText, type Fraction } from "../../quantity/fraction.ts";
import type { Cents } from "../../quantity/money.ts";
import { readingsOrWord } from "../../quantity/readings.ts";
import { listOf, mapped, optional, record } from "../../quantity/record-reader.ts";
import { day, figure, flag, moneyFromZero, type Reader } from "../../quantity/reader.ts";
import {
  refundMission,
  type LimitedExpense,
  type Mission,
  type MissionOptions,
  type Trip,
} from "../mission.ts";

type WrittenTrip = {
  readonly date: Day;
  readonly aciOneWayKm: Fraction;
  readonly aciCost: Fraction;
  readonly return: boolean;
  /** What the traveller declared: read, and of no effect. */
  readonly declaredKm: Fraction | null;
};

type Written = {
  readonly authorised: boolean;
  readonly outsideMunicipality: boolean;
  readonly carAuthorised: boolean | null;
  readonly trips: readonly Trip[] | null;
  readonly lodging: readonly LimitedExpense[] | null;
  readonly meals: readonly LimitedExpense[] | null;
  readonly ticket: LimitedExpense | null;
  readonly reading: MissionOptions;
};

const trip: Reader<Trip> = mapped(
  record<WrittenTrip>({
    date: day,
    aciOneWayKm: figure(0),
    aciCost: figure(0),
    return: optional(flag, true),
    declaredKm: optional(figure(0), null),
  }),
  (written) => ({
    date: written.date,
    oneWayKm: written.aciOneWayKm,
    costPerKm: written.aciCost,
    isReturn: written.return,
  }),
);

const limited = record<LimitedExpense>({ spent: moneyFromZero, limit: moneyFromZero });

const ticket: Reader<LimitedExpense> = mapped(
  record<{ readonly spent: Cents; readonly secondClassFare: Cents }>({
    spent: moneyFromZero,
    secondClassFare: moneyFromZero,
  }),
  ({ spent, secondClassFare }) => ({ spent, limit: secondClassFare }),
);

const reasons = { inside: "inside the municipality", "not-authorised": "not authorised before departure" };

const present = (items: Readonly<Record<string, Cents | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(items).flatMap(([name, item]) => (item === null ? [] : [[name, amountText(item)]])),
  );

const lay = (mission: Mission): unknown => {
  if (mission.kind === "nothing") return { refund: "0.00", reason: reasons[mission.reason] };
  const { trips, kilometres, lodging, meals, ticket: fare, refund } = mission;
  const laid = trips?.map(({ date, km, amount }) => ({
    date,
    km: decimalText(km, 2),
    amount: amountText(amount),
  }));
  return {
    ...(laid === undefined ? {} : { trips: laid }),
    ...present({ kmRefund: kilometres, lodging, meals, ticket: fare, refund }),
  };
};

/** A mission's refund as a case. */
export const missionCase = (choices: Choices<MissionOptions>): CaseRow =>
  caseRow({
    read: record<Written>({
      authorised: optional(flag, true),
      outsideMunicipality: optional(flag, true),
      carAuthorised: optional(flag, null),
      trips: optional(listOf(trip), null),
      lodging: optional(listOf(limited), null),
      meals: optional(listOf(limited), null),
      ticket: optional(ticket, null),
      reading: readingsOrWord(choices),
    }),
    decide: ({ authorised, outsideMunicipality, carAuthorised, reading, ...items }) =>
      refundMission(
        {
          ...items,
          isAuthorised: authorised,
          isOutside: outsideMunicipality,
          isCarAuthorised: carAuthorised,
        },
        reading,
      ),
    lay,
  });
