import { readCommonFormula, type CommonLibrary, type MeasureId } from "@albero/domain";
import { CommonLibrarySchema } from "../body-document/schema/common.ts";
import { depthProblems } from "../reading/depth.ts";
import { parseJson } from "../reading/parse-json.ts";
import { readingOf, type Reading, type ReadingProblem } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";

const shape = shapeCheck(CommonLibrarySchema);

/**
 * Reads common objectives as their owner issues them (`albero/common-objectives`). Every problem is told at once: of
 * shape, else codes used twice and formulas that cannot be read or name a measure the library does not have.
 */
export const readCommonLibrary = (text: string): Reading<CommonLibrary> => {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const deep = depthProblems(parsed.value);
  const problems = deep.length > 0 ? deep : shape(parsed.value);
  const library = parsed.value as CommonLibrary;
  return readingOf(library, problems.length > 0 ? problems : contentProblems(library));
};

const contentProblems = ({ measures, objectives }: CommonLibrary): readonly ReadingProblem[] => {
  const indicators = objectives.flatMap((objective, o) =>
    objective.indicators.map((indicator, i) => ({ ...indicator, path: `objectives/${o}/indicators/${i}` })),
  );
  const codes = new Map(measures.map(({ code }) => [code, code as MeasureId]));
  return [
    ...doubled(measures.map(({ code }, m) => ({ code, path: `measures/${m}` }))),
    ...doubled(objectives.map(({ code }, o) => ({ code, path: `objectives/${o}` }))),
    ...doubled(indicators),
    ...indicators
      .filter((indicator) => readCommonFormula(indicator, codes) === null)
      .map(({ path, formula }) => problem("value", `${path}/formula`, `${formula} cannot be read`)),
  ];
};

type Coded = { readonly code: string; readonly path: string };

const doubled = (rows: readonly Coded[]): readonly ReadingProblem[] =>
  rows
    .filter(({ code }, at) => rows.findIndex((other) => other.code === code) < at)
    .map(({ code, path }) =>
      problem("duplicate", `${path}/code`, `code ${code} is already taken by an earlier one`),
    );

const problem = (code: ReadingProblem["code"], path: string, message: string): ReadingProblem => ({
  ...{ code, file: null, path, message },
});
