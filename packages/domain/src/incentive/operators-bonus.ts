import { exactCents, totalOf } from "../quantity/amount.ts";
import { apportion } from "../quantity/apportion.ts";
import type { Day } from "../quantity/day.ts";
import { isPositive, ONE, over, sumOf, ZERO } from "../quantity/fraction.ts";
import { cents, type Cents } from "../quantity/money.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type {
  SurveyOperator,
  OperatorsBonus,
  OperatorsOptions,
  OperatorsQuestion,
  OperatorsRefusal,
  OperatorsScheme,
  OperatorsWarning,
} from "./operators-types.ts";
import { monthsOfContract } from "./twelve-months.ts";

type Rules = { readonly scheme: OperatorsScheme; readonly options: OperatorsOptions };

const takesPart = (operator: SurveyOperator, decision: Day | null, { scheme, options }: Rules): boolean => {
  if (options.who === "withSurveyOnly" && operator.index === null) return false;
  if (options.months === "notAsked" || decision === null || operator.signedOn === null) return true;
  return monthsOfContract({ signedOn: operator.signedOn, before: decision, months: scheme.months }).reached;
};

const refusalOf = (
  { operators, decision }: OperatorsQuestion,
  { options }: Rules,
): Result<null, OperatorsRefusal> => {
  const ids = operators.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse("same-person-twice", { id: twice });
  const undated = operators.find(({ signedOn }) => signedOn === null);
  if (options.months === "notAsked") return ok(null);
  if (decision === null) return refuse("day-missing", { day: "decision" });
  return undated === undefined ? ok(null) : refuse("day-missing", { day: "signedOn", id: undated.id });
};

const closed = (bonus: Omit<OperatorsBonus, "assigned" | "unassigned">): OperatorsBonus => {
  const assigned = totalOf(bonus.shares.map(({ amount }) => amount));
  return { ...bonus, assigned, unassigned: cents(bonus.pool - assigned) };
};

/** A pool below the fixed part of everyone: the same for all, or nothing; either way the board must say so. */
const shortPool = (
  pool: Cents,
  operators: readonly SurveyOperator[],
  options: OperatorsOptions,
): OperatorsBonus => {
  const paid = options.shortPool === "sharedEqually" ? pool : cents(0);
  const portions = apportion(
    paid,
    operators.map(() => ONE),
  );
  const shares = operators.map(({ id, index }, place) => ({
    id,
    fixed: null,
    index: index ?? ZERO,
    residual: null,
    amount: portions[place]?.amount ?? cents(0),
  }));
  const warnings = [{ kind: "fixed-part-not-covered" }] as const;
  const nothing = {
    fixedEach: null,
    fixedTotal: null,
    residual: cents(0),
    sumOfIndices: null,
    coefficient: null,
  };
  return closed({ pool, ...nothing, shares, warnings });
};

const fixedAndResidual = (
  pool: Cents,
  operators: readonly SurveyOperator[],
  scheme: OperatorsScheme,
): OperatorsBonus => {
  const { fixedEach } = scheme;
  const fixedTotal = cents(fixedEach * operators.length);
  const residual = cents(pool - fixedTotal);
  const indices = operators.map(({ index }) => index ?? ZERO);
  const sumOfIndices = sumOf(indices);
  const portions = apportion(residual, indices);
  const shares = operators.map(({ id }, place) => {
    const portion = portions[place] ?? null;
    const amount = cents(fixedEach + (portion?.amount ?? 0));
    return { id, fixed: fixedEach, index: indices[place] ?? ZERO, residual: portion, amount };
  });
  const isShared = isPositive(sumOfIndices);
  const warnings: readonly OperatorsWarning[] = [
    ...(isShared || residual === 0 ? [] : [{ kind: "residual-not-assigned" } as const]),
    ...operators
      .filter(({ index }) => index === null)
      .map(({ id }) => ({ kind: "fixed-without-survey", id }) as const),
  ];
  const coefficient = isShared ? over(exactCents(residual), sumOfIndices) : null;
  return closed({ pool, fixedEach, fixedTotal, residual, sumOfIndices, coefficient, shares, warnings });
};

/**
 * Shares the operators' pool (art. 23 c. 9): a fixed part each, then the rest over the sum of the general indices
 * times the own index, closing to the cent. Without a positive index the rest stays with the agency.
 */
export const distributeToOperators = (
  question: OperatorsQuestion,
  rules: Rules,
): Result<OperatorsBonus, OperatorsRefusal> => {
  const refusal = refusalOf(question, rules);
  if (!refusal.ok) return refusal;
  const { pool, operators, decision } = question;
  const inside = operators.filter((operator) => takesPart(operator, decision, rules));
  const excluded = operators
    .filter((operator) => !inside.includes(operator))
    .map(({ id }) => ({ kind: "excluded", id }) as const);
  const isShort = pool < rules.scheme.fixedEach * inside.length;
  const bonus = isShort
    ? shortPool(pool, inside, rules.options)
    : fixedAndResidual(pool, inside, rules.scheme);
  return ok({ ...bonus, warnings: [...excluded, ...bonus.warnings] });
};
