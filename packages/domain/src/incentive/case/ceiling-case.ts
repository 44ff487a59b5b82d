import { amountText, exactCents } from "../../quantity/amount.ts";
import { caseRow, type CaseRow } from "../../quantity/case.ts";
import { decimalText, fraction, over, ratioText, type Fraction } from "../../quantity/fraction.ts";
import type { Cents } from "../../quantity/money.ts";
import { readingsOrWord } from "../../quantity/readings.ts";
import { listOf, mapped, oneOf, optional, record } from "../../quantity/record-reader.ts";
import { figure, money, moneyFromZero, type Reader } from "../../quantity/reader.ts";
import {
  ceilingOf,
  type Beneficiaries,
  type Ceiling,
  type CeilingOptions,
  type CeilingQuestion,
  type CeilingScheme,
} from "../ceiling.ts";

type Common = {
  readonly fund: Cents;
  readonly nonManagers: Fraction | null;
  readonly fullTimeEquivalents: Fraction | null;
  readonly headsAtYearEnd: Fraction | null;
  readonly meanHeads: Fraction | null;
  readonly proposed: Cents | null;
  readonly reading: CeilingOptions;
};
type OfEmployees = Common & { readonly weights: readonly Fraction[] };
type OfOperators = Common & {
  readonly catiResult: Cents;
  readonly hoursWorked: Fraction | null;
};
type Asked = { readonly question: CeilingQuestion; readonly options: CeilingOptions };

const askedWith = (written: Common, beneficiaries: Beneficiaries): Asked => ({
  question: {
    fund: written.fund,
    counts: {
      heads: written.nonManagers,
      fullTimeEquivalents: written.fullTimeEquivalents,
      headsAtYearEnd: written.headsAtYearEnd,
      meanHeads: written.meanHeads,
    },
    beneficiaries,
    proposed: written.proposed,
  },
  options: written.reading,
});

const reader = (scheme: CeilingScheme): Reader<Asked> => {
  const count = optional(figure(0), null);
  const common = {
    fund: moneyFromZero,
    nonManagers: count,
    fullTimeEquivalents: count,
    headsAtYearEnd: count,
    meanHeads: count,
    proposed: optional(moneyFromZero, null),
    reading: readingsOrWord(scheme.choices),
  };
  const employees = record<OfEmployees>({ ...common, weights: listOf(figure(0)) });
  const operators = record<OfOperators>({
    ...common,
    catiResult: money,
    hoursWorked: optional(figure(0), null),
  });
  return oneOf<Asked>("kind", {
    employees: mapped(employees, (written) =>
      askedWith(written, { kind: "employees", weights: written.weights }),
    ),
    intermittent: mapped(operators, ({ hoursWorked, catiResult, ...written }) =>
      askedWith(written, { kind: "intermittent", result: exactCents(catiResult), hoursWorked }),
    ),
  });
};

const lay = ({ average, ceiling, granted, cut }: Ceiling): unknown => ({
  averageExactCents: ratioText(average),
  average: decimalText(over(average, fraction(100)), 4),
  cap: amountText(ceiling),
  ...(granted === null || cut === null ? {} : { granted: amountText(granted), cut: amountText(cut) }),
});

/** The ceiling of a pool as a case. */
export const ceilingCase = (scheme: CeilingScheme): CaseRow =>
  caseRow({
    read: reader(scheme),
    decide: ({ question, options }) => ceilingOf(question, { scheme, options }),
    lay,
  });
