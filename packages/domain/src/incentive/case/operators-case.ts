import { amountText } from "../../quantity/amount.ts";
import { caseRow, type CaseRow } from "../../quantity/case.ts";
import type { Day } from "../../quantity/day.ts";
import { decimalText, fraction, over, ratioText } from "../../quantity/fraction.ts";
import type { Cents } from "../../quantity/money.ts";
import { readingsOrWord } from "../../quantity/readings.ts";
import { listOf, nullable, optional, record } from "../../quantity/record-reader.ts";
import { day, figure, moneyFromZero, text } from "../../quantity/reader.ts";
import { distributeToOperators } from "../operators-bonus.ts";
import type {
  SurveyOperator,
  OperatorShare,
  OperatorsBonus,
  OperatorsOptions,
  OperatorsScheme,
  OperatorsWarning,
} from "../operators-types.ts";

type Written = {
  readonly pool: Cents;
  readonly decisionDate: Day | null;
  readonly operators: readonly SurveyOperator[];
  readonly reading: OperatorsOptions;
};

const flagOf = (warning: OperatorsWarning): readonly string[] => {
  switch (warning.kind) {
    case "excluded":
      return [`excluded: ${warning.id}`];
    case "fixed-part-not-covered":
      return ["fixed part not covered"];
    case "residual-not-assigned":
      return ["residual not assigned"];
    case "fixed-without-survey":
      return [];
  }
};

const byId = (
  shares: readonly OperatorShare[],
  of: (share: OperatorShare) => Cents,
): Record<string, string> => Object.fromEntries(shares.map((share) => [share.id, amountText(of(share))]));

/** What the bonus of operators has in common wherever it is written. */
export const layAmounts = (bonus: OperatorsBonus): object => ({
  residual: amountText(bonus.residual),
  coefficient: bonus.coefficient === null ? null : decimalText(over(bonus.coefficient, fraction(100)), 6),
  amounts: byId(bonus.shares, ({ amount }) => amount),
  assigned: amountText(bonus.assigned),
  unassigned: amountText(bonus.unassigned),
});

/** The remarks on a bonus of operators, as texts. */
export const flagsOf = (bonus: OperatorsBonus): readonly string[] => bonus.warnings.flatMap(flagOf);

const layParts = ({ fixedTotal, sumOfIndices, shares }: OperatorsBonus): object =>
  fixedTotal === null || sumOfIndices === null
    ? {}
    : {
        fixedTotal: amountText(fixedTotal),
        sumIndex: ratioText(sumOfIndices),
        residualShares: byId(shares, ({ amount, fixed }) => (amount - (fixed ?? 0)) as Cents),
      };

const lay = (bonus: OperatorsBonus): unknown => ({
  flags: flagsOf(bonus),
  fixedEach: bonus.fixedEach === null ? null : amountText(bonus.fixedEach),
  ...layParts(bonus),
  ...layAmounts(bonus),
});

/** The bonus of intermittent operators as a case. */
export const operatorsCase = (scheme: OperatorsScheme): CaseRow =>
  caseRow({
    read: record<Written>({
      pool: moneyFromZero,
      decisionDate: optional(day, null),
      operators: listOf(
        record<SurveyOperator>({ id: text, index: nullable(figure(0)), signedOn: optional(day, null) }),
      ),
      reading: readingsOrWord(scheme.choices),
    }),
    decide: ({ pool, operators, decisionDate, reading }) =>
      distributeToOperators({ pool, operators, decision: decisionDate }, { scheme, options: reading }),
    lay,
  });
