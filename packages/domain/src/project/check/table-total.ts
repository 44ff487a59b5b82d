import { compare, minus, sumOf, ZERO, type Fraction } from "../../quantity/fraction.ts";
import { replace } from "../../quantity/patch.ts";
import { text } from "../../quantity/said.ts";
import type { Project } from "../project.ts";
import { amountOf, centsOf, euroOf, exactly, sumOfResults } from "../sizing.ts";
import type { ProjectCheck, ProjectFound } from "./codes.ts";
import { euro } from "./euro.ts";
import type { ProjectAt } from "./scene.ts";

/** Totals that are not the sum of their rows. */
export const tableTotal: ProjectCheck = {
  id: "C-TOT",
  severity: "error",
  source: "rule book 9.2",
  appliesTo: ["resources"],
  find: ({ projects }) => projects.flatMap((each) => (each.rows.length === 0 ? [] : ofProject(each))),
};

const ofProject = (each: ProjectAt): readonly ProjectFound[] => {
  const { project, at } = each;
  const { total } = project;
  const sum = euro(sumOfResults(project));
  const right = euroOf(amountOf(project));
  const path = `${at.path}/total`;
  if (total === null) {
    const fix = [replace(path, { amount: right, labelled: true })];
    return [{ at, says: "total-missing", facts: { sum }, severity: "warning", expected: sum, fix }];
  }
  const printed = exactly(total.amount) ?? ZERO;
  if (centsOf(printed) !== amountOf(project)) return [wrong(each, printed)];
  const [, places = ""] = total.amount.split(".");
  const unlabelled = { fix: [replace(`${path}/labelled`, true)], facts: { sum }, severity: "info" as const };
  const below = { fix: [replace(`${path}/amount`, right)], facts: { sum }, severity: "info" as const };
  return [
    ...(total.labelled ? [] : [{ at, says: "total-unlabelled" as const, ...unlabelled }]),
    ...(places.length > 2
      ? [{ at, says: "total-below-cent" as const, ...below, expected: sum, actual: text(total.amount) }]
      : []),
  ];
};

const wrong = ({ project, at }: ProjectAt, printed: Fraction): ProjectFound => {
  const sum = sumOfResults(project);
  const missing = minus(sum, printed);
  const [expected, actual] = [euro(sum), euro(printed)];
  const facts = { sum: expected, printed: actual, missing: euro(missing) };
  const right = euroOf(amountOf(project));
  const repeats = project.declared !== null && compare(exactly(project.declared) ?? sum, printed) === 0;
  const fix = [
    replace(`${at.path}/total/amount`, right),
    ...(repeats ? [replace(`${at.path}/declared`, right)] : []),
  ];
  const out = leftOut(project, missing);
  return out === null
    ? { at, says: "total-wrong", facts, expected, actual, fix }
    : { at, says: "total-leaves-out", facts: { ...facts, rows: text(out) }, expected, actual, fix };
};

/** The rows, one after the other, that make what is missing: "1-5"; `null` where none do. */
const leftOut = ({ rows }: Project, missing: Fraction): string | null => {
  const results = rows.map(({ result }) => exactly(result) ?? ZERO);
  for (let from = 0; from < results.length; from += 1)
    for (let to = from + 1; to <= results.length; to += 1)
      if (compare(sumOf(results.slice(from, to)), missing) === 0)
        return to - from === 1 ? String(to) : `${from + 1}-${to}`;
  return null;
};
