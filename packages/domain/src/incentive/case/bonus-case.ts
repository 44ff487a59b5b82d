import { amountText } from "../../quantity/amount.ts";
import { caseRow, type CaseRow } from "../../quantity/case.ts";
import { dayInYear } from "../../quantity/day-in-year.ts";
import type { Day } from "../../quantity/day.ts";
import { ratioText } from "../../quantity/fraction.ts";
import type { Cents } from "../../quantity/money.ts";
import { readings } from "../../quantity/readings.ts";
import { listOf, optional, record } from "../../quantity/record-reader.ts";
import { day, moneyFromZero, whole } from "../../quantity/reader.ts";
import { distributeBonus } from "../bonus.ts";
import type { Bonus, BonusOptions, BonusPerson, BonusScheme, BonusShare, Component } from "../bonus-types.ts";
import { personReader } from "./person-reader.ts";

type Written = {
  readonly pool: Cents;
  readonly year: number;
  readonly decisionDate: Day | null;
  readonly staff: readonly BonusPerson[];
  readonly quotaFull: Cents | null;
  readonly average: Cents | null;
  readonly reading: BonusOptions;
};

const byId = <Value>(
  shares: readonly BonusShare[],
  of: (share: BonusShare) => Value,
): Record<string, Value> => Object.fromEntries(shares.map((share) => [share.id, of(share)]));

const partsOf = ({ shares }: Bonus, component: Component): Record<string, string> =>
  Object.fromEntries(
    shares.flatMap(({ id, parts }) => (parts === null ? [] : [[id, amountText(parts[component])]])),
  );

const lay = (bonus: Bonus): unknown => ({
  eligible: byId(bonus.shares, ({ standing }) => standing === "in"),
  weights: byId(bonus.shares, ({ weight }) => ratioText(weight)),
  pool60: amountText(bonus.pools.objectives),
  pool40: amountText(bonus.pools.behaviours),
  ...(bonus.shares.some(({ parts }) => parts === null)
    ? {}
    : { objectives: partsOf(bonus, "objectives"), behaviours: partsOf(bonus, "behaviours") }),
  amounts: byId(bonus.shares, ({ amount }) => amountText(amount)),
  assigned: amountText(bonus.assigned),
  unassigned: amountText(bonus.unassigned),
});

/** The bonus of employees as a case: without a day of decision it is the last one the regulation allows. */
export const bonusCase = (scheme: BonusScheme): CaseRow =>
  caseRow({
    read: record<Written>({
      pool: moneyFromZero,
      year: whole(1),
      decisionDate: optional(day, null),
      staff: listOf(personReader(scheme)),
      quotaFull: optional(moneyFromZero, null),
      average: optional(moneyFromZero, null),
      reading: readings(scheme.choices),
    }),
    decide: ({ decisionDate, quotaFull, reading, ...written }) => {
      const decision = decisionDate ?? dayInYear(written.year + 1, scheme.decisionBy);
      const question = { ...written, decision, quota: quotaFull };
      return distributeBonus({ question, scheme, options: reading });
    },
    lay,
  });
