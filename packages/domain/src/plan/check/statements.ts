import type { Budget } from "../../budget/budget.ts";
import { toCents } from "../../quantity/amount.ts";
import { cents, type Cents } from "../../quantity/money.ts";
import { round } from "../../quantity/rounding.ts";
import { IDENTITIES, OPENING, RATIOS, type Identity, type RatioIdentity } from "./chamber-identities.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { amount, decimals, text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/**
 * Lines of the budget statements that are not the sum or the ratio of their parts, years printed twice, and an
 * opening that does not resume the closing before: this one may be right where a column is made of estimates.
 */
export const statements = check({
  id: "C-BS",
  severity: "error",
  source: "D.P.R. 254/2005",
  appliesTo: ["budget"],
  find: (scene) => {
    const { budget } = scene.document;
    if (budget === null) return [];
    const frame = { scene, budget };
    return [
      ...years(frame),
      ...budget.years.flatMap((year) => [
        ...IDENTITIES.flatMap((identity) => ofSum(identity, year, frame)),
        ...RATIOS.flatMap((identity) => ofRatio(identity, year, frame)),
        ...ofOpening(year, frame),
      ]),
    ];
  },
});

type Frame = { readonly scene: CheckScene; readonly budget: Budget };

const placeOf = (line: string | null, { scene, budget }: Frame) =>
  scene.at.budget(line === null ? null : budget.lines.findIndex(({ slug }) => slug === line));

const years = (frame: Frame): readonly Found[] =>
  frame.budget.years.flatMap((year, index, all): readonly Found[] => {
    const before = all[index - 1];
    if (before === undefined || year === before + 1) return [];
    const facts = { year: text(String(year)), before: text(String(before)) };
    return [
      {
        ...{ at: placeOf(null, frame), says: "years-broken", facts },
        ...{ expected: text(String(before + 1)), actual: facts.year },
      },
    ];
  });

const textAt = ({ budget }: Frame, slug: string, year: number): string | null =>
  budget.lines.find((line) => line.slug === slug)?.values[String(year)] ?? null;

const centsAt = (frame: Frame, slug: string, year: number): Cents | null => {
  const printed = textAt(frame, slug, year);
  const read = printed === null ? null : toCents(printed);
  return read?.ok === true ? read.value : null;
};

/** `null` where a part is not in this body's statements. */
const sumAt = (frame: Frame, { of }: Identity, year: number): Cents | null => {
  const parts = of.map(([sign, slug]) => {
    const value = centsAt(frame, slug, year);
    return value === null ? null : sign * value;
  });
  return parts.includes(null) ? null : cents(parts.reduce<number>((total, part) => total + (part ?? 0), 0));
};

const ofSum = (identity: Identity, year: number, frame: Frame): readonly Found[] => {
  const printed = centsAt(frame, identity.line, year);
  const right = sumAt(frame, identity, year);
  if (printed === null || right === null || printed === right) return [];
  const facts = {
    year: text(String(year)),
    printed: amount(printed),
    computed: amount(right),
    difference: amount(cents(printed - right)),
  };
  return [
    {
      at: placeOf(identity.line, frame),
      says: "statement-sum",
      facts,
      expected: facts.computed,
      actual: facts.printed,
    },
  ];
};

const ofRatio = ({ line, over, under }: RatioIdentity, year: number, frame: Frame): readonly Found[] => {
  const printed = textAt(frame, line, year);
  const [top, bottom] = [over, under].map((slugs) => {
    const all = slugs.map((slug) => centsAt(frame, slug, year));
    return all.includes(null) ? null : all.reduce<number>((total, part) => total + Math.abs(part ?? 0), 0);
  });
  if (printed === null || top === null || top === undefined || !bottom) return [];
  const right = round(top / bottom, 2);
  if (Number(printed) === right) return [];
  const facts = {
    year: text(String(year)),
    printed: decimals(Number(printed), 2),
    computed: decimals(right, 2),
  };
  return [
    {
      at: placeOf(line, frame),
      says: "statement-ratio",
      facts,
      expected: facts.computed,
      actual: facts.printed,
    },
  ];
};

const ofOpening = (year: number, frame: Frame): readonly Found[] => {
  const opening = centsAt(frame, OPENING.opening, year);
  const closing = centsAt(frame, OPENING.closing, year - 1);
  if (opening === null || closing === null || opening === closing) return [];
  const facts = {
    ...{ year: text(String(year)), before: text(String(year - 1)) },
    ...{ opening: amount(opening), closing: amount(closing), difference: amount(cents(opening - closing)) },
  };
  return [
    {
      ...{ at: placeOf(OPENING.opening, frame), says: "opening-broken", facts, severity: "warning" },
      ...{ expected: facts.closing, actual: facts.opening },
    },
  ];
};
