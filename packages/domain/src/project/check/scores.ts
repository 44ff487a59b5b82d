import { compare, fraction, type Fraction } from "../../quantity/fraction.ts";
import { decimals, text } from "../../quantity/said.ts";
import { scoreOf } from "../release.ts";
import { exactly } from "../sizing.ts";
import type { ProjectCheck, ProjectFound } from "./codes.ts";
import type { ProjectAt } from "./scene.ts";

const HUNDRED = fraction(100);

/** Scores outside of 0 to 100, and scores that differ from the computed figure without a reason. */
export const scores: ProjectCheck = {
  id: "C-OIV",
  severity: "error",
  source: "rule book 8 and 16",
  appliesTo: ["outcome"],
  find: ({ projects }) => projects.flatMap((each) => [...ranges(each), ...reasons(each)]),
};

const ranges = ({ project, at }: ProjectAt): readonly ProjectFound[] =>
  project.evaluation?.kind === "scored"
    ? project.evaluation.parts.flatMap(({ name, score }) => {
        const points = exactly(score);
        if (points === null || (points.numerator >= 0n && compare(points, HUNDRED) <= 0)) return [];
        return [
          { at, says: "score-out-of-range" as const, facts: { part: text(name), score: said(points) } },
        ];
      })
    : [];

const reasons = ({ project, at }: ProjectAt): readonly ProjectFound[] => {
  const { evaluation } = project;
  if (evaluation?.kind !== "scored" || evaluation.reason !== null) return [];
  const [given, computed] = [scoreOf(evaluation), exactly(evaluation.computed)];
  if (given === null || computed === null || compare(given, computed) === 0) return [];
  const facts = { score: said(given), computed: said(computed) };
  return [{ at, says: "score-without-reason", facts, expected: facts.computed, actual: facts.score }];
};

const said = ({ numerator, denominator }: Fraction) => decimals(Number(numerator) / Number(denominator), 2);
