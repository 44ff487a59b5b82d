import type { PayStep } from "../incentive/distribution/pay-types.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Fraction } from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";
import { formatDay, formatDecimal, formatMoney, formatNumber } from "./format.ts";
import type { Language } from "./language.ts";
import { SLIP_WORDS } from "./slip-words.ts";

/** A fraction as near as anybody reads it. */
const near = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator);

/** Exact figures as people read them: so many decimals, which is not all there is of them. */
const tellers = (language: Language) => {
  const number = (value: number, decimals: number): string => formatNumber(value, decimals, language);
  return {
    ratio: (value: Fraction): string => number(near(value), 4),
    percent: (value: Fraction): string => number(near(value), 2),
    /** Out of 1, told out of 100. */
    share: (value: Fraction): string => number(near(value) * 100, 2),
    /** An exact number of cents, to a hundredth of one. */
    exact: (value: Fraction): string => `${number(near(value) / 100, 4)} €`,
    euro: (amount: Cents): string => formatMoney(amount, language),
    plain: (value: number): string => formatDecimal(String(value) as Decimal, 0, language),
  };
};

type Told = Readonly<{ [Kind in PayStep["kind"]]: (step: Extract<PayStep, { kind: Kind }>) => string }>;

const sentences = (language: Language): Told => {
  const words = SLIP_WORDS[language];
  const tell = tellers(language);
  return {
    months: ({ signedOn, before, reached }) => words.months(formatDay(signedOn), formatDay(before), reached),
    "not-assessable": ({ reason }) => words.notAssessable(reason),
    service: ({ stretches, part }) =>
      words.service(
        stretches.map(({ from, to, days, percent }) =>
          words.stretch(formatDay(from), formatDay(to), [tell.plain(days), tell.percent(percent)]),
        ),
        tell.ratio(part),
      ),
    weight: ({ part, parameter, weight }) =>
      words.weight(tell.ratio(part), tell.ratio(parameter), tell.ratio(weight)),
    component: ({ component, pool, score, points, allPoints, exact }) =>
      words.component(words.components[component], [
        ...[tell.euro(pool), tell.percent(score), tell.ratio(points), tell.ratio(allPoints)],
        tell.exact(exact),
      ]),
    quota: ({ full, weight, earned, exact }) =>
      words.quota([...[tell.exact(full), tell.ratio(weight), tell.share(earned)], tell.exact(exact)]),
    rounded: ({ of, amount, oddCent }) => words.rounded(words.components[of], tell.euro(amount), oddCent),
    "part-time": ({ part, before, amount }) =>
      words.partTime(tell.share(part), tell.euro(before), tell.euro(amount)),
    kept: ({ amount }) => words.kept(tell.euro(amount)),
    band: ({ score, from, counts }) => words.band(tell.percent(score), tell.plain(from), tell.plain(counts)),
    higher: ({ percent }) => words.higher(tell.plain(percent)),
    fixed: ({ amount, covered }) => words.fixed(tell.euro(amount), covered),
    again: ({ before, amount }) => words.again(tell.euro(before), tell.euro(amount)),
    most: ({ before, amount }) => words.most(tell.euro(before), tell.euro(amount)),
    "payment-times": ({ percent, before, amount }) =>
      words.paymentTimes(tell.plain(percent), tell.euro(before), tell.euro(amount)),
  };
};

/** What somebody is paid, a sentence for each step of the sum, so that it can be redone by hand. */
export const describeSlip = (
  { steps, amount }: { readonly steps: readonly PayStep[]; readonly amount: Cents },
  language: Language,
): readonly string[] => {
  const told = sentences(language);
  const tellStep = (step: PayStep): string => (told[step.kind] as (step: PayStep) => string)(step);
  return [...steps.map(tellStep), SLIP_WORDS[language].total(tellers(language).euro(amount))];
};
