import { toDay, toDecimal, type BodyDocument, type Target } from "@albero/domain";
import type { ReadingProblem } from "../reading/problem.ts";

/** Recorded and declared values that cannot be, or that are of another kind than their measure. */
export const valueProblems = (document: BodyDocument): readonly ReadingProblem[] => [
  ...numberProblems(document),
  ...rangeProblems(document),
  ...dayProblems(document),
  ...kindProblems(document),
  ...periodProblems(document),
];

const problem = (path: string, message: string): ReadingProblem => ({
  code: "value",
  file: null,
  path,
  message,
});

type Valued = {
  readonly path: string;
  readonly value: BodyDocument["entries"][number]["value"] | Target["value"];
};

const valued = ({ entries, declaredResults, plans }: BodyDocument): readonly Valued[] => [
  ...entries.map(({ value }, i) => ({ path: `entries/${i}/value`, value })),
  ...declaredResults.map(({ value }, i) => ({ path: `declaredResults/${i}/value`, value })),
  ...plans.flatMap((plan, p) =>
    plan.versions.flatMap(({ uses }, v) =>
      uses.flatMap(({ targets }, u) =>
        targets.map(({ value }, t) => ({
          path: `plans/${p}/versions/${v}/uses/${u}/targets/${t}/value`,
          value,
        })),
      ),
    ),
  ),
];

const numberProblems = (document: BodyDocument): readonly ReadingProblem[] =>
  valued(document).flatMap(({ path, value }) =>
    numbersOf(value).flatMap(([key, number]) => {
      if (toDecimal(number).ok) return [];
      return [
        problem(`${path}/${key}`, `expected a number of at most 15 significant digits, found ${number}`),
      ];
    }),
  );

const numbersOf = (value: Valued["value"]): readonly (readonly [string, string])[] => {
  if (value.kind === "number") return [["number", value.number]];
  return value.kind === "range"
    ? [
        ["from", value.from],
        ["to", value.to],
      ]
    : [];
};

/** A range that ends before it begins holds no number. */
const rangeProblems = (document: BodyDocument): readonly ReadingProblem[] =>
  valued(document).flatMap(({ path, value }) =>
    value.kind === "range" && Number(value.from) > Number(value.to)
      ? [
          problem(
            path,
            `expected a range from the lesser number to the greater, found ${value.from} to ${value.to}`,
          ),
        ]
      : [],
  );

const dayProblems = (document: BodyDocument): readonly ReadingProblem[] =>
  valued(document).flatMap(({ path, value }) =>
    value.kind !== "date" || toDay(value.date).ok
      ? []
      : [problem(`${path}/date`, `no such day: ${value.date}`)],
  );

const kindProblems = ({ entries, measures }: BodyDocument): readonly ReadingProblem[] => {
  const kinds = new Map(measures.map(({ id, valueType, code }) => [id, { valueType, code }]));
  return entries.flatMap(({ measureId, value }, i) => {
    const measure = kinds.get(measureId);
    if (measure === undefined || value.kind === "not-available" || value.kind === measure.valueType)
      return [];
    return [
      problem(`entries/${i}/value`, `expected a ${measure.valueType}, as measure ${measure.code} holds`),
    ];
  });
};

const periodProblems = ({ entries }: BodyDocument): readonly ReadingProblem[] =>
  entries.flatMap(({ period }, i) =>
    period.from < period.to
      ? []
      : [problem(`entries/${i}/period`, "expected a period that ends after it begins")],
  );
